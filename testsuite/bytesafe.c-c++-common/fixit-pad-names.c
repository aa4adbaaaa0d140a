/* The members that fix-its insert take names that are free.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-patch-fixes "" }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes'} } */
{
  char _pad1;
  int a;
  struct
  {
    char _pad2;
    int b;
  };
  char _pad3;
} __attribute__ ((into_bytes));
