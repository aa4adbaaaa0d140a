/* For an enumeration in a bit-field the width of that counts.
   SPDX-License-Identifier: GPL-3.0-or-later  */

enum four { ZERO, ONE, TWO, THREE };
enum three { NONE, SOME, ALL };
enum around { MINUS_TWO = -2, MINUS_ONE, NOTHING, PLUS_ONE };

struct covered
{
  enum four a : 2;
  enum around b : 2;
  enum three c : 1;	/* { dg-warning {'c' is narrower than values of its type|'covered::c' is too small to hold all values of 'enum three'} } */
} __attribute__ ((from_bytes));

struct one_short	/* { dg-error {'struct one_short' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  enum three a : 2;
} __attribute__ ((from_bytes));

struct too_wide	/* { dg-error {'struct too_wide' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  enum four a : 3;
} __attribute__ ((from_bytes));

_Static_assert (__builtin_has_attribute (struct covered, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct one_short, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct too_wide, from_bytes), "");
