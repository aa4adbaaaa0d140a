/* The fix-it for tail padding removes the error.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-patch-fixes "" }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes'} } */
{
  int length;
  char kind;
} __attribute__ ((into_bytes));
