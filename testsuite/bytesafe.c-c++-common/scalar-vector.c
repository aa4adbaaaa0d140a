/* A vector is a row of its lanes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "marks.h"

typedef int two_int __attribute__ ((vector_size (8)));
typedef int four_int __attribute__ ((vector_size (16)));
typedef float two_float __attribute__ ((vector_size (8)));
typedef float four_float __attribute__ ((vector_size (16)));
typedef double two_double __attribute__ ((vector_size (16)));
typedef char eight_char __attribute__ ((vector_size (8)));
typedef char sixteen_char __attribute__ ((vector_size (16)));
typedef unsigned long long one_long_long __attribute__ ((vector_size (8)));

struct a { two_int x; } CLAIMS;
struct b { four_int x; } CLAIMS;
struct c { two_float x; } CLAIMS;
struct d { four_float x; } CLAIMS;
struct e { two_double x; } CLAIMS;
struct f { eight_char x; } CLAIMS;
struct g { sixteen_char x; } CLAIMS;
struct h { one_long_long x[2]; } CLAIMS;
struct i { int y; four_int x; } CLAIMS;	/* { dg-error {'struct i' is not 'into_bytes': (4|12) bytes of padding \[interior-padding\]} } */

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 1, 1, 1);
MARKS (struct d, 1, 1, 1);
MARKS (struct e, 1, 1, 1);
MARKS (struct f, 1, 1, 1);
MARKS (struct g, 1, 1, 1);
MARKS (struct h, 1, 1, 1);
MARKS (struct i, 0, 1, 1);
