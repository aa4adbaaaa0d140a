/* What is aligned to more than a byte: members, in arrays and in nested
   records too, of which the innermost one is told.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#include <stdint.h>

struct flat	/* { dg-error {'struct flat' is not 'unaligned': 2 alignments of more than one byte \[alignment\]} } */
{
  uint8_t kind;
  uint16_t a;	/* { dg-note {'a' of type 'uint16_t'[^\n]* is aligned to 2 bytes \[alignment\]} } */
  uint32_t b[2][3];	/* { dg-note {'b\[\]\[\]' of type 'uint32_t'[^\n]* is aligned to 4 bytes \[alignment\]} } */
} __attribute__ ((unaligned));
		/* { dg-note {add '__attribute__ \(\(packed\)\)' to the record, or use types whose alignment is one byte, such as arrays of 'unsigned char'} "" { target *-*-* } .-2 } */

struct inner
{
  char c;
  short s;	/* { dg-note {'x\[\].s' of type 'short int' is aligned to 2 bytes, in 2 places \[alignment\]} } */
};		/* { dg-note {add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-1 } */

struct outer	/* { dg-error {'struct outer' is not 'unaligned': an alignment of more than one byte \[alignment\]} } */
{
  char c;
  struct inner x[2];
} __attribute__ ((unaligned));

struct open	/* { dg-error {'struct open' is not 'unaligned': an alignment of more than one byte \[alignment\]} } */
{
  char c[8];
  uint32_t tail[];	/* { dg-note {'tail\[\]' of type 'uint32_t'[^\n]* is aligned to 4 bytes \[alignment\]} } */
} __attribute__ ((unaligned));
		/* { dg-note {add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-2 } */

union either	/* { dg-error {'union either' is not 'unaligned': an alignment of more than one byte \[alignment\]} } */
{
  uint8_t byte;
  uint16_t word;	/* { dg-note {'word' of type 'uint16_t'[^\n]* is aligned to 2 bytes \[alignment\]} } */
} __attribute__ ((unaligned));
		/* { dg-note {add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-2 } */

struct bits	/* { dg-error {'struct bits' is not 'unaligned': an alignment of more than one byte \[alignment\]} } */
{
  unsigned int flag : 1;	/* { dg-note {'flag' of type 'unsigned int' is aligned to 4 bytes \[alignment\]} } */
} __attribute__ ((unaligned));
		/* { dg-note {add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (struct flat, unaligned), "");
_Static_assert (!__builtin_has_attribute (struct outer, unaligned), "");
_Static_assert (!__builtin_has_attribute (struct open, unaligned), "");
_Static_assert (!__builtin_has_attribute (union either, unaligned), "");
_Static_assert (!__builtin_has_attribute (struct bits, unaligned), "");
