/* Padding between two members breaks into_bytes.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char kind;
  int length;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
