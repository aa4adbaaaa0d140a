// In C++ a bit-field may be wider than its type.  What is too much is padding
// (C++17 12.2.4p1); to insert a member does not remove it.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct tail	// { dg-error {'struct tail' is not 'into_bytes': 4 bytes of padding \[tail-padding\]} }
{
  int value : 40;	// { dg-warning {width of 'tail::value' exceeds its type} }
} __attribute__ ((into_bytes));
// { dg-note {4 bytes of padding at offset 4, after 'value', at the end \[tail-padding\]} "" { target *-*-* } .-2 }
// { dg-note {layout} "" { target *-*-* } .-5 }

// g++ aligns it like the largest type that it fills.
struct largest	// { dg-error {'struct largest' is not 'into_bytes': 4 bytes of padding \[tail-padding\]} }
{
  int value : 64;	// { dg-warning {width of 'largest::value' exceeds its type} }
} __attribute__ ((into_bytes));
// { dg-note {4 bytes of padding at offset 4, after 'value', at the end \[tail-padding\]} "" { target *-*-* } .-2 }
// { dg-note {layout} "" { target *-*-* } .-5 }

struct interior	// { dg-error {'struct interior' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
{
  char value : 12;	// { dg-warning {width of 'interior::value' exceeds its type} }
  char behind;	// { dg-note {1 byte of padding at offset 1, after 'value', before 'behind' \[interior-padding\]} "" { target *-*-* } .-1 }
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-5 }

struct bits	// { dg-error {'struct bits' is not 'into_bytes': 1 bit of padding \[interior-padding\]} }
{
  unsigned char value : 9;	// { dg-warning {width of 'bits::value' exceeds its type} }
  unsigned char behind : 7;	// { dg-note {1 bit of padding at offset 1, after 'value', before 'behind' \[interior-padding\]} "" { target *-*-* } .-1 }
} __attribute__ ((into_bytes));
// { dg-note {layout} "" { target *-*-* } .-5 }

struct boolean	// { dg-error {'struct boolean' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
{
  bool value : 16;	// { dg-warning {width of 'boolean::value' exceeds its type} }
} __attribute__ ((into_bytes));
// { dg-note {1 byte of padding at offset 1, after 'value', at the end \[tail-padding\]} "" { target *-*-* } .-2 }
// { dg-note {layout} "" { target *-*-* } .-5 }

// The gap before it is one as any other, also that of an array's element.
struct before	// { dg-error {'struct before' is not 'into_bytes': 7 bytes of padding \[interior-padding\] \[tail-padding\]} }
{
  char kind;	// { dg-note {3 bytes of padding at offset 1, after 'kind', before 'value' \[interior-padding\]} }
  int value : 40;	// { dg-warning {width of 'before::value' exceeds its type} }
} __attribute__ ((into_bytes));
// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind'} "" { target *-*-* } .-3 }
// { dg-note {4 bytes of padding at offset 8, after 'value', at the end \[tail-padding\]} "" { target *-*-* } .-3 }
// { dg-note {layout} "" { target *-*-* } .-7 }

static_assert (sizeof (tail) == 8 && sizeof (largest) == 8, "");
static_assert (sizeof (interior) == 3 && sizeof (bits) == 2, "");
static_assert (sizeof (boolean) == 2 && sizeof (before) == 12, "");
static_assert (!__builtin_has_attribute (tail, into_bytes), "");
static_assert (!__builtin_has_attribute (largest, into_bytes), "");
static_assert (!__builtin_has_attribute (interior, into_bytes), "");
static_assert (!__builtin_has_attribute (bits, into_bytes), "");
static_assert (!__builtin_has_attribute (boolean, into_bytes), "");
static_assert (!__builtin_has_attribute (before, into_bytes), "");
