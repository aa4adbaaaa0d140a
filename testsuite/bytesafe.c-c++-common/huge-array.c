/* Cost follows the number of members, not of bytes: 2 to the power of 44 bytes,
   clean, and as many padded records.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target lp64 } }  */

struct pair
{
  char a;	/* { dg-note {3 bytes of padding at offset 1, after 'x\[\].a', before 'x\[\].b', in 17592186044416 places \[interior-padding\]} } */
  int b;	/* { dg-note {make them a field} "" { target *-*-* } .-1 } */
};

struct clean
{
  unsigned char x[1ul << 44];
} __attribute__ ((into_bytes, from_bytes, immutable));

struct padded	/* { dg-error {'struct padded' is not 'into_bytes': 52776558133248 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  struct pair x[1ul << 44];
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct clean, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct clean, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct clean, immutable), "");
_Static_assert (!__builtin_has_attribute (struct padded, into_bytes), "");
