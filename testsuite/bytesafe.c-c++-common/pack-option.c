/* -fpack-struct packs each record, but not what scalars have inside.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-fpack-struct" }  */

struct packed
{
  char kind;
  int length;
} __attribute__ ((into_bytes));

struct bits	/* { dg-error {'struct bits' is not 'into_bytes': 5 bits of padding \[tail-padding\]} } */
{
  char kind;
  unsigned int flags : 3;
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct packed) == 5, "");
_Static_assert (__builtin_has_attribute (struct packed, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bits, into_bytes), "");
