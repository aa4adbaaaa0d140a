/* Of the 256 patterns of a _Bool's byte two are values; wherever it stands in
   the record, reading another one is undefined.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct inner
{
  int i;
  _Bool b;	/* { dg-note {not every bit pattern of 'inner.b' is a value of its type \[invalid-bit-pattern\]} } */
};		/* { dg-note {receive it as 'unsigned char' and compare that with 0} "" { target *-*-* } .-1 } */

struct plain	/* { dg-error {'struct plain' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  _Bool b;	/* { dg-note {not every bit pattern of 'b' is a value of its type \[invalid-bit-pattern\]} } */
} __attribute__ ((from_bytes));
		/* { dg-note {receive it as 'unsigned char' and compare that with 0} "" { target *-*-* } .-2 } */

struct array	/* { dg-error {'struct array' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  _Bool b[2][3];	/* { dg-note {not every bit pattern of 'b\[\]\[\]' is a value of its type, in 6 places \[invalid-bit-pattern\]} } */
} __attribute__ ((from_bytes));
		/* { dg-note {receive it as 'unsigned char' and compare that with 0} "" { target *-*-* } .-2 } */

struct nested	/* { dg-error {'struct nested' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  struct inner inner;
} __attribute__ ((from_bytes));

union either	/* { dg-error {'union either' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  unsigned char c;
  _Bool b;	/* { dg-note {not every bit pattern of 'b' is a value of its type \[invalid-bit-pattern\]} } */
} __attribute__ ((from_bytes));
		/* { dg-note {receive it as 'unsigned char' and compare that with 0} "" { target *-*-* } .-2 } */

struct several	/* { dg-error {'struct several' is not 'from_bytes': 2 members with bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  _Bool a;	/* { dg-note {not every bit pattern of 'a' is a value of its type \[invalid-bit-pattern\]} } */
  _Bool b;	/* { dg-note {not every bit pattern of 'b' is a value of its type \[invalid-bit-pattern\]} } */
} __attribute__ ((from_bytes));
		/* { dg-note {receive it as 'unsigned char'} "" { target *-*-* } .-3 } */
		/* { dg-note {receive it as 'unsigned char'} "" { target *-*-* } .-3 } */

_Static_assert (!__builtin_has_attribute (struct plain, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct array, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct nested, from_bytes), "");
_Static_assert (!__builtin_has_attribute (union either, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct several, from_bytes), "");
