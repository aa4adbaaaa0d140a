/* With union-into-bytes a bit-field member has to fill the union too; an
   unnamed one is no member.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "union-into-bytes" }  */

union bits	/* { dg-error {'union bits' is not 'into_bytes': a union member that does not fill its union \[uneven-union\]} } */
{
  unsigned int all;
  unsigned int some : 20;	/* { dg-note {'some' fills 20 bits of its union and leaves 12 bits \[uneven-union\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {make each member as large as the union} "" { target *-*-* } .-2 } */

union unnamed
{
  unsigned int all;
  unsigned int : 20;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (union bits, into_bytes), "");
_Static_assert (__builtin_has_attribute (union unnamed, into_bytes), "");
