/* The same by the name that tells the size.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { x87 && { c || gcc_at_least_13 } } } }  */

#include "marks.h"

struct a
{	/* { dg-error {'struct a' is not 'into_bytes': 6 bytes of padding \[scalar-padding\]} "" { target ldouble_16 } .-1 } */
	/* { dg-error {'struct a' is not 'into_bytes': 2 bytes of padding \[scalar-padding\]} "" { target ldouble_12 } .-2 } */
	/* { dg-error {'struct a' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-3 } */
  _Float64x x;
} CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 0, 0, 1);
