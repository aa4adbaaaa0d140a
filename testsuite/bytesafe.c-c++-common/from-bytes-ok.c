/* Padding, unions of what is valid, and all that is a plain number may be
   received.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct padded
{
  char kind;
  int length;
  unsigned int bits : 3;
  unsigned int : 5;
  double value;
  char tail;
} __attribute__ ((from_bytes));

union either
{
  int i;
  float f;
  char c;
  struct padded padded;
} __attribute__ ((from_bytes));

_Static_assert (__builtin_has_attribute (struct padded, from_bytes), "");
_Static_assert (__builtin_has_attribute (union either, from_bytes), "");
