/* <bytesafe/dma.h> in a kernel: its headers, of which kernel/ has the
   names, and none of the C library.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-D__KERNEL__ -ffreestanding -nostdinc -I$srcdir/bytesafe.dg/kernel -O2 -std=gnu11 -Wall -Wextra -Wundef -Wdeclaration-after-statement" }  */

#include <linux/types.h>
#include <bytesafe/dma.h>

#if defined _STDINT_H || defined _STDLIB_H || defined _STRING_H
#error a header of the C library
#endif

struct record
{
  uint32_t number;
  bs_le32 little;
  uint32_t list[4];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

int
use_all (struct device *dev, struct record_mem *mem, struct record_mem_box *box,
         struct record_mem_pool *pool, int i, uint32_t *out)
{
  bs_dma_auto (record_mem, scoped);
  struct record record = { 0 };
  if (bs_dma_alloc (mem, dev, 3) || bs_dma_alloc_from (&scoped, dev, &record, 1)
      || bs_dma_box_alloc (box, dev, 1) || bs_dma_share (box, mem)
      || bs_dma_pool_create (pool, dev, 64, 4096)
      || bs_dma_pool_alloc (pool, mem) || bs_dma_pool_free (pool, mem)
      || bs_dma_pool_destroy (pool))
    return -ENOMEM;
  bs_dma_set (mem, i, little, bs_dma_get (mem, i, number));
  bs_dma_publish_last (mem, i, number, 4);
  bs_dma_consume ();
  bs_dma_retire ();
  bs_dma_mb ();
  bs_dma_copy_out_at (mem, i, &record);
  {
    __auto_type view = bs_dma_slice (mem, 0, list);
    bs_dma_set_at (&view, 3,
                   (uint32_t) bs_dma_get_index (mem, 0, number, 63));
  }
  (void) bs_dma_get (mem, 0, list); /* { dg-error {bs_dma_get: the member is no number} } */
  return bs_dma_try_get (mem, i, number, out);
}
