/* Pools: alignment, boundary, reuse, and what they refuse.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }

     alignment  boundary  elements of 24 bytes
     0          0         at multiples of a word
     3          0         -EINVAL: no power of two
     0          48        -EINVAL: no power of two
     0          16        -EINVAL: nothing fits
     0          32        one in each 32 bytes
     64         128       two in each 128 bytes
     256        32        one at each multiple of 256
     2^63       0         -EOVERFLOW  */

#include "dma-backend.h"

struct item
{
  uint32_t number[6];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (item_mem, struct item);

enum
{
  MANY = 500
};
static struct item_mem items[MANY];

/* Does each of all elements lie as ALIGNMENT and BOUNDARY say, and apart from
   all others?  */
static void
inspect (uint64_t alignment, uint64_t boundary)
{
  int i, j;
  for (i = 0; i < MANY; i++)
    {
      uint64_t first = bs_dma_addr_at (&items[i], 0);
      uint64_t last = first + sizeof (struct item) - 1;
      CHECK (bs_dma_count (&items[i]) == 1);
      CHECK (first % alignment == 0);
      CHECK (boundary == 0 || first / boundary == last / boundary);
      for (j = 0; j < i; j++)
        {
          uint64_t other = bs_dma_addr_at (&items[j], 0);
          CHECK (other > last || other + sizeof (struct item) <= first);
        }
    }
}

static void
use (uint64_t alignment, uint64_t boundary)
{
  struct item_mem_pool pool = BS_DMA_EMPTY;
  int round, i;
  int blocks = 0;
  CHECK (bs_dma_pool_create (&pool, device, alignment, boundary) == 0);
  for (round = 0; round < 2; round++)
    {
      for (i = 0; i < MANY; i++)
        {
          struct item item = { { 1, 2, 3, 4, 5, (uint32_t) i } };
          CHECK (bs_dma_pool_alloc (&pool, &items[i]) == 0);
          bs_dma_copy_out_at (&items[i], 0, &item);
          CHECK (item.number[0] == 0 && item.number[5] == 0);
          item.number[5] = (uint32_t) i;
          bs_dma_copy_in_at (&items[i], 0, &item);
        }
      inspect (alignment == 0 ? sizeof (long) : alignment, boundary);
      /* What came back is used again.  */
      CHECK (round == 0 || test.blocks == blocks);
      blocks = test.blocks;
      CHECK (bs_dma_pool_destroy (&pool) == -EBUSY);
      for (i = MANY - 1; i >= 0; i--)
        {
          struct item item;
          bs_dma_copy_out_at (&items[i], 0, &item);
          CHECK (item.number[5] == (uint32_t) i && item.number[4] == 0);
          if (i % 2 == round)
            bs_dma_free (&items[i]);
          else
            CHECK (bs_dma_pool_free (&pool, &items[i]) == 0);
          CHECK (bs_dma_count (&items[i]) == 0);
        }
    }
  CHECK (test.blocks == blocks);
  CHECK (bs_dma_pool_destroy (&pool) == 0);
  CHECK (test.blocks == 0);
  CHECK (bs_dma_pool_alloc (&pool, &items[0]) == -EINVAL);
}

static void
errors (void)
{
  struct item_mem_pool pool = BS_DMA_EMPTY;
  struct item_mem_pool other = BS_DMA_EMPTY;
  struct item_mem mem = BS_DMA_EMPTY;
  struct item_mem second = BS_DMA_EMPTY;
  CHECK (bs_dma_pool_destroy (&pool) == 0);
  CHECK (bs_dma_pool_alloc (&pool, &mem) == -EINVAL);
  CHECK (bs_dma_pool_create (&pool, device, 3, 0) == -EINVAL);
  CHECK (bs_dma_pool_create (&pool, device, 0, 48) == -EINVAL);
  CHECK (bs_dma_pool_create (&pool, device, 0, 16) == -EINVAL);
  CHECK (bs_dma_pool_create (&pool, device, (uint64_t) 1 << 63, 0)
         == -EOVERFLOW);
  CHECK (bs_dma_pool_create (&pool, device, 0, 0) == 0);
  CHECK (bs_dma_pool_create (&pool, device, 0, 0) == -EBUSY);
  CHECK (bs_dma_pool_create (&other, device, 0, 0) == 0);
  test.error = -ENOMEM;
  CHECK (bs_dma_pool_alloc (&pool, &mem) == -ENOMEM);
  test.error = 0;
  CHECK (bs_dma_pool_alloc (&pool, &mem) == 0);
  CHECK (bs_dma_pool_alloc (&pool, &mem) == -EBUSY);
  CHECK (bs_dma_pool_free (&other, &mem) == -EINVAL);
  CHECK (bs_dma_count (&mem) == 1);
  CHECK (bs_dma_alloc (&second, device, 1) == 0);
  CHECK (bs_dma_pool_free (&pool, &second) == -EINVAL);
  bs_dma_free (&second);
  CHECK (bs_dma_pool_free (&pool, &mem) == 0);
  CHECK (bs_dma_pool_free (&pool, &mem) == 0);
  {
    bs_dma_auto (item_mem, scoped);
    CHECK (bs_dma_pool_alloc (&pool, &scoped) == 0);
    CHECK (bs_dma_pool_destroy (&pool) == -EBUSY);
  }
  CHECK (bs_dma_pool_destroy (&pool) == 0);
  CHECK (bs_dma_pool_destroy (&other) == 0);
  /* Beyond the mask.  */
  CHECK (bs_dma_pool_create (&pool, device, 0, 0) == 0);
  device->mask = 0xfff;
  CHECK (bs_dma_pool_alloc (&pool, &mem) == -ERANGE);
  device->mask = UINT64_MAX;
  CHECK (bs_dma_pool_destroy (&pool) == 0);
  CHECK (test.blocks == 0);
}

int
main (void)
{
  use (0, 0);
  use (0, 32);
  use (64, 128);
  use (256, 32);
  use (4096, 0);
  errors ();
  return 0;
}
