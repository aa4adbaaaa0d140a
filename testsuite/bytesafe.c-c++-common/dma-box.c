/* A box is the processor's alone, until it is shared.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }  */

#include "dma-backend.h"

struct msg
{
  uint32_t length, kind;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (msg_mem, struct msg);

static void
automatic (void)
{
  bs_dma_box_auto (msg_mem, box);
  bs_dma_box_auto (msg_mem, never);
  CHECK (bs_dma_box_count (&never) == 0);
  CHECK (bs_dma_box_alloc (&box, device, 2) == 0);
  CHECK (test.blocks == 1);
}

int
main (void)
{
  struct msg_mem_box box = BS_DMA_EMPTY;
  struct msg_mem mem = BS_DMA_EMPTY;
  struct msg *plain;
  CHECK (bs_dma_share (&box, &mem) == -EINVAL);
  CHECK (bs_dma_box_alloc (&box, device, 0) == -EINVAL);
  CHECK (bs_dma_box_alloc (&box, device, 2) == 0);
  CHECK (bs_dma_box_alloc (&box, device, 2) == -EBUSY);
  CHECK (bs_dma_box_count (&box) == 2);
  plain = bs_dma_box_at (&box, 1);
  CHECK (plain->length == 0);
  plain->length = 5;
  *bs_dma_box_at (&box, 0) = *plain;
  CHECK (bs_dma_alloc (&mem, device, 1) == 0);
  CHECK (bs_dma_share (&box, &mem) == -EBUSY);
  CHECK (bs_dma_box_count (&box) == 2 && bs_dma_count (&mem) == 1);
  bs_dma_free (&mem);
  CHECK (bs_dma_share (&box, &mem) == 0);
  CHECK (bs_dma_box_count (&box) == 0 && bs_dma_count (&mem) == 2);
  CHECK (bs_dma_get (&mem, 0, length) == 5 && bs_dma_get (&mem, 1, length) == 5);
  CHECK (bs_dma_share (&box, &mem) == -EINVAL);
  /* There is nothing to free twice.  */
  bs_dma_box_free (&box);
  CHECK (test.blocks == 1);
  bs_dma_free (&mem);
  CHECK (test.blocks == 0);
  automatic ();
  CHECK (test.blocks == 0);
  return 0;
}
