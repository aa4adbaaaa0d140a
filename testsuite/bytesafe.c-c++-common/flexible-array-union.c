/* With union-into-bytes an array of length 0 does not fill its union.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "union-into-bytes" }  */

union message	/* { dg-error {'union message' is not 'into_bytes': a union member that does not fill its union \[uneven-union\]} } */
{
  int word;
  char bytes[0];	/* { dg-note {'bytes(\[\])?' fills 0 bytes of its union and leaves 4 bytes} } */
} __attribute__ ((into_bytes));
		/* { dg-note {make each member as large as the union} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (union message, into_bytes), "");
