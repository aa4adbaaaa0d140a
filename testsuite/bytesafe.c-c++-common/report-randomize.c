/* What is said of a layout that is shuffled.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct inner
{
  int a;
} __attribute__ ((randomize_layout));

struct msg	/* { dg-error {'struct msg' is not 'into_bytes': a randomized layout \[randomized-layout\]} } */
{		/* { dg-note {the layout of 'struct msg' is shuffled at each build \('randomize_layout'\) \[randomized-layout\]} "" { target *-*-* } .-1 } */
  int a;
} __attribute__ ((randomize_layout, into_bytes));

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': a randomized layout \[randomized-layout\]} } */
{
  struct inner many[2];	/* { dg-note {the layout of 'many\[\]' is shuffled at each build \('randomize_layout'\), in 2 places \[randomized-layout\]} } */
} __attribute__ ((into_bytes));
