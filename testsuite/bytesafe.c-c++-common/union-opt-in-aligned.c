/* With union-into-bytes: a union that is aligned to more than its members
   need is filled by none of them.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "union-into-bytes" }  */

union aligned	/* { dg-error {'union aligned' is not 'into_bytes': 2 union members that do not fill their union \[uneven-union\]} } */
{
  int i;	/* { dg-note {'i' fills 4 bytes of its union and leaves 4 bytes \[uneven-union\]} } */
  float f;	/* { dg-note {'f' fills 4 bytes of its union and leaves 4 bytes \[uneven-union\]} } */
} __attribute__ ((aligned (8), into_bytes));
		/* { dg-note {make each member as large as the union} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (union aligned, into_bytes), "");
