/* The mark of a record is seen through members of its type.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct s
{
  int a;
} __attribute__ ((into_bytes));

struct outer
{
  char c;
  struct s plain;
  const struct s fixed;
  struct s array[3];
  struct s *pointer;
};

#define MEMBER(m) __typeof__ (((struct outer *) 0)->m)

_Static_assert (__builtin_has_attribute (MEMBER (plain), into_bytes), "");
_Static_assert (__builtin_has_attribute (MEMBER (fixed), into_bytes), "");
_Static_assert (__builtin_has_attribute (MEMBER (array[0]), into_bytes), "");
_Static_assert (__builtin_has_attribute (MEMBER (pointer[0]), into_bytes), "");
_Static_assert (!__builtin_has_attribute (MEMBER (c), into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
