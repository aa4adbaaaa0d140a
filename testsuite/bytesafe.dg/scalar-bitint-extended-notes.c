/* How a bit-precise integer that the ABI extends is refused.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target bitint_extended } }
   { dg-options "-std=gnu2x" }  */

struct message
{
  unsigned char kind[4];
  _BitInt (24) length; /* { dg-note {not every bit pattern of 'length' is a value of its type \[invalid-bit-pattern\]} } */
		       /* { dg-note {bits beyond its width repeat its sign: receive it as '_BitInt \(32\)', and convert that} "" { target *-*-* } .-1 } */
} __attribute__ ((from_bytes));	/* { dg-error {'struct message' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-5 } */
