/* -m96bit-long-double: 10 bytes of value in 12 of storage.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { ldouble_12 && x87 } } }
   { dg-options "-m96bit-long-double" }  */

struct value	/* { dg-error {'struct value' is not 'into_bytes': 2 bytes of padding \[scalar-padding\]} } */
{
  long double x;
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct value) == 12, "");
_Static_assert (!__builtin_has_attribute (struct value, into_bytes), "");
