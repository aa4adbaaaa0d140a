/* Bits behind the last bit-field are padding: 12 bits, and whole bytes told
   as bytes.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct bits	/* { dg-error {'struct bits' is not 'into_bytes': 12 bits of padding \[tail-padding\]} } */
{
  unsigned int kind : 20;
} __attribute__ ((into_bytes));

struct bytes	/* { dg-error {'struct bytes' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} } */
{
  unsigned int kind : 8;
} __attribute__ ((into_bytes));

struct bit	/* { dg-error {'struct bit' is not 'into_bytes': 1 bit of padding \[tail-padding\]} } */
{
  unsigned char kind : 7;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct bits, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bytes, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bit, into_bytes), "");
