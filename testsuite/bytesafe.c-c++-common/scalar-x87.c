/* The x87 format of 80 bits under its own names: padding inside, and bit
   patterns that are no numbers.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target x87 && int_align_4 } }  */

#include "marks.h"

struct a
{	/* { dg-error {'struct a' is not 'into_bytes': 6 bytes of padding \[scalar-padding\]} "" { target ldouble_16 } .-1 } */
	/* { dg-error {'struct a' is not 'into_bytes': 2 bytes of padding \[scalar-padding\]} "" { target ldouble_12 } .-2 } */
	/* { dg-error {'struct a' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-3 } */
  long double x;
} CLAIMS;

struct b
{	/* { dg-error {'struct b' is not 'into_bytes': 6 bytes of padding \[scalar-padding\]} "" { target ldouble_16 } .-1 } */
	/* { dg-error {'struct b' is not 'into_bytes': 2 bytes of padding \[scalar-padding\]} "" { target ldouble_12 } .-2 } */
	/* { dg-error {'struct b' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-3 } */
  __float80 x;
} CLAIMS;

/* Here it is neither.  */
struct c { __float128 x; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 0, 0, 1);
MARKS (struct b, 0, 0, 1);
MARKS (struct c, 1, 1, 1);
