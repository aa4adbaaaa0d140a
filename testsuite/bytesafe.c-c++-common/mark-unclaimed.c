/* What nobody claimed has no mark, though the promise would hold; nor has one
   trait's claim any other trait's mark.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct unclaimed
{
  int a;
};

struct one
{
  int a;
} __attribute__ ((from_bytes));

_Static_assert (!__builtin_has_attribute (struct unclaimed, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct unclaimed, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct unclaimed, immutable), "");
_Static_assert (!__builtin_has_attribute (struct one, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct one, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct one, immutable), "");
_Static_assert (!__builtin_has_attribute (int, into_bytes), "");
