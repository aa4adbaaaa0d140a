/* aligned on a member opens a gap before it and rounds the record up.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 6 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{
  char a;
  char b __attribute__ ((aligned (4)));
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
