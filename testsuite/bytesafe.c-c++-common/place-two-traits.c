/* Each trait of a record is a verdict of its own: one may hold where another
   fails, and each that fails is one error.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct first	/* { dg-error {'struct first' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
} __attribute__ ((into_bytes, from_bytes));

struct second	/* { dg-error {'struct second' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  _Bool a;
} __attribute__ ((into_bytes)) __attribute__ ((from_bytes));

struct none
{	/* { dg-error {'struct none' is not 'into_bytes': a pointer \[pointer\]} "" { target *-*-* } .-1 } */
	/* { dg-error {'struct none' is not 'from_bytes': a pointer \[pointer\]} "" { target *-*-* } .-2 } */
	/* { dg-error {'struct none' is not 'immutable': a volatile member \[volatile\]} "" { target *-*-* } .-3 } */
  char *volatile p;
} __attribute__ ((immutable, from_bytes, into_bytes));

_Static_assert (!__builtin_has_attribute (struct first, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct first, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct second, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct second, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct none, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct none, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct none, immutable), "");
