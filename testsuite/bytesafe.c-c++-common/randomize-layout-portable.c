/* A layout that is shuffled at each build is the same nowhere.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct shuffled	/* { dg-error {'struct shuffled' is not 'portable_layout': a randomized layout \[randomized-layout\]} } */
{
  int a;
  int b;
} __attribute__ ((randomize_layout, portable_layout));

_Static_assert (!__builtin_has_attribute (struct shuffled, portable_layout), "");
