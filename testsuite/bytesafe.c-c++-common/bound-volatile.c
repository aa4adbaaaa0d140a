/* The object itself may be volatile: that is nothing to those who send it,
   and all to those who look at it for long.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "bound.h"

void need_same (const volatile void *) REQUIRES (immutable, 1);
void need_both (const volatile void *) REQUIRES (into_bytes, 1);

volatile struct good good;
struct good plain;
volatile int number;
volatile int numbers[3];

void
f (volatile struct good *p)
{
  need_both (&good);
  need_both (p);
  need_both (&number);
  need_both (numbers);
  need_same (&plain);
  need_same (&plain.first);
  need_same (&good); /* { dg-error {must be 'immutable', but '(volatile )?struct good' is not} } */
  need_same (p); /* { dg-error {must be 'immutable', but '(volatile )?struct good' is not} } */
  need_same (&p->first); /* { dg-error {must be 'immutable', but '(volatile )?int' is not} } */
  need_same (&number); /* { dg-error {must be 'immutable', but '(volatile )?int' is not} } */
  need_same (numbers); /* { dg-error {must be 'immutable', but '(volatile )?int(\[3\])?' is not} } */
}
