/* float and double have no padding.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct value
{
  double x;
  float y;
  float z;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct value, into_bytes), "");
