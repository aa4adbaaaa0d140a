/* aligned on a member where it lies anyway adds nothing.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  char a[4];
  char b __attribute__ ((aligned (4)));
  char c[3];
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
