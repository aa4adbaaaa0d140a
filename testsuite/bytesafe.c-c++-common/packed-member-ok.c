/* packed on a member closes the gap before it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  char kind;
  int length __attribute__ ((packed));
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct message) == 5, "");
_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
