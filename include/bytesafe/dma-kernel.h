/* The memory of handles in a Linux kernel.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.  Devices are the
   kernel's struct device, memory comes from dma_alloc_coherent, which looks at
   the mask that dma_set_mask_and_coherent has set, and pools are those of
   dma_pool_create.  What allocates may sleep.  */

#ifndef BYTESAFE_DMA_KERNEL_H
#define BYTESAFE_DMA_KERNEL_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma-check.h>

/* Elsewhere there is nothing else in it.  */
#ifdef __KERNEL__

#include <linux/bug.h>
#include <linux/device.h>
#include <linux/dma-mapping.h>
#include <linux/dmapool.h>
#include <linux/errno.h>
#include <linux/limits.h>
#include <linux/string.h>
#include <linux/types.h>

#include <bytesafe/dma-view.h>

#define BS_DETAIL_DMA_DIE()                                                  \
  do                                                                         \
    {                                                                        \
      BUG ();                                                                \
    }                                                                        \
  while (1)
#define BS_DETAIL_DMA_U32_MAX U32_MAX

/* A pool of objects of SIZE bytes; POOL is null if it is none.  USED are
   out.  */
struct bs_detail_dma_pool
{
  struct dma_pool *pool;
  struct device *device;
  size_t size;
  size_t used;
};

/* Let VIEW and OWNER be COUNT elements of SIZE bytes, all zero.  The kernel
   aligns to the page at least.  The errors are those of bs_dma_alloc.  */
static inline int
bs_detail_dma_alloc (struct bs_detail_dma_view *view,
                     struct bs_detail_dma_owner *owner, struct device *device,
                     uint64_t count, size_t size, size_t alignment)
{
  dma_addr_t address;
  size_t total;
  void *memory;
  if (view->memory_)
    return -EBUSY;
  if (count == 0)
    return -EINVAL;
  if (__builtin_mul_overflow (count, size, &total) || total > (size_t) -1 / 2)
    return -EOVERFLOW;
  memory = dma_alloc_coherent (device, total, &address, GFP_KERNEL);
  if (!memory)
    return -ENOMEM;
  if (((uintptr_t) memory & (alignment - 1)) != 0
      || ((uint64_t) address & (alignment - 1)) != 0)
    {
      dma_free_coherent (device, total, memory, address);
      return -ERANGE;
    }
  view->memory_ = memory;
  view->address_ = address;
  view->count_ = (size_t) count;
  view->device_ = device;
  owner->size = total;
  owner->private_data = NULL;
  owner->pool = NULL;
  return 0;
}

/* Give the memory of VIEW and OWNER back, if they have any.  */
static inline void
bs_detail_dma_free (struct bs_detail_dma_view *view,
                    struct bs_detail_dma_owner *owner)
{
  if (!view->memory_)
    return;
  barrier ();
  if (owner->pool)
    {
      dma_pool_free (owner->pool->pool, view->memory_,
                     (dma_addr_t) view->address_);
      owner->pool->used--;
    }
  else
    dma_free_coherent (view->device_, owner->size, view->memory_,
                       (dma_addr_t) view->address_);
  bs_detail_dma_forget (view, owner);
}

/* Let POOL be one of DEVICE.  The errors are those of bs_dma_pool_create.  */
static inline int
bs_detail_dma_pool_create (struct bs_detail_dma_pool *pool,
                           struct device *device, uint64_t alignment,
                           uint64_t boundary, size_t size, size_t width)
{
  if (pool->pool)
    return -EBUSY;
  if (alignment < width && (alignment & (alignment - 1)) == 0)
    alignment = width;
  if ((alignment & (alignment - 1)) != 0 || (boundary & (boundary - 1)) != 0
      || (boundary != 0 && boundary < size))
    return -EINVAL;
  if (alignment > (size_t) -1 / 2 || boundary > (size_t) -1 / 2)
    return -EOVERFLOW;
  pool->pool = dma_pool_create ("bytesafe", device, size, (size_t) alignment,
                                (size_t) boundary);
  if (!pool->pool)
    return -ENOMEM;
  pool->device = device;
  pool->size = size;
  pool->used = 0;
  return 0;
}

/* Let VIEW and OWNER be an object of POOL, all zero.  WIDTH is not used: the
   pool has it.  */
static inline int
bs_detail_dma_pool_alloc (struct bs_detail_dma_pool *pool,
                          struct bs_detail_dma_view *view,
                          struct bs_detail_dma_owner *owner, size_t width)
{
  dma_addr_t address;
  void *memory;
  (void) width;
  if (view->memory_)
    return -EBUSY;
  if (!pool->pool)
    return -EINVAL;
  memory = dma_pool_zalloc (pool->pool, GFP_KERNEL, &address);
  if (!memory)
    return -ENOMEM;
  pool->used++;
  view->memory_ = memory;
  view->address_ = address;
  view->count_ = 1;
  view->device_ = pool->device;
  owner->size = pool->size;
  owner->private_data = NULL;
  owner->pool = pool;
  return 0;
}

/* Destroy POOL: 0, or -EBUSY if an object is in use.  */
static inline int
bs_detail_dma_pool_destroy (struct bs_detail_dma_pool *pool)
{
  if (pool->used != 0)
    return -EBUSY;
  dma_pool_destroy (pool->pool);
  memset (pool, 0, sizeof *pool);
  return 0;
}

#endif /* __KERNEL__ */

#endif /* BYTESAFE_DMA_KERNEL_H */
