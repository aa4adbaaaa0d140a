/* A bit-field of width 0 where a unit ends anyway skips nothing, and is no
   padding by itself.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct byte
{
  unsigned char kind : 3;
  unsigned char flags : 5;
  unsigned char : 0;
  unsigned char length : 8;
} __attribute__ ((into_bytes));

struct end
{
  unsigned int kind : 32;
  unsigned int : 0;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct byte, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct end, into_bytes), "");
