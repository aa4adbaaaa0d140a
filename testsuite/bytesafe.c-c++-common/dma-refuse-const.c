/* Through a pointer to a const handle memory is read and not written.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dma-backend.h"

struct record
{
  uint32_t number;
  uint32_t list[2];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

void
through_const (const struct record_mem *mem, struct record_mem_box *box)
{
  struct record record = { 0, { 0, 0 } };
  (void) bs_dma_get (mem, 0, number);
  bs_dma_copy_out_at (mem, 0, &record);
  (void) bs_dma_addr (mem, 0, list);
  bs_dma_set (mem, 0, number, 1); /* { dg-error {bs_dma_set: the handle is const} } */
  bs_dma_copy_in_at (mem, 0, &record); /* { dg-error {bs_dma_copy_in_at: the handle is const} } */
  if (bs_dma_alloc (mem, device, 1)) /* { dg-error {bs_dma_alloc: the handle is const} "" { target *-*-* } 0 } */
    return;
  bs_dma_free (mem); /* { dg-error {bs_dma_free: the handle is const} } */
  if (bs_dma_share (box, mem)) /* { dg-error {bs_dma_share: the handle is of another type, or const} "" { target *-*-* } 0 } */
    return;
  DMA_AUTO view = bs_dma_slice (mem, 0, list);
  (void) bs_dma_get_at (&view, 0);
  bs_dma_set_at (&view, 0, 1); /* { dg-error {bs_dma_set_at: the type is not marked into_bytes} } */
}
