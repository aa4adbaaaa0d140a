/* Of an incomplete type nothing is known, and what is demanded is more.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "bound.h"

struct never;
struct later;
void later_good (struct later *);

void
f (struct never *p, const struct later *q, struct never **r)
{
  need (p); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'struct never' is not: [^\n]*\[incomplete-type\]} } */
  need (q); /* { dg-error {'(const )?struct later' is not: [^\n]*\[incomplete-type\]} } */
  need (r); /* { dg-error {'(struct )?never ?\*' is not: a pointer \[pointer\]} } */
}

struct later { int a; };

void
g (const struct later *q)
{
  need (q);
}
