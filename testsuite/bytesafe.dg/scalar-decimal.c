/* Decimal floating-point types: no padding, each bit pattern has a value.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target decimal_float } }  */

#include "../bytesafe.c-c++-common/marks.h"

struct a { _Decimal32 x; } CLAIMS;
struct b { _Decimal64 x; } CLAIMS;
struct c { _Decimal128 x; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 1, 1, 1);
