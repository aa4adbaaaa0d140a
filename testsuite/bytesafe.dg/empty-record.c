/* A record without members has size 0 in C and so no padding, alone or
   nested.  What it pushes away is padding.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct empty
{
} __attribute__ ((into_bytes, from_bytes, immutable));

struct around
{
  struct empty first;
  int length;
  struct empty middle[3];
  int kind;
  struct empty last;
} __attribute__ ((into_bytes));

struct aligned
{
} __attribute__ ((aligned (4)));

struct pushed	/* { dg-error {'struct pushed' is not 'into_bytes': 6 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{
  char kind;
  struct aligned here;
  char end;
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct empty) == 0, "");
_Static_assert (__builtin_has_attribute (struct empty, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct empty, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct empty, immutable), "");
_Static_assert (__builtin_has_attribute (struct around, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct pushed, into_bytes), "");
