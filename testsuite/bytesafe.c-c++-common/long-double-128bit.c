/* -m128bit-long-double: still 10 bytes of value, but in 16 of storage.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target x87 && int_align_4 } }
   { dg-options "-m128bit-long-double" }  */

struct value	/* { dg-error {'struct value' is not 'into_bytes': 6 bytes of padding \[scalar-padding\]} } */
{
  long double x;
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct value) == 16, "");
_Static_assert (!__builtin_has_attribute (struct value, into_bytes), "");
