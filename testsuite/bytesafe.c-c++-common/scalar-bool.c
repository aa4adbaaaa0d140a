/* _Bool has no padding, since a store writes all of its byte; but of the
   patterns of that only two are values.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "marks.h"

struct a { _Bool x; } CLAIMS;	/* { dg-error {'struct a' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 1, 0, 1);
