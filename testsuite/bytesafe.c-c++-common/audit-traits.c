/* An audit for more than one trait has one warning for each record, for those
   traits that do not hold.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "audit=into_bytes,from_bytes" }  */

struct good { int value; };

struct padded { char first; int second; };	/* { dg-warning {'struct padded' is not 'into_bytes': 3 bytes of padding \[interior-padding\](?!;)} } */

struct flag { _Bool value; };	/* { dg-warning {'struct flag' is not 'from_bytes': [^;]*\[invalid-bit-pattern\](?!;)} } */

struct both	/* { dg-warning {'struct both' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{		/* { dg-bogus {'(immutable|from_zeros)'} "" { target *-*-* } .-1 } */
  _Bool first;
  volatile int second;
};
