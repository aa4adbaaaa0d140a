/* The same bit-fields with names keep into_bytes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct inside
{
  unsigned int kind : 3;
  unsigned int spare : 5;
  unsigned int length : 24;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct inside, into_bytes), "");
