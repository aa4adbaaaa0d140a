/* Members that are shuffled leave no gap in any order if the size of each is a
   multiple of the record's alignment.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#define SHUFFLED __attribute__ ((randomize_layout, no_padding, byte_eq))

struct same
{
  unsigned a;
  unsigned b;
  unsigned short c[2];
} SHUFFLED;

struct multiples
{
  void *a;
  char b[3 * sizeof (void *)];
  struct same *c[2];
} SHUFFLED;

struct packed
{
  char a;
  int b;
} __attribute__ ((packed)) SHUFFLED;

struct other	/* { dg-error {'struct other' is not 'no_padding': a randomized layout \[randomized-layout\]} } */
{		/* { dg-error {'struct other' is not 'byte_eq': a randomized layout \[randomized-layout\]} "" { target *-*-* } .-1 } */
		/* { dg-note {the layout of 'struct other' is shuffled at each build \('randomize_layout'\) \[randomized-layout\]} "" { target *-*-* } .-2 } */
		/* { dg-note {leave that out, or make the size of each member a multiple of 4 bytes: then no order leaves a gap} "" { target *-*-* } .-3 } */
  int a;
  short b;
  short c;
} SHUFFLED;

_Static_assert (__builtin_has_attribute (struct same, no_padding), "");
_Static_assert (__builtin_has_attribute (struct multiples, byte_eq), "");
_Static_assert (__builtin_has_attribute (struct packed, no_padding), "");
_Static_assert (!__builtin_has_attribute (struct other, no_padding), "");
_Static_assert (!__builtin_has_attribute (struct other, byte_eq), "");
