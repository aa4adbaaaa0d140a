/* Padding is as large as the ABI makes it, and an unnamed bit-field is
   padding.  No repair is a bit-field.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#include <stdint.h>

struct gaps	/* { dg-error {'struct gaps' is not 'portable_layout': 4 bytes of padding \[interior-padding\] \[tail-padding\] \[CWE-188\]} } */
{		/* { dg-note {or order} "" { target *-*-* } .-1 } */
		/* { dg-note {or add} "" { target *-*-* } .-2 } */
		/* { dg-note {layout} "" { target *-*-* } .-3 } */
  uint8_t a;	/* { dg-note {1 byte of padding at offset 1, after 'a', before 'b' \[interior-padding\]} } */
		/* { dg-note {make it a field: insert 'unsigned char _pad1;' after 'a'} "" { target *-*-* } .-1 } */
  uint16_t b;
  uint32_t c;
  uint8_t d;	/* { dg-note {3 bytes of padding at offset 9, after 'd', at the end \[tail-padding\]} } */
		/* { dg-note {make them a field: insert 'unsigned char _pad2\[3\];' after 'd'} "" { target *-*-* } .-1 } */
} __attribute__ ((portable_layout));

struct bits	/* { dg-error {'struct bits' is not 'portable_layout': 2 bits of padding and a bit-field \[interior-padding\] \[bit-field\]} } */
{		/* { dg-note {layout} "" { target *-*-* } .-1 } */
  uint8_t a;	/* { dg-note {2 bits of padding at offset 1, after 'a', before 'b', in an unnamed bit-field \[interior-padding\]} } */
		/* { dg-note {use integers of whole bytes, and masks for the bits in them} "" { target *-*-* } .-1 } */
  uint8_t : 2;
  uint8_t b : 6;	/* { dg-note {'b' is a bit-field: where its bits lie depends on the ABI \[bit-field\]} } */
		/* { dg-note {use integers of whole bytes, and masks for the bits in them} "" { target *-*-* } .-1 } */
} __attribute__ ((portable_layout));

_Static_assert (!__builtin_has_attribute (struct gaps, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct bits, portable_layout), "");
