/* With the option warn and -Werror the warning is an error of GCC's.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-Werror" }
   { dg-plugin-args "warn" }  */

struct bad	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
