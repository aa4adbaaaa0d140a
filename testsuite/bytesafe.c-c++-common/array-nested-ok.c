/* Arrays of arrays of what has no padding.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct header
{
  short length;
  short flags;
};

struct message
{
  struct header hdr[3][5];
  unsigned char data[2][2][4];
  unsigned int word;
} __attribute__ ((into_bytes, from_bytes, immutable));

_Static_assert (__builtin_has_attribute (struct message, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct message, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct message, immutable), "");
