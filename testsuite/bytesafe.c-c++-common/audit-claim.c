/* In an audit a claim that fails stays an error, and is told once; one that
   holds leaves its mark.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "audit=into_bytes,from_bytes" }  */

struct good { int value; } __attribute__ ((into_bytes));

struct failed	/* { dg-error {'struct failed' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char first;
  int second;
} __attribute__ ((into_bytes));

struct other	/* { dg-error {'struct other' is not 'from_bytes'} } */
{		/* { dg-warning {'struct other' is not 'into_bytes': 3 bytes of padding \[interior-padding\](?!;)} "" { target *-*-* } .-1 } */
  _Bool first;
  int second;
} __attribute__ ((from_bytes));

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct good, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct failed, into_bytes), "");
