/* The same chain of 40 records with padding in the leaf: one witness, in all
   its places.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target lp64 } }  */

#include "../bytesafe.c-c++-common/chain.h"

struct leaf
{
  char a;	/* { dg-note {3 bytes of padding at offset 1, after 'all(.left)+.a', before 'all(.left)+.b', in 1099511627776 places \[interior-padding\]} } */
  int b;	/* { dg-note {make them a field} "" { target *-*-* } .-1 } */
};

CHAIN_10 (a, leaf)
CHAIN_10 (b, a9)
CHAIN_10 (c, b9)
CHAIN_10 (d, c9)

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': 3298534883328 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  struct d9 all;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
