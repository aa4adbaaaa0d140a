/* -mlong-double-64: long double is a double, without padding and with no
   invalid patterns.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { x86_64-*-* || i?86-*-* } } }
   { dg-options "-mlong-double-64" }  */

struct value
{
  long double x;
} __attribute__ ((into_bytes, from_bytes));

_Static_assert (sizeof (struct value) == 8, "");
_Static_assert (__builtin_has_attribute (struct value, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct value, from_bytes), "");
