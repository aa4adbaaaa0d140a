/* Falling alignment leaves no gap: the order of members decides.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  int length;
  short kind;
  char flags;
  char state;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
