/* All bits of a bit-field are bits of value, of whatever type; under
   from_bytes each type keeps its own rule.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "marks.h"

enum two_bits { ZERO, ONE, TWO, THREE };

struct a { unsigned int x : 7; int y : 25; } CLAIMS;
struct b { unsigned long long x : 33; unsigned long long y : 31; } CLAIMS;
struct c { signed char x : 4; unsigned char y : 4; } CLAIMS;
struct d { _Bool x : 1; _Bool y : 1; unsigned char z : 6; } CLAIMS;
struct e { enum two_bits x : 2; unsigned int y : 30; } CLAIMS;
struct f { enum two_bits x : 3; unsigned int y : 29; } CLAIMS;	/* { dg-error {'struct f' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 1, 1, 1);
MARKS (struct d, 1, 1, 1);
MARKS (struct e, 1, 1, 1);
MARKS (struct f, 1, 0, 1);
