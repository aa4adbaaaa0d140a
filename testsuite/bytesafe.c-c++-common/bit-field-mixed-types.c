/* Bit-fields of several types share a unit, or not, as GCC laid them out.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct shared
{
  unsigned char a : 4;
  unsigned short b : 12;
  unsigned int c : 16;
} __attribute__ ((into_bytes));

/* b may not cross the end of an unsigned char.  */
struct split	/* { dg-error {'struct split' is not 'into_bytes': 4 bits of padding \[interior-padding\]} } */
{
  unsigned short a : 4;
  unsigned char b : 8;
  unsigned short c;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct shared, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct split, into_bytes), "");
