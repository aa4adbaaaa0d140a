/* Members that end where the record ends keep into_bytes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  int length;
  char kind;
  char pad[3];
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
