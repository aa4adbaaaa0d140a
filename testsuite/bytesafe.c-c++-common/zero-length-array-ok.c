/* Arrays of length 0, of clean elements, where no gap comes of them.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct end
{
  unsigned int length;
  unsigned char data[0];
} __attribute__ ((into_bytes));

struct inside
{
  unsigned int length;
  unsigned char marker[0];
  unsigned int kind;
} __attribute__ ((into_bytes));

struct only
{
  unsigned char data[0];
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct only) == 0, "");
_Static_assert (__builtin_has_attribute (struct end, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct inside, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct only, into_bytes), "");
