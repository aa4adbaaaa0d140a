/* In an audit void * is a warning under strict-bounds.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "audit=immutable strict-bounds" }  */

#include "bound.h"

void
f (void *v)
{
  need (v);	/* { dg-warning {argument 1 of 'need' must be 'into_bytes', but 'void \*' does not tell what it points to \[void-pointer\]} } */
}
