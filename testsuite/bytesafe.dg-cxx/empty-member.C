// An empty class has a size of one byte in C++, and as a member it is there:
// nothing ever writes it.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct empty { };

struct member	// { dg-error {'struct member' is not 'into_bytes': 4 bytes of padding \[interior-padding\] \[tail-padding\]} }
{
  empty tag;	// { dg-note {1 byte of padding at offset 0, in 'tag' \[tail-padding\]} }
  int value;	// { dg-note {the one byte of an empty class is never written; as a base class or with '\[\[no_unique_address\]\]' it takes none} "" { target *-*-* } .-1 }
} __attribute__ ((into_bytes));
// { dg-note {3 bytes of padding at offset 1, after 'tag', before 'value' \[interior-padding\]} "" { target *-*-* } .-3 }
// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'tag'} "" { target *-*-* } .-4 }
// { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct member'} "" { target *-*-* } .-7 }
// { dg-note {layout} "" { target *-*-* } .-8 }

struct nested	// { dg-error {'struct nested' is not 'into_bytes': 6 bytes of padding \[tail-padding\]} }
{
  struct
  {
    empty tags[3];	// { dg-note {1 byte of padding at offset 0, in 'members\[\].tags\[\]', in 6 places \[tail-padding\]} }
  } members[2];
  short value;
} __attribute__ ((into_bytes));
// { dg-note {make it a field: insert 'unsigned char _pad1;' as the first member of 'struct empty'} "" { target *-*-* } .-4 }
// { dg-note {layout} "" { target *-*-* } .-9 }

// The class itself, and what has nothing else.
struct alone { } __attribute__ ((into_bytes));	// { dg-error {'struct alone' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
// { dg-note {1 byte of padding at offset 0 \[tail-padding\]} "" { target *-*-* } .-1 }
// { dg-note {make it a field: insert 'unsigned char _pad1;' as the first member of 'struct alone'} "" { target *-*-* } .-2 }
// { dg-note {layout} "" { target *-*-* } .-3 }

static_assert (sizeof (member) == 8 && sizeof (nested) == 8, "");
static_assert (!__builtin_has_attribute (member, into_bytes), "");
static_assert (!__builtin_has_attribute (nested, into_bytes), "");
static_assert (!__builtin_has_attribute (alone, into_bytes), "");
