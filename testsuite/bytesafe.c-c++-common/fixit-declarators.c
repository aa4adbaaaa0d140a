/* Fix-its behind declarators of all kinds.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-patch-fixes "" }  */

enum { LENGTH = 3 };
typedef char bytes[3];

struct message	/* { dg-error {'struct message' is not 'into_bytes'} } */
{
  char array[2][LENGTH];
  int a;
  bytes typed;
  int c;
  unsigned char bits : 8 - 3;
  int d;
  char attribute __attribute__ ((aligned (2)));
  int e;
  char comment /* , */ ;
  int f;
  struct { char c; } record;
  int g;
} __attribute__ ((into_bytes));
