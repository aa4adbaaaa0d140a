/* scalar_storage_order "little-endian" moves bits inside of members, not
   gaps.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct holed	/* { dg-error {'struct holed' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char kind;
  unsigned int length;
} __attribute__ ((scalar_storage_order ("little-endian"), into_bytes));

struct dense
{
  unsigned int length;
  unsigned short kind;
  unsigned short flags;
} __attribute__ ((scalar_storage_order ("little-endian"), into_bytes, from_bytes));

struct bits	/* { dg-error {'struct bits' is not 'into_bytes': 12 bits of padding \[tail-padding\]} } */
{
  unsigned int kind : 4;
  unsigned int length : 16;
} __attribute__ ((scalar_storage_order ("little-endian"), into_bytes));

_Static_assert (!__builtin_has_attribute (struct holed, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct dense, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct dense, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bits, into_bytes), "");
