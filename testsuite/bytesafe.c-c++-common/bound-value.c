/* A record that is passed by value is an object too.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "bound.h"

void by_value (int, struct bad) REQUIRES (into_bytes, 2);
void good_value (struct good) REQUIRES (into_bytes, 1);
void of_type (const struct bad *) REQUIRES (into_bytes, 1);
struct bad make (void);

void
f (struct bad *p, struct good *g)
{
  struct bad bad = { 1, 2 };
  by_value (1, bad); /* { dg-error {argument 2 of 'by_value' must be 'into_bytes', but 'struct bad' is not} } */
  by_value (1, *p); /* { dg-error {'struct bad' is not} } */
  by_value (1, make ()); /* { dg-error {'struct bad' is not} } */
  of_type (p); /* { dg-error {'(const )?struct bad' is not} } */
  of_type (0);
  good_value (*g);
}
