/* from_bytes and immutable take unions without an option.
   SPDX-License-Identifier: GPL-3.0-or-later  */

union uneven
{
  int i;
  char c;
  struct
  {
    char a;
    short b;
  } s;
} __attribute__ ((from_bytes, immutable));

_Static_assert (__builtin_has_attribute (union uneven, from_bytes), "");
_Static_assert (__builtin_has_attribute (union uneven, immutable), "");
