/* A pointer is an address: it may neither be sent nor received.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "marks.h"

struct a
{	/* { dg-error {'struct a' is not 'into_bytes': a pointer \[pointer\]} "" { target *-*-* } .-1 } */
	/* { dg-error {'struct a' is not 'from_bytes': a pointer \[pointer\]} "" { target *-*-* } .-2 } */
  void *x;
} CLAIMS;

struct b
{	/* { dg-error {'struct b' is not 'into_bytes': a pointer \[pointer\]} "" { target *-*-* } .-1 } */
	/* { dg-error {'struct b' is not 'from_bytes': a pointer \[pointer\]} "" { target *-*-* } .-2 } */
  void (*x) (void);
} CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 0, 0, 1);
MARKS (struct b, 0, 0, 1);
