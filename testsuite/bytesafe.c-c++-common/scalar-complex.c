/* A complex number is two of its parts, side by side.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "marks.h"

struct a { _Complex float x; } CLAIMS;
struct b { _Complex double x; } CLAIMS;
struct c { _Complex int x; } CLAIMS;
struct d { _Complex char x; } CLAIMS;
struct e { _Complex unsigned long long x[3]; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 1, 1, 1);
MARKS (struct d, 1, 1, 1);
MARKS (struct e, 1, 1, 1);
