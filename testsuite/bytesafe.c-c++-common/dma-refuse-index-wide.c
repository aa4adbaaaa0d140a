/* An index or a count of more than 64 bits does not compile: its upper half
   would be lost, and 2^64 be the first element.
   SPDX-License-Identifier: GPL-3.0-or-later

   uint64_t, int64_t     64 bits   compiles, also where size_t has 32
   unsigned __int128    128 bits   does not  */

#include "dma-backend.h"

struct record
{
  uint32_t number;
  uint32_t list[4];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

void
fits (struct record_mem *mem, uint64_t i, int64_t j)
{
  DMA_AUTO view = bs_dma_slice (mem, j, list);
  bs_dma_set_at (&view, i, bs_dma_get (mem, i, number));
  if (bs_dma_alloc (mem, device, i))
    return;
}

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 wide;

void
too_wide (struct record_mem *mem, wide i)
{
  uint32_t buffer[4];
  (void) bs_dma_get (mem, i, number); /* { dg-error {bs_dma_get: an index or a count has 64 bits at most} "" { target int128 } } */
  bs_dma_set (mem, i, number, 1); /* { dg-error {bs_dma_set: an index or a count has 64 bits at most} "" { target int128 } } */
  (void) bs_dma_slice (mem, i, list); /* { dg-error {bs_dma_slice: an index or a count has 64 bits at most} "" { target int128 } } */
  (void) bs_dma_addr (mem, i, list); /* { dg-error {bs_dma_addr: an index or a count has 64 bits at most} "" { target int128 } } */
  (void) bs_dma_get_index (mem, 0, number, i); /* { dg-error {bs_dma_get_index: an index or a count has 64 bits at most} "" { target int128 } } */
  if (bs_dma_copy_out_range (mem, 0, list, i, buffer, 1)) /* { dg-error {bs_dma_copy_out_range: an index or a count has 64 bits at most} "" { target int128 } 0 } */
    return;
  if (bs_dma_alloc (mem, device, i)) /* { dg-error {bs_dma_alloc: an index or a count has 64 bits at most} "" { target int128 } 0 } */
    return;
}
#endif
