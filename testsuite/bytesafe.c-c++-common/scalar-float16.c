/* _Float16 has no padding, and each bit pattern is a value.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { float16 && { c || gcc_at_least_13 } } } }  */

#include "marks.h"

struct a { _Float16 x; } CLAIMS;
struct b { _Complex _Float16 x; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
