/* The same bytes as a member keep into_bytes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  char kind;
  char pad[3];
  int length;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
