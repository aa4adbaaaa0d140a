/* __bf16 has no padding, and each bit pattern is a value.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { gcc_at_least_13 && { lp64 && x86_64-*-* } } } }  */

#include "marks.h"

struct a { __bf16 x; } CLAIMS;

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 1, 1);
