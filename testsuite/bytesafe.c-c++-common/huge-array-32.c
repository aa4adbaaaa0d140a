/* Arrays as large as a 32-bit address space allows.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct pair
{
  char a;	/* { dg-note {1 byte of padding at offset 1, after 'x\[\].a', before 'x\[\].b', in 268435456 places \[interior-padding\]} } */
  short b;	/* { dg-note {make it a field} "" { target *-*-* } .-1 } */
};

struct clean
{
  unsigned char x[1u << 30];
} __attribute__ ((into_bytes));

struct padded	/* { dg-error {'struct padded' is not 'into_bytes': 268435456 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  struct pair x[1u << 28];
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct clean, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct padded, into_bytes), "");
