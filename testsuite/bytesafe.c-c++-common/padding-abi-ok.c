/* Members at multiples of their own size have no gap on any ABI.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  double a;
  unsigned long long b;
  unsigned int c;
  unsigned int d;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
