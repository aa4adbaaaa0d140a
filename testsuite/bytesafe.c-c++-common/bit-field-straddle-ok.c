/* Bit-fields may cross bytes inside of their unit, and in packed records
   units too.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct crosses_bytes
{
  unsigned int a : 5;
  unsigned int b : 11;
  unsigned int c : 9;
  unsigned int d : 7;
} __attribute__ ((into_bytes));

struct crosses_units
{
  unsigned int a : 20;
  unsigned int b : 20;
} __attribute__ ((packed, into_bytes));

_Static_assert (sizeof (struct crosses_units) == 5, "");
_Static_assert (__builtin_has_attribute (struct crosses_bytes, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct crosses_units, into_bytes), "");
