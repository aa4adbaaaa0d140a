/* No fix-it behind one of several declarators: the new member would have to
   come between them.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-fdiagnostics-parseable-fixits" }  */

struct first	/* { dg-error {'struct first' is not 'into_bytes'} } */
{
  char a, b[3] __attribute__ ((aligned (4)));
} __attribute__ ((into_bytes));

struct last	/* { dg-error {'struct last' is not 'into_bytes'} } */
{
  int a;
  char b, c;
} __attribute__ ((into_bytes));

struct lines	/* { dg-error {'struct lines' is not 'into_bytes'} } */
{
  char a,
    b[4] __attribute__ ((aligned (4)));
} __attribute__ ((into_bytes));

struct braces	/* { dg-error {'struct braces' is not 'into_bytes'} } */
{
  int a;
  struct inner { char b; } c, d;
} __attribute__ ((into_bytes));
