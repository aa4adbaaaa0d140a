/* What is aligned by hand is aligned so everywhere, if by a number; the padding
   that comes of it is padding all the same.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdint.h>

struct good
{
  uint32_t a;
  uint32_t b;
  uint64_t c __attribute__ ((aligned (8)));
  _Alignas (16) uint8_t d[48];
} __attribute__ ((aligned (64), portable_layout));

struct gap	/* { dg-error {'struct gap' is not 'portable_layout': 60 bytes of padding \[tail-padding\]} } */
{		/* { dg-note {layout} "" { target *-*-* } .-1 } */
  uint32_t a;	/* { dg-note {60 bytes of padding at offset 4, after 'a', at the end \[tail-padding\]} } */
} __attribute__ ((aligned (64), portable_layout));	/* { dg-note {make them a field} "" { target *-*-* } .-1 } */

struct useful	/* { dg-error {'struct useful' is not 'portable_layout': a place that depends on the ABI \[abi-dependent-layout\]} } */
{		/* { dg-note {'struct useful', or a member of it, is 'aligned' to as much as is of use: how much depends on the ABI \[abi-dependent-layout\]} "" { target *-*-* } .-1 } */
		/* { dg-note {give a number, as in 'aligned \(16\)'} "" { target *-*-* } .-2 } */
  uint64_t a[8];
} __attribute__ ((aligned, portable_layout));

typedef uint64_t most __attribute__ ((aligned));
typedef most most_again;

struct by_type	/* { dg-error {'struct by_type' is not 'portable_layout': a place that depends on the ABI \[abi-dependent-layout\]} } */
{		/* { dg-note {'struct by_type', or a member of it, is 'aligned'} "" { target *-*-* } .-1 } */
		/* { dg-note {give a number} "" { target *-*-* } .-2 } */
  most_again a;
  uint64_t b[7];
} __attribute__ ((portable_layout));

struct by_member	/* { dg-error {'struct by_member' is not 'portable_layout': a place that depends on the ABI \[abi-dependent-layout\]} } */
{		/* { dg-note {'struct by_member', or a member of it, is 'aligned'} "" { target *-*-* } .-1 } */
		/* { dg-note {give a number} "" { target *-*-* } .-2 } */
  uint64_t a[8] __attribute__ ((aligned));
} __attribute__ ((portable_layout));

_Static_assert (__builtin_has_attribute (struct good, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct gap, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct useful, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct by_type, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct by_member, portable_layout), "");
