/* Zeros are no value of an enumeration that has no enumerator for them, wherever
   it is.
   SPDX-License-Identifier: GPL-3.0-or-later  */

enum one { ONE = 1, TWO };
enum signs { MINUS = -1, PLUS = 1 };

struct closed	/* { dg-error {'struct closed' is not 'from_zeros': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  int number;
  enum one one[2];	/* { dg-note {all-zero bytes are no value of 'one\[\]': none of its enumerators is 0, in 2 places \[invalid-bit-pattern\]} } */
			/* { dg-note {give the enumeration one for 0, or make it an integer} "" { target *-*-* } .-1 } */
} __attribute__ ((from_zeros));

struct inner
{
  char kind;
  enum signs signs;	/* { dg-note {no value of 'inner\[\]\[\].signs': none of its enumerators is 0, in 6 places} } */
			/* { dg-note {give the enumeration one for 0} "" { target *-*-* } .-1 } */
};

struct outer	/* { dg-error {'struct outer' is not 'from_zeros': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  struct inner inner[2][3];
} __attribute__ ((from_zeros));

union choice	/* { dg-error {'union choice' is not 'from_zeros': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  int number;
  enum one one;	/* { dg-note {no value of 'one'} } */
		/* { dg-note {give the enumeration one for 0} "" { target *-*-* } .-1 } */
} __attribute__ ((from_zeros));

struct bits	/* { dg-error {'struct bits' is not 'from_zeros': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  enum one one : 4;	/* { dg-note {no value of 'one'} } */
			/* { dg-note {give the enumeration one for 0} "" { target *-*-* } .-1 } */
} __attribute__ ((from_zeros));

struct elements	/* { dg-error {'struct elements' is not 'from_zeros': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  int number;
  enum one tail[];	/* { dg-note {no value of 'tail\[\]': none of its enumerators is 0, in each element} } */
			/* { dg-note {give the enumeration one for 0} "" { target *-*-* } .-1 } */
} __attribute__ ((from_zeros));

typedef enum one claim __attribute__ ((from_zeros));	/* { dg-error {'enum one' is not 'from_zeros': bit patterns that are not values \[invalid-bit-pattern\]} } */
		/* { dg-note {no value of 'enum one'} "" { target *-*-* } .-1 } */
		/* { dg-note {give the enumeration one for 0} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (struct closed, from_zeros), "");
_Static_assert (!__builtin_has_attribute (struct outer, from_zeros), "");
_Static_assert (!__builtin_has_attribute (union choice, from_zeros), "");
_Static_assert (!__builtin_has_attribute (struct bits, from_zeros), "");
_Static_assert (!__builtin_has_attribute (struct elements, from_zeros), "");
_Static_assert (!__builtin_has_attribute (claim, from_zeros), "");
