/* <bytesafe/endian.h>: each type is marked with all traits, has the size of its
   value and may lie anywhere, and so may a record of them.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#include <bytesafe/endian.h>

#define ASK(type, width)						\
  _Static_assert (bs_marked (into_bytes, type), "into_bytes");		\
  _Static_assert (bs_marked (from_bytes, type), "from_bytes");		\
  _Static_assert (bs_marked (immutable, type), "immutable");		\
  _Static_assert (bs_marked (from_zeros, type), "from_zeros");		\
  _Static_assert (bs_marked (unaligned, type), "unaligned");		\
  _Static_assert (bs_marked (no_padding, type), "no_padding");		\
  _Static_assert (bs_marked (byte_eq, type), "byte_eq");		\
  _Static_assert (bs_marked (portable_layout, type), "portable_layout"); \
  _Static_assert (sizeof (type) * 8 == width, "size");			\
  _Static_assert (_Alignof (type) == 1, "alignment");			\
  _Static_assert (bs_is_endian (type), "one of them");			\
  _Static_assert (bs_is_endian (const type), "one of them");		\
  _Static_assert (bs_is_endian (volatile type), "one of them")

ASK (bs_le16, 16);
ASK (bs_le32, 32);
ASK (bs_le64, 64);
ASK (bs_be16, 16);
ASK (bs_be32, 32);
ASK (bs_be64, 64);
ASK (bs_lei16, 16);
ASK (bs_lei32, 32);
ASK (bs_lei64, 64);
ASK (bs_bei16, 16);
ASK (bs_bei32, 32);
ASK (bs_bei64, 64);
ASK (bs_lef32, 32);
ASK (bs_lef64, 64);
ASK (bs_bef32, 32);
ASK (bs_bef64, 64);

_Static_assert (!bs_is_endian (uint32_t), "none of them");
_Static_assert (!bs_is_endian (float), "none of them");
_Static_assert (!bs_is_endian (bs_be32 *), "none of them");

/* Without them there would be gaps.  */
struct packet
{
  bs_be16 kind;
  bs_be32 length;
  bs_lei64 time;
  unsigned char level;
  bs_bef64 ratio;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE BS_FROM_ZEROS BS_UNALIGNED
  BS_NO_PADDING BS_BYTE_EQ BS_PORTABLE_LAYOUT;
_Static_assert (sizeof (struct packet) == 23, "dense");
_Static_assert (!bs_is_endian (struct packet), "none of them");

struct gaps
{
  uint16_t kind;
  uint32_t length;
} BS_INTO_BYTES; /* { dg-error {'struct gaps' is not 'into_bytes'} "" { target *-*-* } .-4 } */
