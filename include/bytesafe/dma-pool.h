/* Pools: many small objects from few blocks of a device's memory.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.  What a pool knows of
   its objects is not kept among them, where a device could change it.  */

#ifndef BYTESAFE_DMA_POOL_H
#define BYTESAFE_DMA_POOL_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <stdlib.h>

#include <bytesafe/dma-memory.h>

/* Blocks are as large as this, unless an object is larger or a boundary is
   nearer.  */
#define BS_DETAIL_DMA_POOL_BLOCK 4096

/* A block of a pool: AVAILABLE of its objects are free, and their numbers are
   the first that many of FREE.  */
struct bs_detail_dma_chunk
{
  struct bs_dma_block block;
  /* The next of all blocks, and the next of those with a free object.  */
  struct bs_detail_dma_chunk *next;
  struct bs_detail_dma_chunk *next_available;
  size_t available;
  size_t *free;
};

/* A pool of objects of SIZE bytes, STRIDE bytes apart.  DEVICE is null if it
   is none.  */
struct bs_detail_dma_pool
{
  struct bs_dma_device *device;
  size_t size;
  size_t stride;
  size_t alignment;
  uint64_t boundary;
  /* How many objects a block has, and how many of all are in use.  */
  size_t objects;
  size_t used;
  struct bs_detail_dma_chunk *chunks;
  struct bs_detail_dma_chunk *available;
};

/* Let POOL be one of DEVICE for objects of SIZE bytes that need alignment
   WIDTH.  ALIGNMENT and BOUNDARY are powers of two, or 0: no more than needed.
   Return 0; -EBUSY if POOL is one already; -EINVAL if ALIGNMENT or BOUNDARY is
   no power of two or no object fits below the boundary; -EOVERFLOW if there
   is no such size.  */
static __inline__ int __attribute__ ((__warn_unused_result__))
bs_detail_dma_pool_create (struct bs_detail_dma_pool *pool,
                           struct bs_dma_device *device, uint64_t alignment,
                           uint64_t boundary, size_t size, size_t width)
{
  size_t stride;
  size_t span = BS_DETAIL_DMA_POOL_BLOCK;
  if (pool->device)
    return -EBUSY;
  if (alignment < width
      && (alignment == 0 || bs_detail_dma_is_power (alignment)))
    alignment = width;
  if (!bs_detail_dma_is_power (alignment)
      || (boundary != 0
          && (!bs_detail_dma_is_power (boundary) || boundary < size)))
    return -EINVAL;
  if (alignment > PTRDIFF_MAX
      || size > PTRDIFF_MAX - (size_t) (alignment - 1))
    return -EOVERFLOW;
  stride = (size + (size_t) (alignment - 1)) & ~(size_t) (alignment - 1);
  /* A block that crosses no boundary has no object that does.  */
  if (boundary != 0 && boundary < span)
    span = (size_t) boundary;
  memset (pool, 0, sizeof *pool);
  pool->device = device;
  pool->size = size;
  pool->stride = stride;
  pool->alignment = (size_t) alignment;
  pool->boundary = boundary;
  pool->objects = span / stride > 0 ? span / stride : 1;
  return 0;
}

/* Give POOL one more block.  Return 0 or a negative errno.  WIDTH is as
   above.  */
static __inline__ int
bs_detail_dma_pool_grow (struct bs_detail_dma_pool *pool, size_t width)
{
  /* The last object ends with its size: what a boundary leaves of a stride
     may be no more.  */
  size_t span = (pool->objects - 1) * pool->stride + pool->size;
  struct bs_detail_dma_chunk *chunk
    = (struct bs_detail_dma_chunk *) calloc (1, sizeof *chunk);
  int status = -ENOMEM;
  size_t i;
  if (!chunk)
    return status;
  chunk->free = (size_t *) calloc (pool->objects, sizeof *chunk->free);
  if (chunk->free)
    status = bs_detail_dma_obtain (pool->device, span, pool->alignment, width,
                                   pool->boundary, &chunk->block);
  if (status != 0)
    {
      free (chunk->free);
      free (chunk);
      return status;
    }
  for (i = 0; i < pool->objects; i++)
    chunk->free[i] = pool->objects - 1 - i;
  chunk->available = pool->objects;
  chunk->next = pool->chunks;
  pool->chunks = chunk;
  chunk->next_available = pool->available;
  pool->available = chunk;
  return 0;
}

/* Let VIEW and OWNER be an object of POOL, all zero.  Return 0; -EBUSY if VIEW
   has memory; -EINVAL if POOL is none; or what the backend returns.  */
static __inline__ int __attribute__ ((__warn_unused_result__))
bs_detail_dma_pool_alloc (struct bs_detail_dma_pool *pool,
                          struct bs_detail_dma_view *view,
                          struct bs_detail_dma_owner *owner, size_t width)
{
  struct bs_detail_dma_chunk *chunk;
  size_t offset;
  if (view->memory_)
    return -EBUSY;
  if (!pool->device)
    return -EINVAL;
  if (!pool->available)
    {
      int status = bs_detail_dma_pool_grow (pool, width);
      if (status != 0)
        return status;
    }
  chunk = pool->available;
  offset = chunk->free[--chunk->available] * pool->stride;
  if (chunk->available == 0)
    pool->available = chunk->next_available;
  pool->used++;
  view->memory_ = (char *) chunk->block.memory + offset;
  view->address_ = chunk->block.address + offset;
  view->count_ = 1;
  view->device_ = pool->device;
  owner->size = pool->size;
  owner->private_data = chunk;
  owner->pool = pool;
  memset (view->memory_, 0, pool->size);
  return 0;
}

/* Give the object of VIEW and OWNER back to its pool.  */
static __inline__ void
bs_detail_dma_pool_release (const struct bs_detail_dma_view *view,
                            const struct bs_detail_dma_owner *owner)
{
  struct bs_detail_dma_pool *pool = owner->pool;
  struct bs_detail_dma_chunk *chunk
    = (struct bs_detail_dma_chunk *) owner->private_data;
  size_t offset = (size_t) (view->address_ - chunk->block.address);
  if (chunk->available == 0)
    {
      chunk->next_available = pool->available;
      pool->available = chunk;
    }
  chunk->free[chunk->available++] = offset / pool->stride;
  pool->used--;
}

/* Give all blocks of POOL back to its device: it is no pool then.  Return 0, or
   -EBUSY if an object is in use, and POOL is as it was.  */
static __inline__ int __attribute__ ((__warn_unused_result__))
bs_detail_dma_pool_destroy (struct bs_detail_dma_pool *pool)
{
  if (pool->used != 0)
    return -EBUSY;
  while (pool->chunks)
    {
      struct bs_detail_dma_chunk *chunk = pool->chunks;
      pool->chunks = chunk->next;
      pool->device->ops->release (pool->device, &chunk->block);
      free (chunk->free);
      free (chunk);
    }
  memset (pool, 0, sizeof *pool);
  return 0;
}

#endif /* BYTESAFE_DMA_POOL_H */
