/* The strictest and oldest dialect: attributes, verdicts and marks are the
   same.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-ansi -pedantic-errors" }  */

struct good
{
  int a;
} __attribute__ ((into_bytes));

struct bad	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
} __attribute__ ((__into_bytes__));

typedef char good_is_marked[__builtin_has_attribute (struct good, into_bytes) ? 1 : -1];
typedef char bad_is_not[__builtin_has_attribute (struct bad, into_bytes) ? -1 : 1];
