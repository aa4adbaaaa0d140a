/* Fixed-point types, where GCC has them: no padding, each bit pattern is a
   value.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { arm*-*-* || mips*-*-* } } }  */

#include "../bytesafe.c-c++-common/marks.h"

struct a { _Fract x; } CLAIMS;
struct b { unsigned long long _Accum x; } CLAIMS;
struct c { _Sat short _Fract x; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 1, 1, 1);
