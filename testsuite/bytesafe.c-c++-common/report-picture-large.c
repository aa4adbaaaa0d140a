/* Of a large record the picture shows the rows that matter: the first, the
   last, and those where padding begins and ends.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct page	/* { dg-error {'struct page' is not 'into_bytes': 26 bytes of padding \[interior-padding\]} } */
{
  unsigned char head[34];
  unsigned int word;
  unsigned char body[960];
  unsigned char tail[1000] __attribute__ ((aligned (64)));
  unsigned int end[6];
} __attribute__ ((into_bytes));

/* { dg-begin-multiline-output "" }
        0   4   8   12  16  20  24  28  32
     0  hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
    32  hh..wwwwbbbbbbbbbbbbbbbbbbbbbbbb
   ...
   992  bbbbbbbb........................
   ...
  2016  tttttttteeeeeeeeeeeeeeeeeeeeeeee
  h = head, w = word, b = body, t = tail, e = end, . = padding
{ dg-end-multiline-output "" } */
