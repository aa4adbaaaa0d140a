/* The fix-it for interior padding removes the error.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-patch-fixes "" }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes'} } */
{
  char kind;
  int length;
} __attribute__ ((into_bytes));
