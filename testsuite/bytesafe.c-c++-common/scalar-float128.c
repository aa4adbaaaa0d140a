/* The IEEE format of 128 bits has no padding, and each bit pattern is a
   value.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { float128 && { c || gcc_at_least_13 } } } }  */

#include "marks.h"

struct a { _Float128 x; } CLAIMS;
struct b { _Complex _Float128 x; } CLAIMS;
struct c { _Float128 x[2][3]; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 1, 1, 1);
