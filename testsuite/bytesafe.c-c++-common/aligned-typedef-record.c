/* A member whose type is a typedef of a record with another alignment.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct pair { int a; int b; };
typedef struct pair unaligned_pair __attribute__ ((aligned (1)));
typedef struct pair aligned_pair __attribute__ ((aligned (16)));

struct less
{
  char c;
  unaligned_pair pair;
} __attribute__ ((into_bytes));

struct more	/* { dg-error {'struct more' is not 'into_bytes': 16 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{
  long long c;
  aligned_pair pair;
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct less) == 9, "");
_Static_assert (__builtin_has_attribute (struct less, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct more, into_bytes), "");
