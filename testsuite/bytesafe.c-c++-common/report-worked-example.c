/* The example that the design and the manual show, word by word.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct msg	/* { dg-error {'struct msg' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char kind;	/* { dg-note {3 bytes of padding at offset 1, after 'kind', before 'len' \[interior-padding\]} } */
  int len;	/* { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind'} "" { target *-*-* } .-1 } */
} __attribute__ ((into_bytes));
		/* { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct msg', if its members may be unaligned} "" { target *-*-* } 4 } */
		/* { dg-note {layout, one character a byte:} "" { target *-*-* } 4 } */

/* { dg-begin-multiline-output "" }
  0   4   8
  k...llll    k = kind, l = len, . = padding
{ dg-end-multiline-output "" } */

/* { dg-do compile { target int_align_4 } }  */
