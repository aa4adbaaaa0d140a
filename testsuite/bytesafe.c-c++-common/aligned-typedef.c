/* A member's type may be a typedef with an alignment of its own, more or less
   than the type has.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef unsigned int more_aligned __attribute__ ((aligned (8)));
typedef unsigned int less_aligned __attribute__ ((aligned (1)));

struct more	/* { dg-error {'struct more' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} } */
{
  unsigned int a;
  more_aligned b;
  unsigned int c;
} __attribute__ ((into_bytes));

struct less
{
  char a;
  less_aligned b;
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct less) == 5, "");
_Static_assert (!__builtin_has_attribute (struct more, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct less, into_bytes), "");
