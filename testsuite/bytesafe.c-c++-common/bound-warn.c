/* With the option warn all of it is warnings.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "warn strict-bounds" }  */

#include "bound.h"

void
f (struct good *g, struct bad *p, void *v)
{
  need (g);
  need (p); /* { dg-warning {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not} } */
  need (v); /* { dg-warning {'void \*' does not tell what it points to \[void-pointer\]} } */
}
