/* An enumeration with an underlying type is as portable as that.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target gcc_at_least_13 } }
   { dg-options "-std=gnu2x" }  */

#include <stdint.h>

enum fixed : uint64_t { A };
enum small : unsigned char { B };
enum varies : long { C };
enum plain { D };

struct good
{
  enum fixed a;
  enum small b[8];
} __attribute__ ((portable_layout));

struct bad	/* { dg-error {'struct bad' is not 'portable_layout': 2 types that depend on the ABI \[abi-dependent-type\]} } */
{
  enum varies a;
  enum plain b;
} __attribute__ ((packed, portable_layout));

_Static_assert (__builtin_has_attribute (struct good, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct bad, portable_layout), "");
