/* A hardened boolean has two values, as an enumeration has, whatever the integer
   that it is stored in may hold.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target gcc_at_least_14 } }  */

typedef unsigned char plain __attribute__ ((from_bytes));
typedef plain hard __attribute__ ((hardbool (3, 5)));
typedef hard claimed __attribute__ ((from_bytes));	/* { dg-error {'claimed' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
typedef unsigned char at_once __attribute__ ((hardbool (3, 5), from_bytes));	/* { dg-error {'at_once' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */

struct member	/* { dg-error {'struct member' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  hard a;
} __attribute__ ((from_bytes));

struct elements	/* { dg-error {'struct elements' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  const hard a[4];
} __attribute__ ((from_bytes));

/* All zeros are none of the two.  */
struct zeros	/* { dg-error {'struct zeros' is not 'from_zeros'} } */
{
  hard a;
} __attribute__ ((from_zeros));

struct sent
{
  hard a;
  plain b;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (hard, from_bytes), "");
_Static_assert (!__builtin_has_attribute (claimed, from_bytes), "");
_Static_assert (!__builtin_has_attribute (at_once, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct member, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct sent, into_bytes), "");
_Static_assert (__builtin_has_attribute (plain, from_bytes), "");
_Static_assert (!__builtin_has_attribute (unsigned char, from_bytes), "");
