/* An index in a path is not checked by anything, and does not compile.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dma-backend.h"

struct record
{
  uint32_t list[4];
  uint8_t pages[2][8];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

#define SECOND list[1]

void
in_path (struct record_mem *mem, int i)
{
  uint32_t out;
  DMA_AUTO view = bs_dma_slice (mem, 0, list);
  (void) bs_dma_get_at (&view, i);
  (void) bs_dma_get (mem, 0, list[1]); /* { dg-error {bs_dma_get: an index in the path is not checked; use bs_dma_slice for the array, and then the accessors whose names end in _at} } */
  (void) bs_dma_get (mem, 0, SECOND); /* { dg-error {bs_dma_get: an index in the path is not checked} } */
  bs_dma_set (mem, 0, list[1], 1); /* { dg-error {bs_dma_set: an index in the path is not checked} } */
  if (bs_dma_try_get (mem, 0, list[1], &out)) /* { dg-error {bs_dma_try_get: an index in the path is not checked} "" { target *-*-* } 0 } */
    return;
  bs_dma_copy_out (mem, 0, list[1], &out); /* { dg-error {bs_dma_copy_out: an index in the path is not checked} } */
  (void) bs_dma_addr (mem, 0, list[1]); /* { dg-error {bs_dma_addr: an index in the path is not checked} } */
  (void) bs_dma_slice (mem, 0, pages[1]); /* { dg-error {bs_dma_slice: an index in the path is not checked} } */
}
