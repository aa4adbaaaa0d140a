/* The elements of a flexible array member are judged, though there are none.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct entry
{
  char kind;
  int length;
};

struct table	/* { dg-error {'struct table' is not 'into_bytes': padding in each element \[interior-padding\]} } */
{
  unsigned int count;
  struct entry entries[];
} __attribute__ ((into_bytes));

struct pointers	/* { dg-error {'struct pointers' is not 'into_bytes': a pointer \[pointer\]} } */
{
  __UINTPTR_TYPE__ count;
  void *entries[];
} __attribute__ ((into_bytes));

struct flags	/* { dg-error {'struct flags' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  unsigned int count;
  _Bool entries[];
} __attribute__ ((from_bytes));

_Static_assert (!__builtin_has_attribute (struct table, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct pointers, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct flags, from_bytes), "");
