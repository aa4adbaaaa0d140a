/* Padding hides inside of scalars: the x87 long double has 10 bytes of value
   in 16 bytes of storage (LP64), or in 12 (i386).
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target x87 } }  */

struct value
{	/* { dg-error {'struct value' is not 'into_bytes': 6 bytes of padding \[scalar-padding\]} "" { target ldouble_16 } .-1 } */
	/* { dg-error {'struct value' is not 'into_bytes': 2 bytes of padding \[scalar-padding\]} "" { target ldouble_12 } .-2 } */
  long double x;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct value, into_bytes), "");
