/* BS_REQUIRES puts a bound on a function of one's own, or of anybody.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdlib.h>
#include <bytesafe/bounds.h>

struct good { int first, second; };
struct padded { char first; int second; };

void own (int, const void *, void *) BS_REQUIRES (into_bytes, 2) BS_REQUIRES (from_bytes, 3);
int equal (const void *, const void *) BS_REQUIRES (into_bytes, 1, 2);

#ifdef __cplusplus
extern "C"
#endif
__typeof__ (memcpy) memcpy BS_REQUIRES (into_bytes, 1, 2);

void
f (struct good *g, struct padded *p, int **pointer, unsigned n)
{
  own (1, g, p);
  own (1, p, pointer); /* { dg-error {argument 2 of 'own' must be 'into_bytes', but 'struct padded' is not} } */
  /* { dg-error {argument 3 of 'own' must be 'from_bytes'} "" { target *-*-* } .-1 } */
  equal (g, p); /* { dg-error {argument 2 of 'equal' must be} } */
  memcpy (g, g + 1, n);
  memcpy (g, p, n); /* { dg-error {argument 2 of 'memcpy' must be} } */
}
