/* The same by the names that tell the size.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { c || gcc_at_least_13 } } }  */

#include "marks.h"

struct a { _Float32 x; } CLAIMS;
struct b { _Float64 x; } CLAIMS;
struct c { _Float32x x; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 1, 1, 1);
