/* The old style: an array of length 1 at the end is a member as any other,
   and padding follows it.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} } */
{
  unsigned int length;
  unsigned char data[1];
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
