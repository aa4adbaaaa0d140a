/* Typed memory that a device uses too.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

     struct msg { uint32_t length; uint32_t kind; }
       BS_INTO_BYTES BS_FROM_BYTES;
     bs_coherent (msg_mem, struct msg);

     struct msg_mem mem = BS_DMA_EMPTY;
     int status = bs_dma_alloc (&mem, device, 16);
     ...
     bs_dma_set (&mem, 3, length, 64);
     kind = bs_dma_get (&mem, 3, kind);
     bs_dma_free (&mem);

   A handle takes only types that the GCC plugin bytesafe has found fit for
   that.  There is no pointer to the memory, only accessors: each index is
   checked, each number is one access, and what was read is a copy, which no
   device changes behind a check.  */

#ifndef BYTESAFE_DMA_H
#define BYTESAFE_DMA_H

#include <bytesafe/dma-handle.h>
#include <bytesafe/dma-access.h>
#include <bytesafe/dma-slice.h>
#include <bytesafe/dma-box.h>

/* Return STATUS, 0 or a negative errno, which must be looked at.  GCC has no
   warning of words that are in a system header, which the others are: so this
   header is none, and the words are here.  (If this is in a directory of the
   system, there is no warning.)  */
static __inline__ int
  __attribute__ ((__always_inline__, __warn_unused_result__))
  bs_detail_dma_status (int status)
{
  return status;
}

/* What returns one.  What each of them does, and which errors there are, is
   told where the macro behind it is.  */
#define bs_dma_alloc(mem, device, count)                                     \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_ALLOC (mem, device, count))
#define bs_dma_alloc_from(mem, device, array, count)                         \
  bs_detail_dma_status (                                                     \
    BS_DETAIL_DMA_DO_ALLOC_FROM (mem, device, array, count))
#define bs_dma_box_alloc(box, device, count)                                 \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_BOX_ALLOC (box, device, count))
#define bs_dma_share(box, mem)                                               \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_SHARE (box, mem))
#define bs_dma_pool_create(pool, device, alignment, boundary)                \
  bs_detail_dma_status (                                                     \
    BS_DETAIL_DMA_DO_POOL_CREATE (pool, device, alignment, boundary))
#define bs_dma_pool_alloc(pool, mem)                                         \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_POOL_ALLOC (pool, mem))
#define bs_dma_pool_free(pool, mem)                                          \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_POOL_FREE (pool, mem))
#define bs_dma_pool_destroy(pool)                                            \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_POOL_DESTROY (pool))
#define bs_dma_try_get(mem, index, path, out)                                \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_TRY_GET (mem, index, path, out))
#define bs_dma_try_get_at(mem, index, out)                                   \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_TRY_GET_AT (mem, index, out))
#define bs_dma_try_set(mem, index, path, value)                              \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_TRY_SET (mem, index, path, value))
#define bs_dma_try_set_at(mem, index, value)                                 \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_TRY_SET_AT (mem, index, value))
#define bs_dma_try_get_index(mem, index, path, limit, out)                   \
  bs_detail_dma_status (                                                     \
    BS_DETAIL_DMA_DO_TRY_GET_INDEX (mem, index, path, limit, out))
#define bs_dma_copy_out_range(mem, index, path, start, buffer, size)         \
  bs_detail_dma_status (                                                     \
    BS_DETAIL_DMA_DO_COPY_OUT_RANGE (mem, index, path, start, buffer, size))
#define bs_dma_copy_in_range(mem, index, path, start, buffer, size)          \
  bs_detail_dma_status (                                                     \
    BS_DETAIL_DMA_DO_COPY_IN_RANGE (mem, index, path, start, buffer, size))
#define bs_dma_copy_out_many(mem, first, out, count)                         \
  bs_detail_dma_status (                                                     \
    BS_DETAIL_DMA_DO_COPY_OUT_MANY (mem, first, out, count))
#define bs_dma_copy_in_many(mem, first, in, count)                           \
  bs_detail_dma_status (BS_DETAIL_DMA_DO_COPY_IN_MANY (mem, first, in, count))

#endif /* BYTESAFE_DMA_H */
