/* Several bounds on one function, several positions in one bound, bounds from
   several declarations, and arguments behind the dots.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "bound.h"

void exchange (const void *out, void *in) REQUIRES (into_bytes, 1) REQUIRES (from_bytes, 2);
int compare (const void *, const void *, unsigned long) REQUIRES (into_bytes, 1, 2);
void grow (const void *) REQUIRES (into_bytes, 1);
void grow (const void *) REQUIRES (from_bytes, 1);
void twice (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 1), __bytesafe_requires__ ("into_bytes", 1)));

struct flag { _Bool is_set; };	/* into_bytes, and not from_bytes */

void
f (struct good *p, struct bad *q, struct flag *r)
{
  exchange (p, p);
  exchange (r, p);
  exchange (p, q);
  exchange (q, p); /* { dg-error {argument 1 of 'exchange' must be 'into_bytes', but 'struct bad' is not} } */
  exchange (p, r); /* { dg-error {argument 2 of 'exchange' must be 'from_bytes', but 'struct flag' is not} } */
  compare (p, p, 1);
  compare (p, q, 1); /* { dg-error {argument 2 of 'compare' must be 'into_bytes', but 'struct bad' is not} } */
  compare (q, p, 1); /* { dg-error {argument 1 of 'compare' must be 'into_bytes', but 'struct bad' is not} } */
  grow (p);
  grow (q); /* { dg-error {argument 1 of 'grow' must be 'into_bytes', but 'struct bad' is not} } */
  grow (r); /* { dg-error {argument 1 of 'grow' must be 'from_bytes', but 'struct flag' is not} } */
  twice (q); /* { dg-error {argument 1 of 'twice' must be 'into_bytes', but 'struct bad' is not} } */
}
