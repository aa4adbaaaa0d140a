/* Interior and tail padding are one error with both reasons and the sum.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 6 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{
  char kind;
  int length;
  char state;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
