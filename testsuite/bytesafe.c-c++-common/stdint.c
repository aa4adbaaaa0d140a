/* The integer types of <stdint.h>.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-ffreestanding" }  */

#include <stdint.h>

struct good
{
  uint64_t a;
  uint32_t b;
  uint16_t c;
  uint8_t d;
  uint8_t e[1];
  int64_t f;
  uintptr_t g[2];
} __attribute__ ((into_bytes, from_bytes, immutable));

struct bad	/* { dg-error {'struct bad' is not 'into_bytes': 4 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{
  uint32_t a;
  uint16_t b;
  uint32_t c;
  uint16_t d;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct good, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct good, immutable), "");
