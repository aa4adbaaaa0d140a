/* With -fms-extensions the members of a tagged record can stand in another
   one too: what is inserted into both gets different names.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-fms-extensions" }
   { dg-patch-fixes "" }  */

struct inner	/* { dg-error {'struct inner' is not 'into_bytes': 3 bytes} } */
{
  char a;
  int b;
} __attribute__ ((into_bytes));

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': 6 bytes} } */
{
  char x;
  int y;
  struct inner;
} __attribute__ ((into_bytes));
