/* The binary floating-point types of whole 32 and 64 bits: no padding, each
   bit pattern is a number, an infinity or a NaN.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "marks.h"

struct a { float x; } CLAIMS;
struct b { double x; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
