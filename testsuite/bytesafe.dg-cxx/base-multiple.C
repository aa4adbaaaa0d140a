// Gaps between base classes, and between the last one and the first member.
// No member can be put between two bases, so that gap has no repair.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct kind { char value; };
struct length { int value; };

struct between : kind, length	// { dg-error {'struct between' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{		// { dg-note {3 bytes of padding at offset 1, after base 'kind', before base 'length' \[interior-padding\]} "" { target *-*-* } .-1 }
  int flags;	// { dg-note {layout, one character a byte} "" { target *-*-* } .-2 }
} __attribute__ ((into_bytes));
/* { dg-begin-multiline-output "" }
  0   4   8   12
  k...llllffff    k = kind, l = length, f = flags, . = padding
   { dg-end-multiline-output "" } */

struct behind : length, kind	// { dg-error {'struct behind' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{		// { dg-note {3 bytes of padding at offset 5, after base 'kind', before 'flags' \[interior-padding\]} "" { target *-*-* } .-1 }
  int flags;	// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' as the first member of 'struct behind'} "" { target *-*-* } .-2 }
} __attribute__ ((into_bytes));
// { dg-note {layout, one character a byte} "" { target *-*-* } .-4 }

struct last : length, kind	// { dg-error {'struct last' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
{		// { dg-note {3 bytes of padding at offset 5, after base 'kind', at the end \[tail-padding\]} "" { target *-*-* } .-1 }
} __attribute__ ((into_bytes));
// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' as the first member of 'struct last'} "" { target *-*-* } .-3 }
// { dg-note {layout, one character a byte} "" { target *-*-* } .-4 }

static_assert (sizeof (between) == 12 && sizeof (behind) == 12, "");
static_assert (sizeof (last) == 8, "");
static_assert (!__builtin_has_attribute (between, into_bytes), "");
static_assert (!__builtin_has_attribute (behind, into_bytes), "");
static_assert (!__builtin_has_attribute (last, into_bytes), "");
