/* Both parts of a complex number of the x87 format have padding.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target x87 && int_align_4 } }  */

#include "marks.h"

struct a
{	/* { dg-error {'struct a' is not 'into_bytes': 12 bytes of padding \[scalar-padding\]} "" { target ldouble_16 } .-1 } */
	/* { dg-error {'struct a' is not 'into_bytes': 4 bytes of padding \[scalar-padding\]} "" { target ldouble_12 } .-2 } */
	/* { dg-error {'struct a' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-3 } */
  _Complex long double x;
  /* { dg-note {6 bytes of padding at offset 10, inside of 'x' of type '_*[Cc]omplex_* long double', in 2 places \[scalar-padding\]} "" { target ldouble_16 } .-1 } */
  /* { dg-note {2 bytes of padding at offset 10, inside of 'x' of type '_*[Cc]omplex_* long double', in 2 places \[scalar-padding\]} "" { target ldouble_12 } .-2 } */
  /* { dg-note {use a type without padding, or an array of 'unsigned char'} "" { target *-*-* } .-3 } */
  /* { dg-note {not every bit pattern of 'x' is a value of its type, in 2 places \[invalid-bit-pattern\]} "" { target *-*-* } .-4 } */
  /* { dg-note {receive it in an interchange format such as 'double', or as an array of 'unsigned char'} "" { target *-*-* } .-5 } */
} CLAIMS;	/* { dg-note {layout, one character a byte:} "" { target *-*-* } 7 } */

/*		into_bytes, from_bytes, immutable  */
MARKS (struct a, 0, 0, 1);
