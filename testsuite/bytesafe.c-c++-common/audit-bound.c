/* In an audit a bound that does not hold is a warning.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "audit=immutable" }  */

#include "bound.h"

void
f (struct bad *p, struct good *q, void *v)
{
  need (p);	/* { dg-warning {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes of padding \[interior-padding\]} } */
  need (q);
  need (v);
  need (p);	/* { dg-warning {argument 1 of 'need' must be 'into_bytes', but 'struct bad' is not: 3 bytes of padding \[interior-padding\]} } */
}
