/* Packing is proposed where it removes the padding, and nothing was placed by
   hand that it would move.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct plain	/* { dg-error {'struct plain' is not 'into_bytes'} } */
{
  int x;
  char a;
  int b;
} __attribute__ ((into_bytes));
/* { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct plain'} "" { target *-*-* } .-6 } */
/* { dg-note {3 bytes of padding at offset 5} "" { target *-*-* } .-4 } */
/* { dg-note {make them a field} "" { target *-*-* } .-5 } */
/* { dg-note {layout, one character a byte} "" { target *-*-* } .-9 } */

struct member	/* { dg-error {'struct member' is not 'into_bytes'} } */
{
  int x;
  char a __attribute__ ((aligned (2)));
  int b;
} __attribute__ ((into_bytes));
/* { dg-note {3 bytes of padding at offset 5} "" { target *-*-* } .-3 } */
/* { dg-note {make them a field} "" { target *-*-* } .-4 } */
/* { dg-note {layout, one character a byte} "" { target *-*-* } .-8 } */

struct page { char bytes[64]; } __attribute__ ((aligned (64)));

struct type	/* { dg-error {'struct type' is not 'into_bytes'} } */
{
  int x;
  struct page page;
} __attribute__ ((into_bytes));
/* { dg-note {60 bytes of padding at offset 4} "" { target *-*-* } .-3 } */
/* { dg-note {make them a field} "" { target *-*-* } .-4 } */
/* { dg-note {layout, one character a byte} "" { target *-*-* } .-7 } */

/* { dg-do compile { target int_align_4 } }  */
