// The tail padding of a base class that is a POD stays padding: g++ puts no
// member of the derived class there (Itanium C++ ABI 2.2, 2.4).
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct pod
{
  int length;
  char kind;	// { dg-note {3 bytes of padding at offset 5, after 'pod::kind', at the end \[tail-padding\]} }
};		// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind' of 'struct pod'} "" { target *-*-* } .-1 }

struct plain : pod	// { dg-error {'struct plain' is not 'into_bytes': 6 bytes of padding \[tail-padding\]} }
{
  char flags;	// { dg-note {3 bytes of padding at offset 9, after 'flags', at the end \[tail-padding\]} }
} __attribute__ ((into_bytes));
// { dg-note {make them a field: insert 'unsigned char _pad2\[3\];' after 'flags'} "" { target *-*-* } .-2 }
// { dg-note {layout} "" { target *-*-* } .-5 }

// With a constructor it is none, but here not all of its tail is taken.
struct made
{
  int length;
  char kind;
  made ();
};

struct behind : made	// { dg-error {'struct behind' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
{		// { dg-note {1 byte of padding at offset 5, after base 'made', before 'flags' \[interior-padding\]} "" { target *-*-* } .-1 }
  short flags;	// { dg-note {make it a field: insert 'unsigned char _pad1;' as the first member of 'struct behind'} "" { target *-*-* } .-2 }
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-4 }

struct none : made	// { dg-error {'struct none' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
{		// { dg-note {3 bytes of padding at offset 5, after base 'made', at the end \[tail-padding\]} "" { target *-*-* } .-1 }
} __attribute__ ((into_bytes));
// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' as the first member of 'struct none'} "" { target *-*-* } .-3 }
// { dg-note {layout} "" { target *-*-* } .-4 }

static_assert (sizeof (plain) == 12 && sizeof (behind) == 8, "");
static_assert (!__builtin_has_attribute (plain, into_bytes), "");
static_assert (!__builtin_has_attribute (behind, into_bytes), "");
static_assert (!__builtin_has_attribute (none, into_bytes), "");
