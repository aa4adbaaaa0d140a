/* With union-into-bytes a member that does not fill its union is named, with
   what it leaves.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "union-into-bytes" }  */

union numbers	/* { dg-error {'union numbers' is not 'into_bytes': 2 union members that do not fill their union \[uneven-union\]} } */
{
  int i;
  short s;	/* { dg-note {'s' fills 2 bytes of its union and leaves 2 bytes \[uneven-union\]} } */
  char c;	/* { dg-note {'c' fills 1 byte of its union and leaves 3 bytes \[uneven-union\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {make each member as large as the union} "" { target *-*-* } .-3 } */

struct nested	/* { dg-error {'struct nested' is not 'into_bytes': a union member that does not fill its union \[uneven-union\]} } */
{
  union
  {
    int i;
    short s[1];	/* { dg-note {'inner\[\].s\[\]' fills 2 bytes of its union and leaves 2 bytes, in 5 places \[uneven-union\]} } */
  } inner[5];	/* { dg-note {make each member as large as the union} "" { target *-*-* } .-1 } */
} __attribute__ ((into_bytes));

struct anonymous	/* { dg-error {'struct anonymous' is not 'into_bytes': a union member that does not fill its union \[uneven-union\]} } */
{
  union
  {
    int i;
    short s;	/* { dg-note {'s' fills 2 bytes of its union and leaves 2 bytes \[uneven-union\]} } */
  };		/* { dg-note {make each member as large as the union} "" { target *-*-* } .-1 } */
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (union numbers, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct nested, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct anonymous, into_bytes), "");
