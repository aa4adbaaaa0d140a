/* Bit-fields lie where the ABI has them, also those of whole bytes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct bits	/* { dg-error {'struct bits' is not 'portable_layout': 3 bit-fields \[bit-field\]} } */
{
  unsigned int a : 3;	/* { dg-note {'a' is a bit-field: where its bits lie depends on the ABI \[bit-field\]} } */
  unsigned int b : 13;	/* { dg-note {'b' is a bit-field} } */
  unsigned int c : 16;	/* { dg-note {'c' is a bit-field} } */
} __attribute__ ((portable_layout));
		/* { dg-note {use integers of whole bytes, and masks for the bits in them} "" { target *-*-* } .-2 } */

struct nested	/* { dg-error {'struct nested' is not 'portable_layout': a bit-field \[bit-field\]} } */
{
  struct
  {
    unsigned char flag : 8;	/* { dg-note {'in.flag' is a bit-field} } */
  } in;		/* { dg-note {use integers} "" { target *-*-* } .-1 } */
} __attribute__ ((portable_layout));

_Static_assert (!__builtin_has_attribute (struct bits, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct nested, portable_layout), "");
