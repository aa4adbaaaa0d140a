/* A closed enumeration has patterns that are none of its enumerators.
   SPDX-License-Identifier: GPL-3.0-or-later  */

enum kind { REQUEST, REPLY };

struct plain	/* { dg-error {'struct plain' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  enum kind kind;	/* { dg-note {not every bit pattern of 'kind' is a value of its type \[invalid-bit-pattern\]} } */
} __attribute__ ((from_bytes));
		/* { dg-note {receive it as an integer and check its value, or declare the enumeration open with '__attribute__ \(\(flag_enum\)\)' or '__attribute__ \(\(enum_extensibility \(open\)\)\)'} "" { target *-*-* } .-2 } */

enum extensibility { CLOSED } __attribute__ ((enum_extensibility (closed)));

struct closed	/* { dg-error {'struct closed' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  enum extensibility kind;	/* { dg-note {not every bit pattern of 'kind' is a value of its type \[invalid-bit-pattern\]} } */
} __attribute__ ((from_bytes));
		/* { dg-note {receive it as an integer} "" { target *-*-* } .-2 } */

_Static_assert (!__builtin_has_attribute (struct plain, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct closed, from_bytes), "");
