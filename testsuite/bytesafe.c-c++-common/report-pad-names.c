/* The proposed members take names that no member has yet, also not one of an
   anonymous struct.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct msg	/* { dg-error {'struct msg' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
		/* { dg-note {or order the members of 'struct msg' by falling alignment: that leaves no gap} "" { target *-*-* } .-2 } */
  char _pad1;	/* { dg-note {1 byte of padding at offset 1, after '_pad1', before '_pad7' \[interior-padding\]} } */
		/* { dg-note {make it a field: insert 'unsigned char _pad8;' after '_pad1'} "" { target *-*-* } .-1 } */
  struct
  {
    short _pad7;
  };
  char kind;	/* { dg-note {3 bytes of padding at offset 5, after 'kind', before '_pad' \[interior-padding\]} } */
		/* { dg-note {make them a field: insert 'unsigned char _pad9\[3\];' after 'kind'} "" { target *-*-* } .-1 } */
  int _pad;
} __attribute__ ((into_bytes));
		/* { dg-note {or add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } 5 } */

/* { dg-do compile { target int_align_4 } }  */
