/* Without require-annotated nested records need no attribute.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct bare
{
  int a;
};

struct message
{
  struct bare one;
  struct bare many[2];
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bare, into_bytes), "");
