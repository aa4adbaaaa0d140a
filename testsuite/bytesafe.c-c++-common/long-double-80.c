/* -mlong-double-80: the x87 format, with padding, and with bit patterns that
   are no numbers.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { x86_64-*-* || i?86-*-* } } }
   { dg-options "-mlong-double-80" }  */

struct value
{	/* { dg-error {'struct value' is not 'into_bytes': 6 bytes of padding \[scalar-padding\]} "" { target ldouble_16 } .-1 } */
	/* { dg-error {'struct value' is not 'into_bytes': 2 bytes of padding \[scalar-padding\]} "" { target ldouble_12 } .-2 } */
	/* { dg-error {'struct value' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-3 } */
  long double x;
} __attribute__ ((into_bytes, from_bytes));

_Static_assert (!__builtin_has_attribute (struct value, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct value, from_bytes), "");
