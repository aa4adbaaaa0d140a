/* What else GNU C lets one write for a function and for an argument.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "../bytesafe.c-c++-common/bound.h"

extern struct good open_good[];
extern struct bad open_bad[];
struct flexible_good { int count; struct good tail[]; };
struct flexible_bad { int count; struct bad tail[]; };
enum { FIRST = 1 };
void numbered (const void *) __attribute__ ((bytesafe_requires ("into_bytes", FIRST)));
void need_2 (const void *) REQUIRES (into_bytes, 1);

void
f (struct flexible_good *p, struct flexible_bad *q, int c, struct bad *b,
   struct good *g)
{
  need (open_good);
  need (open_bad); /* { dg-error {'struct bad[^']*' is not} } */
  need (open_bad + 1); /* { dg-error {'struct bad' is not} } */
  need (p);
  need (p->tail);
  need (q); /* { dg-error {'struct flexible_bad' is not} } */
  need (q->tail); /* { dg-error {'struct bad[^']*' is not} } */
  need (&q->tail[c]); /* { dg-error {'struct bad' is not} } */
  need ((const void *) need); /* { dg-error {'function' is not} } */
  need (__func__);
  need (&"text");
  numbered (b); /* { dg-error {'struct bad' is not} } */
  (c ? need : need_2) (b); /* { dg-error {argument 1 of '[^\n]*' must be 'into_bytes', but 'struct bad' is not} } */
  (*&need) (b); /* { dg-error {'struct bad' is not} } */
  need (__builtin_choose_expr (1, b, g)); /* { dg-error {'struct bad' is not} } */
  need (b ?: (void *) g); /* { dg-error {'struct bad' is not} } */
  need (g ?: (void *) b); /* { dg-error {'struct bad' is not} } */
  need (&*b); /* { dg-error {'struct bad' is not} } */
  need (*&b); /* { dg-error {'struct bad' is not} } */
  ((__typeof__ (need) *) need) (b); /* { dg-error {'struct bad' is not} } */
  /* A type without the bound is one without the demand.  */
  ((void (*) (const void *)) need) (b);
}
