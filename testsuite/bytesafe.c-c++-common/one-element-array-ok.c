/* The old style: an array of length 1 that fills the record.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  unsigned int length;
  unsigned int data[1];
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
