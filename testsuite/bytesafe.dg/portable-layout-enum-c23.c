/* An enumeration with an underlying type is as portable as that.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target gcc_at_least_13 } }
   { dg-options "-std=gnu2x" }  */

#include <stdint.h>

enum fixed : unsigned long long { A };
enum named : uint32_t { E };
enum small : unsigned char { B };
enum varies : long { C };
enum plain { D };

struct good
{
  enum fixed a;
  enum small b[4];
  enum named c;
} __attribute__ ((portable_layout));

/* The C compiler forgets by which name it was told the underlying type, and
   what uint64_t is with 64-bit addresses has 32 bits elsewhere.  */
enum forgotten : uint64_t { F };
struct lost	/* { dg-error {'struct lost' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} "" { target lp64 } } */
{
  enum forgotten a;
} __attribute__ ((portable_layout));

struct bad	/* { dg-error {'struct bad' is not 'portable_layout': 2 types that depend on the ABI \[abi-dependent-type\]} } */
{
  enum varies a;
  enum plain b;
} __attribute__ ((packed, portable_layout));

_Static_assert (__builtin_has_attribute (struct good, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct bad, portable_layout), "");
