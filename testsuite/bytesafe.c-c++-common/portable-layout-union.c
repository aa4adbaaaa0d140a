/* A union is as portable as its members, if the largest fills it.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#include <stdint.h>

union good
{
  uint64_t number;
  double real;
  uint32_t word;
  uint8_t byte[3];
  struct { uint16_t a, b; } pair;
} __attribute__ ((portable_layout));

struct with
{
  uint32_t kind;
  union { uint32_t a; uint16_t b; };
} __attribute__ ((portable_layout));

union padded	/* { dg-error {'union padded' is not 'portable_layout': 3 bytes of padding \[tail-padding\]} } */
{		/* { dg-note {3 bytes of padding at offset 5 \[tail-padding\]} "" { target *-*-* } .-1 } */
  uint32_t word;
  uint8_t byte[5];
} __attribute__ ((portable_layout));

union pointers	/* { dg-error {'union pointers' is not 'portable_layout': a type that depends on the ABI \[abi-dependent-type\]} } */
{
  uint64_t number;
  void *pointer;	/* { dg-note {'pointer' of type 'void ?\*' is not the same under each ABI \[abi-dependent-type\]} } */
} __attribute__ ((portable_layout));	/* { dg-note {use an index or an offset} "" { target *-*-* } .-1 } */

_Static_assert (__builtin_has_attribute (union good, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct with, portable_layout), "");
_Static_assert (!__builtin_has_attribute (union padded, portable_layout), "");
_Static_assert (!__builtin_has_attribute (union pointers, portable_layout), "");
