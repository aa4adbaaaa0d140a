/* Where the ABI extends a bit-precise integer in memory there is no padding in
   it, but patterns that are no values.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target bitint_extended } }
   { dg-options "-std=gnu2x" }  */

#include "../bytesafe.c-c++-common/marks.h"

struct a { unsigned _BitInt (8) x; } CLAIMS;
struct b { _BitInt (64) x; } CLAIMS;
struct c { unsigned _BitInt (5) x : 5; unsigned _BitInt (3) y : 3; } CLAIMS;
struct d { _BitInt (24) x; } CLAIMS;	/* { dg-error {'struct d' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
struct e { unsigned _BitInt (1) x; } CLAIMS;	/* { dg-error {'struct e' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
struct f { int _pad; unsigned _BitInt (33) x[2]; } CLAIMS;	/* { dg-error {'struct f' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
	/* { dg-error {'struct f' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} "" { target *-*-* } .-1 } */

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 1, 1, 1);
MARKS (struct d, 1, 0, 1);
MARKS (struct e, 1, 0, 1);
MARKS (struct f, 0, 0, 1);
