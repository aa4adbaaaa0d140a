// What packing does not reach: base classes, and members whose class is no
// POD, for which g++ ignores it.  Then the hint to pack is not given.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct made
{
  int length;
  made ();
};

struct refused	// { dg-error {'struct refused' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{
  char kind;	// { dg-note {3 bytes of padding at offset 1, after 'kind', before 'member' \[interior-padding\]} }
  made member;	// { dg-warning {ignoring packed attribute because of unpacked non-POD field 'made refused::member'} }
} __attribute__ ((packed, into_bytes));
// { dg-note {make them a field} "" { target *-*-* } .-3 }
// { dg-note {layout} "" { target *-*-* } .-6 }

struct no_hint	// { dg-error {'struct no_hint' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{
  char kind;	// { dg-note {3 bytes of padding at offset 1, after 'kind', before 'members' \[interior-padding\]} }
  made members[2];	// { dg-note {make them a field} "" { target *-*-* } .-1 }
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-5 }

// A constructor of its own is no hindrance.
struct hint	// { dg-error {'struct hint' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{
  char kind;	// { dg-note {3 bytes of padding at offset 1, after 'kind', before 'length' \[interior-padding\]} }
  int length;	// { dg-note {make them a field} "" { target *-*-* } .-1 }
  hint ();
} __attribute__ ((into_bytes));
// { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct hint'} "" { target *-*-* } .-6 }
// { dg-note {layout} "" { target *-*-* } .-7 }

// The base keeps its alignment, and its inner padding.
struct base
{
  char kind;	// { dg-note {3 bytes of padding at offset 1, after 'base::kind', before 'base::length' \[interior-padding\]} }
  int length;	// { dg-note {make them a field} "" { target *-*-* } .-1 }
};

struct derived : base	// { dg-error {'struct derived' is not 'into_bytes': 6 bytes of padding \[interior-padding\] \[tail-padding\]} }
{
  char tail;	// { dg-note {3 bytes of padding at offset 9, after 'tail', at the end \[tail-padding\]} }
} __attribute__ ((packed, into_bytes));
// { dg-note {make them a field: insert 'unsigned char _pad2\[3\];' after 'tail'} "" { target *-*-* } .-2 }
// { dg-note {layout} "" { target *-*-* } .-5 }

// Two bases: the second one is not moved.
struct bytes { char value; };

struct two : bytes, made	// { dg-error {'struct two' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{		// { dg-note {3 bytes of padding at offset 1, after base 'bytes', before base 'made' \[interior-padding\]} "" { target *-*-* } .-1 }
} __attribute__ ((packed, into_bytes));
// { dg-note {layout} "" { target *-*-* } .-3 }

static_assert (sizeof (refused) == 8 && sizeof (derived) == 12, "");
static_assert (!__builtin_has_attribute (refused, into_bytes), "");
static_assert (!__builtin_has_attribute (no_hint, into_bytes), "");
static_assert (!__builtin_has_attribute (hint, into_bytes), "");
static_assert (!__builtin_has_attribute (derived, into_bytes), "");
static_assert (!__builtin_has_attribute (two, into_bytes), "");
