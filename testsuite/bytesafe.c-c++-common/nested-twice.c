/* A padded record that is nested by several members is told once, by its
   first place, with the number of all.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct pair
{
  char a;	/* { dg-note {1 byte of padding at offset 1, after 'first.a', before 'first.b', in 7 places \[interior-padding\]} } */
  short b;	/* { dg-note {make it a field: insert 'unsigned char _pad1;' after 'a' of 'struct pair'} "" { target *-*-* } .-1 } */
};

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': 7 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  struct pair first;
  struct pair row[2];
  struct pair table[2][2];
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
