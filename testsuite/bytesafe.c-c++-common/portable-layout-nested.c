/* A nested record has the alignment of the largest number in it, and is a
   matter of its own.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target ilp32 && !int64_align_8 } }  */

#include <stdint.h>

struct large { uint64_t value; };
struct small { uint32_t a, b; };
struct packed { uint64_t value; } __attribute__ ((packed));

struct bad	/* { dg-error {'struct bad' is not 'portable_layout': 2 places that depend on the ABI \[abi-dependent-layout\]} } */
{		/* { dg-note {the size of 'struct bad' is no multiple of 8 bytes} "" { target *-*-* } .-1 } */
		/* { dg-note {add members of 4 bytes at the end of 'struct bad'} "" { target *-*-* } .-2 } */
  uint32_t a;
  struct large b[2];	/* { dg-note {'b\[\]' at offset 4 of 'struct bad' is at no multiple of 8 bytes} } */
} __attribute__ ((portable_layout));
		/* { dg-note {add members of 4 bytes before 'b\[\]'} "" { target *-*-* } .-2 } */

struct inside
{
  uint32_t x;
  uint64_t y;	/* { dg-note {'in\[\].y' at offset 4 of 'struct inside' is at no multiple of 8 bytes[^\n]*, in 2 places} } */
  uint32_t z;
};
		/* { dg-note {add members of 4 bytes before 'in\[\].y'} "" { target *-*-* } .-3 } */

struct outer	/* { dg-error {'struct outer' is not 'portable_layout': a place that depends on the ABI \[abi-dependent-layout\]} } */
{
  struct inside in[2];
} __attribute__ ((portable_layout));

struct good
{
  uint32_t a;
  struct small b[2];
  uint32_t c;
  struct large d;
  uint8_t e;
  struct packed f;
  uint8_t g[7];
} __attribute__ ((portable_layout));

_Static_assert (__builtin_has_attribute (struct good, portable_layout), "");
