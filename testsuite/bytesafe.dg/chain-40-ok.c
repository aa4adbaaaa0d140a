/* A chain of 40 records that each hold the one before twice, of 2 to the power
   of 40 bytes: each of them is judged once.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target lp64 } }  */

#include "../bytesafe.c-c++-common/chain.h"

struct leaf
{
  char c;
};

CHAIN_10 (a, leaf)
CHAIN_10 (b, a9)
CHAIN_10 (c, b9)
CHAIN_10 (d, c9)

struct outer
{
  struct d9 all;
} __attribute__ ((into_bytes, from_bytes, immutable));

_Static_assert (sizeof (struct outer) == 1ul << 40, "");
_Static_assert (__builtin_has_attribute (struct outer, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct outer, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct outer, immutable), "");
