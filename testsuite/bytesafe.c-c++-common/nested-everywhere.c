/* Padding on each level of one record is one error with a note each, told by
   offset.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct inner
{
  char a;	/* { dg-note {3 bytes of padding at offset 1, after 'mid.inner.a', before 'mid.inner.b' \[interior-padding\]} } */
  int b;	/* { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'a' of 'struct inner'} "" { target *-*-* } .-1 } */
};

struct mid
{
  struct inner inner;
  short c;	/* { dg-note {2 bytes of padding at offset 10, after 'mid.c', at the end \[tail-padding\]} } */
};		/* { dg-note {make them a field: insert 'unsigned char _pad2\[2\];' after 'c' of 'struct mid'} "" { target *-*-* } .-1 } */

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': 6 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{		/* { dg-note {layout, one character a byte:} "" { target *-*-* } .-1 } */
  struct mid mid;
  char d;	/* { dg-note {1 byte of padding at offset 13, after 'd', before 'e' \[interior-padding\]} } */
  short e;	/* { dg-note {make it a field: insert 'unsigned char _pad3;' after 'd'} "" { target *-*-* } .-1 } */
} __attribute__ ((into_bytes));
		/* { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct outer' and to the records in it that have padding, if their members may be unaligned} "" { target *-*-* } 17 } */

_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
