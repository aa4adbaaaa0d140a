/* A _Bool bit-field of one bit has the two patterns that are values.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct flags
{
  _Bool a : 1;
  _Bool b : 1;
  unsigned char rest : 6;
} __attribute__ ((into_bytes, from_bytes));

_Static_assert (__builtin_has_attribute (struct flags, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct flags, from_bytes), "");
