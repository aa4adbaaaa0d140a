/* Bit-fields of all widths of unit: gaps in each.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct in_char { unsigned char a : 7; } __attribute__ ((into_bytes));	/* { dg-error {'struct in_char' is not 'into_bytes': 1 bit of padding \[tail-padding\]} } */
struct in_short { unsigned short a : 9; } __attribute__ ((into_bytes));	/* { dg-error {'struct in_short' is not 'into_bytes': 7 bits of padding \[tail-padding\]} } */
struct in_int { unsigned int a : 31; } __attribute__ ((into_bytes));	/* { dg-error {'struct in_int' is not 'into_bytes': 1 bit of padding \[tail-padding\]} } */
struct in_long_long { unsigned long long a : 33; unsigned int b; } __attribute__ ((into_bytes));
	/* { dg-error {'struct in_long_long' is not 'into_bytes': 63 bits of padding \[interior-padding\] \[tail-padding\]} "" { target int64_align_8 } .-1 } */
	/* { dg-error {'struct in_long_long' is not 'into_bytes': 31 bits of padding \[interior-padding\]} "" { target { ! int64_align_8 } } .-2 } */
struct in_bool { _Bool a : 1; } __attribute__ ((into_bytes));	/* { dg-error {'struct in_bool' is not 'into_bytes': 7 bits of padding \[tail-padding\]} } */
struct in_enum { enum { A, B } a : 2; } __attribute__ ((into_bytes));	/* { dg-error {'struct in_enum' is not 'into_bytes': 30 bits of padding \[tail-padding\]} } */

struct full_char { unsigned char a : 8; } __attribute__ ((into_bytes));
struct full_short { unsigned short a : 16; } __attribute__ ((into_bytes));
struct full_int { unsigned int a : 32; } __attribute__ ((into_bytes));
struct full_long_long { unsigned long long a : 64; } __attribute__ ((into_bytes));
struct full_bool { _Bool a : 1, b : 1, c : 1, d : 1, e : 1, f : 1, g : 1, h : 1; } __attribute__ ((into_bytes, from_bytes));

_Static_assert (__builtin_has_attribute (struct full_char, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct full_short, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct full_int, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct full_long_long, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct full_bool, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct full_bool, from_bytes), "");
