/* Reasons of several kinds are one error: padding first, then the others in a
   fixed order, then all reasons in brackets.
   SPDX-License-Identifier: GPL-3.0-or-later  */

union either
{
  int i;
  float f;
};

struct three	/* { dg-error {'struct three' is not 'into_bytes': 3 bytes of padding, a pointer and a union \[interior-padding\] \[pointer\] \[union\]} } */
{
  void *data;
  union either either;
  char kind;
  char flags __attribute__ ((aligned (4)));
  char state[3];
} __attribute__ ((packed, into_bytes));

struct two	/* { dg-error {'struct two' is not 'into_bytes': 2 pointers and a union \[pointer\] \[union\]} } */
{
  union either either;
  void *data;
  void *more;
} __attribute__ ((packed, into_bytes));

_Static_assert (!__builtin_has_attribute (struct three, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct two, into_bytes), "");
