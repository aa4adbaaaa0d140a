/* _Alignas on a member opens a gap before it and rounds the record up.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 14 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{
  char a;
  _Alignas (8) char b;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
