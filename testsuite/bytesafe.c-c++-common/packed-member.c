/* packed on one member closes the gap before it and no other.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message	/* { dg-error {'struct message' is not 'into_bytes': 1 byte of padding \[interior-padding\]} } */
{
  char kind;
  short length;
  int address __attribute__ ((packed));
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
