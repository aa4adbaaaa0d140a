/* Several gaps of one record are one error; the reason is named once.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 7 bytes of padding \[interior-padding\]} } */
{
  char a;
  short b;
  char c;
  int d;
  char e;
  int f;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
