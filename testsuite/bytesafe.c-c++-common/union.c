/* Without union-into-bytes each union is refused, on whatever level, even if
   all of its members fill it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

union even	/* { dg-error {'union even' is not 'into_bytes': a union \[union\]} } */
{		/* { dg-note {'union even' is a union: bytes that the member stored last does not have are not initialized \[union\]} "" { target *-*-* } .-1 } */
		/* { dg-note {if each member fills it, opt in with '-fplugin-arg-bytesafe-union-into-bytes'; else use a struct} "" { target *-*-* } .-2 } */
  int i;
  float f;
} __attribute__ ((into_bytes));

struct member	/* { dg-error {'struct member' is not 'into_bytes': a union \[union\]} } */
{
  int a;
  union
  {
    int i;
    float f;
  } inner;	/* { dg-note {'inner' is a union: bytes that the member stored last does not have are not initialized \[union\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {if each member fills it, opt in} "" { target *-*-* } .-2 } */

struct array	/* { dg-error {'struct array' is not 'into_bytes': a union \[union\]} } */
{
  union choice
  {
    int i;
    float f;
  } inner[4];	/* { dg-note {'inner\[\]' is a union: bytes that the member stored last does not have are not initialized, in 4 places \[union\]} } */
} __attribute__ ((into_bytes));
		/* { dg-note {if each member fills it, opt in} "" { target *-*-* } .-2 } */

struct anonymous	/* { dg-error {'struct anonymous' is not 'into_bytes': a union \[union\]} } */
{
  int a;
  union		/* { dg-note {'<anonymous>' is a union: bytes that the member stored last does not have are not initialized \[union\]} "" { target c++ } } */
  {		/* { dg-note {if each member fills it, opt in} "" { target c++ } .-1 } */
    int i;
    float f;
  };		/* { dg-note {'<anonymous>' is a union: bytes that the member stored last does not have are not initialized \[union\]} "" { target c } } */
} __attribute__ ((into_bytes));
		/* { dg-note {if each member fills it, opt in} "" { target c } .-2 } */

_Static_assert (!__builtin_has_attribute (union even, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct member, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct array, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct anonymous, into_bytes), "");
