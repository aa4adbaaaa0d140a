/* __int128 is an integer as any other.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int128 } }  */

#include "marks.h"

struct a { __int128 x; } CLAIMS;
struct b { unsigned __int128 x; } CLAIMS;
struct c { unsigned char y; __int128 x; } CLAIMS;	/* { dg-error {'struct c' is not 'into_bytes': (7|15) bytes of padding \[interior-padding\]} } */

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 0, 1, 1);
