/* Bit-fields that fill their unit keep into_bytes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct bits
{
  unsigned int kind : 20;
  unsigned int length : 12;
} __attribute__ ((into_bytes));

struct one
{
  unsigned int kind : 32;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct bits, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct one, into_bytes), "");
