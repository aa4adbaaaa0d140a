/* Nothing can stand behind a flexible array member, so the report says what
   can be done instead.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct msg	/* { dg-error {'struct msg' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
		/* { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct msg', if its members may be unaligned} "" { target *-*-* } .-2 } */
  int length;
  char kind;
  char data[];	/* { dg-note {3 bytes of padding at offset 5, after 'data', at the end \[tail-padding\]} } */
		/* { dg-note {nothing can follow a flexible array member: insert fields before it so that it starts at the end of the record} "" { target *-*-* } .-1 } */
} __attribute__ ((into_bytes));
