/* Where another order of the members leaves no gap, the report says so.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct msg	/* { dg-error {'struct msg' is not 'into_bytes': 4 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{		/* { dg-note {or order the members of 'struct msg' by falling alignment: that leaves no gap} "" { target *-*-* } .-1 } */
		/* { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct msg', if its members may be unaligned} "" { target *-*-* } .-2 } */
		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-3 } */
  short kind;	/* { dg-note {2 bytes of padding at offset 2, after 'kind', before 'length' \[interior-padding\]} } */
		/* { dg-note {make them a field: insert 'unsigned char _pad1\[2\];' after 'kind'} "" { target *-*-* } .-1 } */
  int length;
  short flags;	/* { dg-note {2 bytes of padding at offset 10, after 'flags', at the end \[tail-padding\]} } */
		/* { dg-note {make them a field: insert 'unsigned char _pad2\[2\];' after 'flags'} "" { target *-*-* } .-1 } */
} __attribute__ ((into_bytes));
