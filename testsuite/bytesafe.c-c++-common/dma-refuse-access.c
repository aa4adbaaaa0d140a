/* What one access can read and write: numbers up to a word that lie at
   multiples of their size in each element.  All else is told to copy.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dma-backend.h"

struct inner
{
  uint32_t a;
};

struct record
{
  uint32_t number;
  struct inner inner;
  uint8_t bytes[4];
  bs_be32 big;
  uint64_t wide;
  bs_le64 wide_little;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

/* At a multiple of 2 in the first element, and beside one in the second.  */
struct odd
{
  uint8_t first, second;
  uint16_t third;
  uint8_t fourth;
  bs_be16 big;
} __attribute__ ((packed)) BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (odd_mem, struct odd);

/* Two are at multiples of their sizes, as is the size of the record.  */
struct packed
{
  uint8_t first;
  uint16_t second;
  uint8_t third;
  uint32_t fourth;
  uint16_t list[2];
} __attribute__ ((packed)) BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (packed_mem, struct packed);

struct late
{
  uint8_t first;
  uint16_t list[2];
  uint8_t second[3];
} __attribute__ ((packed)) BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (late_mem, struct late);

/* The list is at a multiple of 4 in the first record only.  */
struct uneven
{
  uint16_t first, second;
  uint32_t list[1];
  uint16_t last;
} __attribute__ ((packed)) BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (uneven_mem, struct uneven);

uint32_t
uneven (struct uneven_mem *mem)
{
  DMA_AUTO list = bs_dma_slice (mem, 1, list);
  return bs_dma_get_at (&list, 0); /* { dg-error {bs_dma_get_at: the member is not at a multiple} } */
}

void
numbers (struct record_mem *mem, struct odd_mem *odd,
         struct packed_mem *packed, struct late_mem *late)
{
  uint16_t narrow;
  (void) bs_dma_get (mem, 0, inner.a);
  (void) bs_dma_get (mem, 0, inner); /* { dg-error {bs_dma_get: the member is no number; use bs_dma_copy_out, or bs_dma_slice for an array} } */
  (void) bs_dma_get (mem, 0, bytes); /* { dg-error {bs_dma_get: the member is no number; use bs_dma_copy_out, or bs_dma_slice for an array} } */
  (void) bs_dma_get_at (mem, 0); /* { dg-error {bs_dma_get_at: the member is no number; use bs_dma_copy_out_at} } */
  bs_dma_set (mem, 0, inner, 1); /* { dg-error {bs_dma_set: the member is no number; use bs_dma_copy_in,} } */
  if (bs_dma_try_set (mem, 0, inner, 1)) /* { dg-error {bs_dma_try_set: the member is no number; use bs_dma_copy_in,} "" { target *-*-* } 0 } */
    return;
  if (bs_dma_try_set_at (mem, 0, 1)) /* { dg-error {bs_dma_try_set_at: the member is no number; use bs_dma_copy_in_at,} "" { target *-*-* } 0 } */
    return;
  (void) bs_dma_get_index (mem, 0, inner, 4); /* { dg-error {bs_dma_get_index: the member is no number} } */

  /* A word has 8 bytes, or 4.  */
  (void) bs_dma_get (mem, 0, wide); /* { dg-error {bs_dma_get: the member is wider than the machine word, and would be torn; use bs_dma_copy_out} "" { target { ilp32 && ! x32 } } } */
  bs_dma_set (mem, 0, wide, 1); /* { dg-error {bs_dma_set: the member is wider than the machine word, and would be torn; use bs_dma_copy_in} "" { target { ilp32 && ! x32 } } } */
  (void) bs_dma_get (mem, 0, wide_little); /* { dg-error {bs_dma_get: the member is wider} "" { target { ilp32 && ! x32 } } } */

  (void) bs_dma_get (odd, 0, first);
  (void) bs_dma_get (odd, 0, third); /* { dg-error {bs_dma_get: the member is not at a multiple of its size in each element, and would be torn; use bs_dma_copy_out} } */
  (void) bs_dma_get (odd, 0, big); /* { dg-error {bs_dma_get: the member is not at a multiple} } */
  bs_dma_copy_out (odd, 0, third, &narrow);

  (void) bs_dma_get (packed, 0, fourth);
  (void) bs_dma_get (packed, 0, second); /* { dg-error {bs_dma_get: the member is not at a multiple} } */
  bs_dma_set (packed, 0, second, 1); /* { dg-error {bs_dma_set: the member is not at a multiple} } */
  if (bs_dma_try_get (packed, 0, second, &narrow)) /* { dg-error {bs_dma_try_get: the member is not at a multiple} "" { target *-*-* } 0 } */
    return;
  bs_dma_copy_out (packed, 0, second, &narrow);

  /* A view knows where it begins.  */
  DMA_AUTO good = bs_dma_slice (packed, 0, list);
  DMA_AUTO bad = bs_dma_slice (late, 0, list);
  (void) bs_dma_get_at (&good, 1);
  (void) bs_dma_get_at (&bad, 1); /* { dg-error {bs_dma_get_at: the member is not at a multiple of its size in each element, and would be torn; use bs_dma_copy_out_at} } */
  bs_dma_copy_out_at (&bad, 1, &narrow);
}
