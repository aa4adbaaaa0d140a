/* The fix-its for all gaps of a record remove the error together.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-patch-fixes "" }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes'} } */
{
  char a;
  short b;
  char c;
  int d[2];
  char e[3];
  unsigned char f : 4;
  double g;
  char h;
} __attribute__ ((into_bytes));
