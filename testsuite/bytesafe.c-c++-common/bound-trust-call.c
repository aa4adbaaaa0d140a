/* Somebody stands for the result of bs_trust_call, whatever it points to.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wall -Wextra -Wcast-qual" }  */

#include <bytesafe/traits.h>
#include "bound.h"

void
f (struct bad *p, const struct bad *q, volatile struct bad *r)
{
  need (bs_trust_call (p));
  need (bs_trust_call (q));
  need (bs_trust_call (r));
  need ((bs_trust_call (p)));
  need (p); /* { dg-error {'struct bad' is not} } */
}
