/* An atomic number is as large as the number; how large an atomic record is, no
   standard says.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wno-psabi" }  */

#include <stdint.h>

struct pair { uint32_t a, b; };

struct good
{
  _Atomic uint64_t a;
  _Atomic (uint64_t) b;
  _Atomic uint32_t c[2];
} __attribute__ ((portable_layout));

struct bad	/* { dg-error {'struct bad' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} } */
{
  _Atomic struct pair a;	/* { dg-note {'a' of type '[^\n]*' is not the same under each ABI \[abi-dependent-type\]} } */
} __attribute__ ((portable_layout));	/* { dg-note {leave it out, or use a number of fixed size} "" { target *-*-* } .-1 } */

_Static_assert (__builtin_has_attribute (struct good, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct bad, portable_layout), "");
