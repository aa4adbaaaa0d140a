/* A layout that is shuffled at each build can not be sent.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct shuffled	/* { dg-error {'struct shuffled' is not 'into_bytes': a randomized layout \[randomized-layout\]} } */
{
  int a;
  int b;
} __attribute__ ((randomize_layout, into_bytes));

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': a randomized layout \[randomized-layout\]} } */
{
  int c;
  struct shuffled shuffled;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct shuffled, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
