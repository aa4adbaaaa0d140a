/* GNU C's functions in functions, and what only C can write.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "../bytesafe.c-c++-common/bound.h"

int ask (const void *) REQUIRES (into_bytes, 1);

int
f (struct bad *p, struct good *g, int n)
{
  int inner (struct bad *q)
  {
    int innermost (void)
    {
      return ask (p) + ask (g); /* { dg-error {'struct bad' is not} } */
    }
    return ask (q) + innermost (); /* { dg-error {'struct bad' is not} } */
  }
  int local (const void *) REQUIRES (into_bytes, 1);
  int array[ask (p)]; /* { dg-error {'struct bad' is not} } */
  struct good rows[n];
  struct bad bad_rows[n];
  struct bad bad_table[n][3];
  ask (rows);
  ask (bad_rows); /* { dg-error {'struct bad(\[[^']*\])?' is not: [^\n]*interior-padding} } */
  ask (bad_rows + 1); /* { dg-error {'struct bad(\[[^']*\])?' is not: [^\n]*interior-padding} } */
  ask (&bad_rows[n]); /* { dg-error {'struct bad(\[[^']*\])?' is not: [^\n]*interior-padding} } */
  ask (bad_table); /* { dg-error {'struct bad(\[[^']*\])?' is not: [^\n]*interior-padding} } */
  ask (&rows[n]);
  ask (bad_table[1]); /* { dg-error {'struct bad(\[[^']*\])?' is not: [^\n]*interior-padding} } */
  local (g);
  local (p); /* { dg-error {argument 1 of 'local' must be} } */
  ask (n ? p : (void *) 0); /* { dg-error {'struct bad' is not} } */
  ask (_Generic (n, int: p, default: g)); /* { dg-error {'struct bad' is not} } */
  return sizeof array + inner (p);
}
