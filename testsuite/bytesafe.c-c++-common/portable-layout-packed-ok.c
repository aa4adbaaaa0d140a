/* What is packed lies at any offset: by the attribute, of a record or a member,
   by a pragma, or by a typedef that lowers the alignment.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#include <stdint.h>

struct whole
{
  uint8_t a;
  uint64_t b;
  double c;
  struct { uint32_t x; uint32_t y; } d;
  uint16_t e;
} __attribute__ ((packed, portable_layout));

struct member
{
  uint8_t a;
  uint64_t b __attribute__ ((packed));
  uint8_t c[7];
} __attribute__ ((portable_layout));

#pragma pack (push, 1)
struct pack_1
{
  uint8_t a;
  uint64_t b;
  struct whole c[2];
} __attribute__ ((portable_layout));
#pragma pack (pop)

#pragma pack (push, 2)
struct pack_2
{
  uint16_t a;
  uint32_t b;
  uint64_t c;
  uint32_t d;
} __attribute__ ((portable_layout));
#pragma pack (pop)

typedef uint64_t at_4 __attribute__ ((aligned (4)));
typedef uint32_t at_1 __attribute__ ((aligned (1)));

struct lowered
{
  uint32_t a;
  at_4 b;
  uint8_t c;
  at_1 d[2];
  uint8_t e[3];
} __attribute__ ((portable_layout));

struct outer
{
  uint8_t a;
  struct whole b;
  struct pack_1 c;
} __attribute__ ((portable_layout));

_Static_assert (sizeof (struct whole) == 27, "");
_Static_assert (sizeof (struct member) == 16, "");
_Static_assert (sizeof (struct pack_2) == 18, "");
_Static_assert (sizeof (struct lowered) == 24, "");
_Static_assert (__builtin_has_attribute (struct whole, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct member, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct pack_1, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct pack_2, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct lowered, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct outer, portable_layout), "");
