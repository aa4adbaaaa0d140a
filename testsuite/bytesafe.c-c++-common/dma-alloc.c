/* bs_dma_alloc and bs_dma_free: what is allocated, and each error.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }

     count             device                   result
     1, 3              reaches it               0, all zero, aligned
     0                                          -EINVAL
     -1, 2^60, 2^63/8                           -EOVERFLOW
     1                 mask too small           -ERANGE, and given back
     1                 backend misaligns        -ERANGE, and given back
     1                 backend fails            its error
     1                 handle has memory        -EBUSY, and it keeps it  */

#include "dma-backend.h"

struct msg
{
  uint32_t length, kind;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (msg_mem, struct msg);

struct page
{
  uint8_t bytes[4096];
} __attribute__ ((aligned (4096))) BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (page_mem, struct page);

static void
errors (void)
{
  struct msg_mem mem = BS_DMA_EMPTY;
  CHECK (bs_dma_alloc (&mem, device, 0) == -EINVAL);
  CHECK (bs_dma_alloc (&mem, device, -1) == -EOVERFLOW);
  CHECK (bs_dma_alloc (&mem, device, (uint64_t) 1 << 61) == -EOVERFLOW);
  CHECK (bs_dma_alloc (&mem, device, PTRDIFF_MAX / 8 + 1u) == -EOVERFLOW);
  CHECK (test.blocks == 0);
  device->mask = 0xff;
  CHECK (bs_dma_alloc (&mem, device, 1) == -ERANGE);
  CHECK (test.blocks == 0 && bs_dma_count (&mem) == 0);
  /* The last byte decides.  */
  test.next = 0x10000;
  device->mask = 0x1000e;
  CHECK (bs_dma_alloc (&mem, device, 2) == -ERANGE);
  test.next = 0x10000;
  device->mask = 0x1000f;
  CHECK (bs_dma_alloc (&mem, device, 2) == 0);
  bs_dma_free (&mem);
  device->mask = UINT64_MAX;
  test.beside = 2;
  CHECK (bs_dma_alloc (&mem, device, 1) == -ERANGE);
  CHECK (test.blocks == 0);
  test.beside = 0;
  test.error = -ENODEV;
  CHECK (bs_dma_alloc (&mem, device, 1) == -ENODEV);
  test.error = 0;
  CHECK (bs_dma_alloc (&mem, device, 1) == 0);
  bs_dma_set (&mem, 0, kind, 7);
  CHECK (bs_dma_alloc (&mem, device, 1) == -EBUSY);
  CHECK (test.blocks == 1 && bs_dma_get (&mem, 0, kind) == 7);
  bs_dma_free (&mem);
  CHECK (test.blocks == 0);
}

/* What wraps around is not below the mask.  */
static void
wrap (void)
{
  struct msg_mem mem = BS_DMA_EMPTY;
  test.next = UINT64_MAX - 31;
  test.beside = 24;
  CHECK (bs_dma_alloc (&mem, device, 2) == -ERANGE);
  test.beside = 0;
  test.next = 0x10000;
}

static void
automatic (void)
{
  bs_dma_auto (msg_mem, mem);
  bs_dma_auto (msg_mem, never);
  bs_dma_auto (msg_mem, early);
  CHECK (bs_dma_alloc (&mem, device, 5) == 0);
  CHECK (bs_dma_alloc (&early, device, 5) == 0);
  CHECK (test.blocks == 2 && test.bytes == 80);
  bs_dma_free (&early);
  bs_dma_free (&early);
  bs_dma_free (&never);
  CHECK (test.blocks == 1 && test.bytes == 40);
}

int
main (void)
{
  struct msg_mem mem = BS_DMA_EMPTY;
  struct page_mem pages = BS_DMA_EMPTY;
  const struct msg some[2] = { { 1, 2 }, { 3, 4 } };
  CHECK (bs_dma_alloc (&mem, device, 3) == 0);
  CHECK (bs_dma_count (&mem) == 3 && bs_dma_size (&mem) == 24);
  CHECK (bs_dma_get (&mem, 2, kind) == 0);
  bs_dma_free (&mem);
  CHECK (test.blocks == 0 && bs_dma_count (&mem) == 0
         && bs_dma_size (&mem) == 0);
  CHECK (bs_dma_alloc_from (&mem, device, some, 2) == 0);
  CHECK (bs_dma_get (&mem, 0, length) == 1 && bs_dma_get (&mem, 1, kind) == 4);
  bs_dma_free (&mem);
  CHECK (bs_dma_alloc_from (&mem, device, some, 0) == -EINVAL);
  CHECK (bs_dma_alloc (&pages, device, 2) == 0);
  CHECK (bs_dma_addr_at (&pages, 1) % 4096 == 0);
  CHECK ((uintptr_t) bs_dma_unsafe_ptr (&pages) % 4096 == 0);
  bs_dma_free (&pages);
  /* A word's alignment, though the type has less.  */
  test.next = 0x10004;
  CHECK (bs_dma_alloc (&mem, device, 1) == 0);
  CHECK (bs_dma_addr_at (&mem, 0) % sizeof (long) == 0);
  bs_dma_free (&mem);
  errors ();
  wrap ();
  automatic ();
  CHECK (test.blocks == 0 && test.bytes == 0);
  return 0;
}
