/* -mlong-double-128: the IEEE format of 128 bits, all of them value.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { x86_64-*-* || i?86-*-* } } }
   { dg-options "-mlong-double-128" }  */

struct value
{
  long double x;
} __attribute__ ((into_bytes, from_bytes));

_Static_assert (sizeof (struct value) == 16, "");
_Static_assert (__builtin_has_attribute (struct value, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct value, from_bytes), "");
