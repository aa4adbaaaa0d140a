/* Decimal numbers with more zeros at their end are equal to those with fewer.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target decimal_float } }  */

struct price	/* { dg-error {'struct price' is not 'byte_eq': equal values with unequal bytes \[unequal-bytes\]} } */
{
  _Decimal64 amount;
} __attribute__ ((byte_eq, no_padding));

_Static_assert (__builtin_has_attribute (struct price, no_padding), "");
_Static_assert (!__builtin_has_attribute (struct price, byte_eq), "");
