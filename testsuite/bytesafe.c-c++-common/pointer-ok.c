/* An integer that is as wide as a pointer is no pointer.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  __UINTPTR_TYPE__ address;
  __INTPTR_TYPE__ delta;
  __SIZE_TYPE__ length;
  __PTRDIFF_TYPE__ distance;
} __attribute__ ((into_bytes, from_bytes));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct message, from_bytes), "");
