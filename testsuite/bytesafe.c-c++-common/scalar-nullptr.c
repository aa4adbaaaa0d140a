/* nullptr_t is a pointer.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { c++ || gcc_at_least_13 } } }
   { dg-options "-std=gnu2x" { target c } }  */

#include "marks.h"

struct a
{	/* { dg-error {'struct a' is not 'into_bytes': a pointer \[pointer\]} "" { target *-*-* } .-1 } */
	/* { dg-error {'struct a' is not 'from_bytes': a pointer \[pointer\]} "" { target *-*-* } .-2 } */
  __typeof__ (nullptr) x;
} CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 0, 0, 1);
