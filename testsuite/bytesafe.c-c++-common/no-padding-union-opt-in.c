/* With union-into-bytes a union is dense if each of its members fills it.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "union-into-bytes" }  */

union even
{
  void *pointer;
  char bytes[sizeof (void *)];
} __attribute__ ((no_padding, byte_eq));

union uneven	/* { dg-error {'union uneven' is not 'no_padding': a union member that does not fill its union \[uneven-union\]} } */
{		/* { dg-error {'union uneven' is not 'byte_eq': a union member that does not fill its union \[uneven-union\]} "" { target *-*-* } .-1 } */
  int number;
  short half;	/* { dg-note {'half' fills 2 bytes of its union and leaves 2 bytes \[uneven-union\]} } */
} __attribute__ ((no_padding, byte_eq));
		/* { dg-note {make each member as large as the union} "" { target *-*-* } .-2 } */

_Static_assert (__builtin_has_attribute (union even, no_padding), "");
_Static_assert (__builtin_has_attribute (union even, byte_eq), "");
_Static_assert (!__builtin_has_attribute (union uneven, no_padding), "");
_Static_assert (!__builtin_has_attribute (union uneven, byte_eq), "");
