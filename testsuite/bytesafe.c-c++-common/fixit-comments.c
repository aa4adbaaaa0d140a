/* Fix-its on lines with comments behind the declaration.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-patch-fixes "" }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes'} } */
{
  char a;	/* The first; it is a byte.  */
  int b;
  char c;	// The second; it is a byte.
  int d;
  char e; /* two; */ /* three, */
  int f;
} __attribute__ ((into_bytes));
