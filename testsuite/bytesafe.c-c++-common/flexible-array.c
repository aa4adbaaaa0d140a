/* What lies around a flexible array member is padding: the gap before it, and
   what sizeof counts behind its start.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct gap	/* { dg-error {'struct gap' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  unsigned char count;
  unsigned int data[];
} __attribute__ ((into_bytes));

struct tail	/* { dg-error {'struct tail' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} } */
{
  unsigned int length;
  unsigned char kind;
  unsigned char data[];
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct gap) == 4, "");
_Static_assert (sizeof (struct tail) == 8, "");
_Static_assert (!__builtin_has_attribute (struct gap, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct tail, into_bytes), "");
