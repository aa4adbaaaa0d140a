/* An int of the m68k is aligned to two bytes, and its long double has two
   unused bytes behind the exponent.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { m68k-*-* && !int_align_4 } } }  */

#include "marks.h"

struct dense { short a; int b; short c; double d; } CLAIMS;

struct interior { char a; int b; } CLAIMS;	/* { dg-error {'struct interior' is not 'into_bytes': 1 byte of padding \[interior-padding\]} } */

struct tail { int a; char b; } CLAIMS;		/* { dg-error {'struct tail' is not 'into_bytes': 1 byte of padding \[tail-padding\]} } */

struct bits { unsigned a : 3; unsigned b : 13; } CLAIMS;

struct extended { long double x; } CLAIMS;	/* { dg-error {'struct extended' is not 'into_bytes': 2 bytes of padding \[scalar-padding\]} } */
	/* { dg-error {'struct extended' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-1 } */

_Static_assert (sizeof (struct dense) == 16, "");
_Static_assert (sizeof (struct bits) == 2, "");

/*		into_bytes, from_bytes, immutable  */
MARKS (struct dense, 1, 1, 1);
MARKS (struct interior, 0, 1, 1);
MARKS (struct tail, 0, 1, 1);
MARKS (struct bits, 1, 1, 1);
MARKS (struct extended, 0, 0, 1);
