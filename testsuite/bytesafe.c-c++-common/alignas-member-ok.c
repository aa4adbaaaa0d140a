/* _Alignas on a member where it lies anyway adds nothing, and on an integer
   it gives one layout on LP64 and on i386.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  unsigned int a;
  unsigned int b;
  _Alignas (8) unsigned long long c;
} __attribute__ ((into_bytes));

_Static_assert (_Alignof (struct message) == 8, "");
_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
