/* Integers have no padding and each bit pattern is a value.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "marks.h"

struct a { char x; } CLAIMS;
struct b { signed char x; } CLAIMS;
struct c { unsigned char x; } CLAIMS;
struct d { short x; } CLAIMS;
struct e { unsigned short x; } CLAIMS;
struct f { int x; } CLAIMS;
struct g { unsigned int x; } CLAIMS;
struct h { long x; } CLAIMS;
struct i { unsigned long x; } CLAIMS;
struct j { long long x; } CLAIMS;
struct k { unsigned long long x; } CLAIMS;
struct l { __WCHAR_TYPE__ x; } CLAIMS;
struct m { __CHAR16_TYPE__ x; } CLAIMS;
struct n { __CHAR32_TYPE__ x; } CLAIMS;
struct o { __SIZE_TYPE__ x; } CLAIMS;
struct p { __INTMAX_TYPE__ x; } CLAIMS;
struct q { __UINTPTR_TYPE__ x; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 1, 1, 1);
MARKS (struct d, 1, 1, 1);
MARKS (struct e, 1, 1, 1);
MARKS (struct f, 1, 1, 1);
MARKS (struct g, 1, 1, 1);
MARKS (struct h, 1, 1, 1);
MARKS (struct i, 1, 1, 1);
MARKS (struct j, 1, 1, 1);
MARKS (struct k, 1, 1, 1);
MARKS (struct l, 1, 1, 1);
MARKS (struct m, 1, 1, 1);
MARKS (struct n, 1, 1, 1);
MARKS (struct o, 1, 1, 1);
MARKS (struct p, 1, 1, 1);
MARKS (struct q, 1, 1, 1);
