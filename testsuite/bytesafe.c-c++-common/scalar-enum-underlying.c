/* Enumerations with a fixed underlying type are closed too.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { c++ || gcc_at_least_13 } } }
   { dg-options "-std=gnu2x" { target c } }  */

#include "marks.h"

enum byte : unsigned char { ZERO, ONE };
enum word : short { LESS = -1 };

struct a { enum byte x; } CLAIMS;	/* { dg-error {'struct a' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
struct b { enum word x; } CLAIMS;	/* { dg-error {'struct b' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */

_Static_assert (sizeof (enum byte) == 1, "");

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 0, 1);
MARKS (struct b, 1, 0, 1);
