/* What is said of tail padding.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct msg	/* { dg-error {'struct msg' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} } */
{		/* { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct msg', if its members may be unaligned} "" { target *-*-* } .-1 } */
		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-2 } */
  int length;
  char kind;	/* { dg-note {3 bytes of padding at offset 5, after 'kind', at the end \[tail-padding\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'kind'} "" { target *-*-* } .-2 } */
