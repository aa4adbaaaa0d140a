/* One byte of padding is "1 byte", and is enough.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 1 byte of padding \[interior-padding\]} } */
{
  char kind;
  short length;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
