/* A chain of 20 records that each hold the one before twice, for ABIs whose
   objects are smaller.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#include "chain.h"

struct clean
{
  char c;
};

struct padded
{
  char a;	/* { dg-note {3 bytes of padding at offset 1, after 'all(.left)+.a', before 'all(.left)+.b', in 1048576 places \[interior-padding\]} } */
  int b;	/* { dg-note {make them a field} "" { target *-*-* } .-1 } */
};

CHAIN_10 (a, clean)
CHAIN_10 (b, a9)
CHAIN_10 (c, padded)
CHAIN_10 (d, c9)

struct good
{
  struct b9 all;
} __attribute__ ((into_bytes));

struct bad	/* { dg-error {'struct bad' is not 'into_bytes': 3145728 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  struct d9 all;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
