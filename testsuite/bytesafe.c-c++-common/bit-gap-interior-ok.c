/* Bit-fields that fill their byte leave no gap.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  unsigned char kind : 3;
  unsigned char flags : 5;
  unsigned char length;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
