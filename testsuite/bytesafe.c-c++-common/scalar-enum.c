/* Enumerations have no padding; closed ones have patterns that are no
   values, whatever their size and sign.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "marks.h"

enum plain { ZERO, ONE };
enum with_sign { LESS = -1, MORE = 1 };
enum wide { LARGE = 0x100000000ll };
enum __attribute__ ((packed)) small { TINY };

struct a { enum plain x; } CLAIMS;	/* { dg-error {'struct a' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
struct b { enum with_sign x; } CLAIMS;	/* { dg-error {'struct b' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
struct c { enum wide x; } CLAIMS;	/* { dg-error {'struct c' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
struct d { enum small x; } CLAIMS;	/* { dg-error {'struct d' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */

_Static_assert (sizeof (enum wide) == 8, "");
_Static_assert (sizeof (enum small) == 1, "");

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 0, 1);
MARKS (struct b, 1, 0, 1);
MARKS (struct c, 1, 0, 1);
MARKS (struct d, 1, 0, 1);
