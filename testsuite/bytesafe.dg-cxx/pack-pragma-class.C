// #pragma pack places the members of a class, not what its bases and members
// have inside.
// SPDX-License-Identifier: GPL-3.0-or-later

struct made
{
  int length;
  char kind;
  made ();
};

#pragma pack (push, 2)
struct between : made	// { dg-error {'struct between' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
{		// { dg-note {1 byte of padding at offset 5, after base 'made', before 'value' \[interior-padding\]} "" { target *-*-* } .-1 }
  int value;	// { dg-note {make it a field: insert 'unsigned char _pad1;' as the first member of 'struct between'} "" { target *-*-* } .-2 }
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-4 }
#pragma pack (pop)

#pragma pack (push, 1)
struct inside	// { dg-error {'struct inside' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
{
  made member;	// { dg-note {3 bytes of padding at offset 5, after 'member.kind', at the end \[tail-padding\]} "" { target *-*-* } 8 }
  int value;	// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind' of 'struct made'} "" { target *-*-* } 8 }
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-5 }
#pragma pack (pop)

static_assert (sizeof (between) == 10 && sizeof (inside) == 12, "");
static_assert (!__builtin_has_attribute (between, into_bytes), "");
static_assert (!__builtin_has_attribute (inside, into_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
