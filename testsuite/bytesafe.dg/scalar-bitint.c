/* A bit-precise integer has padding if its width is none of its storage;
   each pattern of its value bits is a value.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { bitint && { lp64 && x86_64-*-* } } } }
   { dg-options "-std=gnu2x" }  */

#include "../bytesafe.c-c++-common/marks.h"

struct a { unsigned _BitInt (8) x; } CLAIMS;
struct b { _BitInt (32) x; } CLAIMS;
struct c { _BitInt (64) x; } CLAIMS;
struct d { _BitInt (128) x; } CLAIMS;
struct e { _BitInt (24) x; } CLAIMS;	/* { dg-error {'struct e' is not 'into_bytes': 1 byte of padding \[scalar-padding\]} } */
struct f { unsigned _BitInt (1) x; } CLAIMS;	/* { dg-error {'struct f' is not 'into_bytes': 7 bits of padding \[scalar-padding\]} } */
struct g { _BitInt (65) x; } CLAIMS;	/* { dg-error {'struct g' is not 'into_bytes': 63 bits of padding \[scalar-padding\]} } */
struct h { unsigned _BitInt (200) x; } CLAIMS;	/* { dg-error {'struct h' is not 'into_bytes': 7 bytes of padding \[scalar-padding\]} } */
struct i { unsigned _BitInt (5) x : 5; unsigned _BitInt (3) y : 3; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
MARKS (struct b, 1, 1, 1);
MARKS (struct c, 1, 1, 1);
MARKS (struct d, 1, 1, 1);
MARKS (struct e, 0, 1, 1);
MARKS (struct f, 0, 1, 1);
MARKS (struct g, 0, 1, 1);
MARKS (struct h, 0, 1, 1);
MARKS (struct i, 1, 1, 1);
