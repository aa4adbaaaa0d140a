/* What is said of an unnamed bit-field.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct msg	/* { dg-error {'struct msg' is not 'into_bytes': 5 bits of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  unsigned int kind : 3;	/* { dg-note {5 bits of padding at offset 0, bit 3, after 'kind', before 'length', in an unnamed bit-field \[interior-padding\]} } */
  unsigned int : 5;	/* { dg-note {give the unnamed bit-field a name, so that it is a field} "" { target *-*-* } .-1 } */
  unsigned int length : 24;
} __attribute__ ((into_bytes));
