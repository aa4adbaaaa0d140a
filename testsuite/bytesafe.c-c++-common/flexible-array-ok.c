/* A flexible array member that starts where the record ends.  The end of the
   array is never rounded up, other than in Rust.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct bytes
{
  unsigned int length;
  unsigned char data[];
} __attribute__ ((into_bytes));

struct words
{
  unsigned short count;
  unsigned short data[];
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct bytes, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct words, into_bytes), "");
