/* A compound literal is an object like others.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "../bytesafe.c-c++-common/bound.h"

void
f (int i)
{
  need (&(struct good) { 1, i });
  need ((struct good[2]) { { 1, 2 } });
  need ((struct good[2]) { { 1, 2 } } + 1);
  need (&(struct bad) { 1, i }); /* { dg-error {'struct bad' is not} } */
  need ((struct bad[2]) { { 1, 2 } }); /* { dg-error {'struct bad' is not} } */
  need ((struct bad[2]) { { 1, 2 } } + 1); /* { dg-error {'struct bad' is not} } */
  need (&(int) { 7 });
  need (&(int *) { 0 }); /* { dg-error {'int \*' is not: a pointer} } */
}
