/* The fix-its inside of anonymous structs.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-patch-fixes "" }  */

struct message	/* { dg-error {'struct message' is not 'into_bytes'} } */
{
  struct
  {
    char a;
    int b;
  };
  struct
  {
    char c;
    short d;
  };
} __attribute__ ((into_bytes));
