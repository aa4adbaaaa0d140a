/* Packing takes padding from between members, never from inside of one.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target x87 } }  */

struct value
{	/* { dg-error {'struct value' is not 'into_bytes': 6 bytes of padding \[scalar-padding\]} "" { target ldouble_16 } .-1 } */
	/* { dg-error {'struct value' is not 'into_bytes': 2 bytes of padding \[scalar-padding\]} "" { target ldouble_12 } .-2 } */
  char c;
  long double x;
} __attribute__ ((packed, into_bytes));

_Static_assert (!__builtin_has_attribute (struct value, into_bytes), "");
