/* aligned on a record that its members fill adds nothing.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct bytes
{
  char c[4];
} __attribute__ ((aligned (4), into_bytes));

struct page
{
  char c[8192];
} __attribute__ ((aligned (4096), into_bytes));

_Static_assert (__builtin_has_attribute (struct bytes, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct page, into_bytes), "");
