/* A bit-field of width 0 ends the unit; the bits that it skips are padding.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct byte	/* { dg-error {'struct byte' is not 'into_bytes': 5 bits of padding \[interior-padding\]} } */
{
  unsigned char kind : 3;
  unsigned char : 0;
  unsigned char length : 8;
} __attribute__ ((into_bytes));

struct word	/* { dg-error {'struct word' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  unsigned int kind : 8;
  unsigned int : 0;
  unsigned int length : 32;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct byte, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct word, into_bytes), "");
