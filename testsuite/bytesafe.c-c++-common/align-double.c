/* -malign-double gives i386 the alignment, and the gaps, of LP64.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { ilp32 && { x86_64-*-* || i?86-*-* } } } }
   { dg-options "-malign-double" }  */

struct real	/* { dg-error {'struct real' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} } */
{
  int a;
  double b;
} __attribute__ ((into_bytes));

struct wide	/* { dg-error {'struct wide' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} } */
{
  int a;
  long long b;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct real, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct wide, into_bytes), "");
