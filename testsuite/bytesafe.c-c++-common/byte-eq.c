/* Equal values that may have unequal bytes: floating point at any depth, and
   whatever has padding.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct weights	/* { dg-error {'struct weights' is not 'byte_eq': 2 members whose equal values have unequal bytes \[unequal-bytes\] \[CWE-1025\]} } */
{
  int id;
  float a;	/* { dg-note {'a' of type 'float' is floating-point: 0.0 is equal to -0.0, whose bytes are others, and NaN to nothing \[unequal-bytes\]} } */
  double b[2][2];	/* { dg-note {'b\[\]\[\]' of type 'double' is floating-point: [^\n]*, in 4 places \[unequal-bytes\]} } */
} __attribute__ ((byte_eq));	/* { dg-note {use an integer, say of thousandths, or compare the members one by one} "" { target *-*-* } .-2 } */
				/* { dg-note {use an integer} "" { target *-*-* } .-2 } */

struct point
{
  float x;	/* { dg-note {'p\[\].x' of type 'float' is floating-point: [^\n]*, in 3 places \[unequal-bytes\]} } */
};		/* { dg-note {use an integer} "" { target *-*-* } .-1 } */

struct shape	/* { dg-error {'struct shape' is not 'byte_eq': equal values with unequal bytes \[unequal-bytes\]} } */
{
  int id;
  struct point p[3];
} __attribute__ ((byte_eq));

struct complex_number	/* { dg-error {'struct complex_number' is not 'byte_eq': equal values with unequal bytes \[unequal-bytes\]} } */
{
  _Complex double z;	/* { dg-note {'z' of type [^\n]* is floating-point} } */
} __attribute__ ((byte_eq));	/* { dg-note {use an integer} "" { target *-*-* } .-1 } */

struct lanes	/* { dg-error {'struct lanes' is not 'byte_eq': equal values with unequal bytes \[unequal-bytes\]} } */
{
  float v __attribute__ ((vector_size (16)));	/* { dg-note {'v' of type [^\n]* is floating-point} } */
} __attribute__ ((byte_eq));	/* { dg-note {use an integer} "" { target *-*-* } .-1 } */

struct padded	/* { dg-error {'struct padded' is not 'byte_eq': 3 bytes of padding \[tail-padding\] \[CWE-1025\]} } */
{		/* { dg-note {or add '__attribute__ \(\(packed\)\)'} "" { target *-*-* } .-1 } */
		/* { dg-note {layout} "" { target *-*-* } .-2 } */
  int a;
  char b;	/* { dg-note {3 bytes of padding at offset 5, after 'b', at the end \[tail-padding\]} } */
} __attribute__ ((byte_eq));	/* { dg-note {make them a field} "" { target *-*-* } .-1 } */

typedef double number __attribute__ ((byte_eq));	/* { dg-error {'number' is not 'byte_eq': equal values with unequal bytes \[unequal-bytes\]} } */
		/* { dg-note {'number' of type [^\n]* is floating-point} "" { target *-*-* } .-1 } */
		/* { dg-note {use an integer} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (struct weights, byte_eq), "");
_Static_assert (!__builtin_has_attribute (struct shape, byte_eq), "");
_Static_assert (!__builtin_has_attribute (struct complex_number, byte_eq), "");
_Static_assert (!__builtin_has_attribute (struct lanes, byte_eq), "");
_Static_assert (!__builtin_has_attribute (struct padded, byte_eq), "");
_Static_assert (!__builtin_has_attribute (number, byte_eq), "");
