/* The picture shows the padding inside of nested records and of scalars, and
   gives each member of the record a letter: one of its name if it can.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { lp64 && x87 } } }  */

struct pair
{
  char a;
  short b;
};

struct message	/* { dg-error {'struct message' is not 'into_bytes': 9 bytes of padding \[interior-padding\] \[scalar-padding\]} } */
{
  struct pair pairs[3];
  int pid;
  long double p;
  unsigned char pipe[16];
  char pp[14];
  short end;
} __attribute__ ((into_bytes));

/* { dg-begin-multiline-output "" }
      0   4   8   12  16  20  24  28  32
   0  p.ppp.ppp.ppiiiiPPPPPPPPPP......
  32  eeeeeeeeeeeeeeeeaaaaaaaaaaaaaann
  p = pairs, i = pid, P = p, e = pipe, a = pp, n = end, . = padding
{ dg-end-multiline-output "" } */
