/* A bit-field that does not fit into what is left of its unit starts a new
   one, and leaves a gap.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 24 bits of padding \[interior-padding\] \[tail-padding\]} } */
{
  unsigned int a : 20;
  unsigned int b : 20;
} __attribute__ ((into_bytes));

struct bytes	/* { dg-error {'struct bytes' is not 'into_bytes': 3 bits of padding \[interior-padding\]} } */
{
  unsigned char a : 5;
  unsigned char b : 8;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bytes, into_bytes), "");
