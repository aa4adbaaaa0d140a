/* Bits that no bit-field has are padding, counted as bits.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 5 bits of padding \[interior-padding\]} } */
{
  unsigned char kind : 3;
  unsigned char length;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
