/* A number at no multiple of its size, and a size that is no multiple: where
   the ABI aligns 64 bits to 4 bytes that is no padding, and elsewhere it is.
   Either way the record is not portable.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdint.h>

struct late	/* { dg-error {'struct late' is not 'portable_layout': 4 bytes of padding \[interior-padding\]} "" { target int64_align_8 } } */
{		/* { dg-error {'struct late' is not 'portable_layout': 2 places that depend on the ABI \[abi-dependent-layout\]} "" { target !int64_align_8 } .-1 } */
		/* { dg-note {or add} "" { target int64_align_8 } .-2 } */
		/* { dg-note {layout} "" { target int64_align_8 } .-3 } */
		/* { dg-note {the size of 'struct late' is no multiple of 8 bytes: where members are aligned to that, there is padding at the end \[abi-dependent-layout\]} "" { target !int64_align_8 } .-4 } */
		/* { dg-note {add members of 4 bytes at the end of 'struct late'} "" { target !int64_align_8 } .-5 } */
  uint32_t a;	/* { dg-note {4 bytes of padding at offset 4, after 'a', before 'b' \[interior-padding\]} "" { target int64_align_8 } } */
		/* { dg-note {make them a field} "" { target int64_align_8 } .-1 } */
  uint64_t b;	/* { dg-note {'b' at offset 4 of 'struct late' is at no multiple of 8 bytes: where it is aligned to that, it lies elsewhere \[abi-dependent-layout\]} "" { target !int64_align_8 } } */
		/* { dg-note {add members of 4 bytes before 'b', or order the members by falling size, or pack them} "" { target !int64_align_8 } .-1 } */
} __attribute__ ((portable_layout));

struct odd	/* { dg-error {'struct odd' is not 'portable_layout': 4 bytes of padding \[tail-padding\]} "" { target int64_align_8 } } */
{		/* { dg-error {'struct odd' is not 'portable_layout': a place that depends on the ABI \[abi-dependent-layout\]} "" { target !int64_align_8 } .-1 } */
		/* { dg-note {or add} "" { target int64_align_8 } .-2 } */
		/* { dg-note {layout} "" { target int64_align_8 } .-3 } */
		/* { dg-note {the size of 'struct odd' is no multiple of 8 bytes} "" { target !int64_align_8 } .-4 } */
		/* { dg-note {add members of 4 bytes at the end of 'struct odd'} "" { target !int64_align_8 } .-5 } */
  double a;
  float b;	/* { dg-note {4 bytes of padding at offset 12, after 'b', at the end \[tail-padding\]} "" { target int64_align_8 } } */
} __attribute__ ((portable_layout));
		/* { dg-note {make them a field} "" { target int64_align_8 } .-2 } */

struct good_late
{
  uint32_t a;
  uint32_t filled;
  uint64_t b;
} __attribute__ ((portable_layout));

struct good_odd
{
  double a;
  float b;
  uint32_t filled;
} __attribute__ ((portable_layout));

struct packed
{
  uint32_t a;
  uint64_t b;
  uint16_t c;
} __attribute__ ((packed, portable_layout));

_Static_assert (!__builtin_has_attribute (struct late, portable_layout), "");
_Static_assert (!__builtin_has_attribute (struct odd, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct good_late, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct good_odd, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct packed, portable_layout), "");
