/* The picture shows a byte of which some bits are padding by a colon.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct msg	/* { dg-error {'struct msg' is not 'into_bytes': 13 bits of padding \[interior-padding\]} } */
{
  unsigned char kind : 3;	/* { dg-note {13 bits of padding at offset 0, bit 3, after 'kind', before 'length' \[interior-padding\]} } */
  unsigned short length;
} __attribute__ ((into_bytes));
		/* { dg-note {make them a field: insert 'unsigned char _pad1 : 5; unsigned char _pad2;' after 'kind'} "" { target *-*-* } .-3 } */
		/* { dg-note {layout, one character a byte:} "" { target *-*-* } 4 } */

/* { dg-begin-multiline-output "" }
  0   4
  :.ll    l = length, . = padding, : = partly padding
{ dg-end-multiline-output "" } */
