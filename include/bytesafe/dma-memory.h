/* Where the memory of handles comes from and goes to, but in a kernel.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.  */

#ifndef BYTESAFE_DMA_MEMORY_H
#define BYTESAFE_DMA_MEMORY_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <bytesafe/dma-check.h>
#include <bytesafe/dma-device.h>
#include <bytesafe/dma-view.h>

/* How bs_dma_oob ends the program.  */
#define BS_DETAIL_DMA_DIE() __builtin_trap ()
#define BS_DETAIL_DMA_U32_MAX UINT32_MAX

/* Return 0 if BLOCK is what DEVICE was asked for: ALIGNMENT for the device,
   WIDTH for the processor, both powers of two, all of it below the mask of
   DEVICE, and no multiple of BOUNDARY in it; otherwise -ERANGE.  Backends
   promise this.  A promise about addresses is worth a look.  */
static __inline__ int
bs_detail_dma_inspect (const struct bs_dma_device *device,
                       const struct bs_dma_block *block, size_t alignment,
                       size_t width, uint64_t boundary)
{
  uint64_t last = block->address + (block->size - 1);
  if (last < block->address || last > device->mask
      || (block->address & (alignment - 1)) != 0
      || ((uintptr_t) block->memory & (width - 1)) != 0)
    return -ERANGE;
  if (boundary != 0 && ((block->address ^ last) & ~(boundary - 1)) != 0)
    return -ERANGE;
  return 0;
}

/* Let *BLOCK be SIZE bytes of DEVICE, as bs_dma_ops has it, and looked at as
   bs_detail_dma_inspect does.  Return 0 or a negative errno.  */
static __inline__ int
bs_detail_dma_obtain (struct bs_dma_device *device, size_t size,
                      size_t alignment, size_t width, uint64_t boundary,
                      struct bs_dma_block *block)
{
  int status
    = device->ops->allocate (device, size, alignment, boundary, block);
  if (status != 0)
    return status;
  status = bs_detail_dma_inspect (device, block, alignment, width, boundary);
  if (status != 0)
    device->ops->release (device, block);
  return status;
}

/* Let VIEW and OWNER, of which neither has memory, be COUNT elements of SIZE
   bytes, all zero, from DEVICE.  ALIGNMENT is a power of two.  Return 0;
   -EBUSY if VIEW has memory; -EINVAL if COUNT is 0; -EOVERFLOW if there is no
   such size; or what the backend returns.  */
static __inline__ int __attribute__ ((__warn_unused_result__))
bs_detail_dma_alloc (struct bs_detail_dma_view *view,
                     struct bs_detail_dma_owner *owner,
                     struct bs_dma_device *device, uint64_t count,
                     size_t size, size_t alignment)
{
  struct bs_dma_block block;
  size_t total;
  int status;
  if (view->memory_)
    return -EBUSY;
  if (count == 0)
    return -EINVAL;
  if (__builtin_mul_overflow (count, size, &total) || total > PTRDIFF_MAX)
    return -EOVERFLOW;
  status
    = bs_detail_dma_obtain (device, total, alignment, alignment, 0, &block);
  if (status != 0)
    return status;
  view->memory_ = block.memory;
  view->address_ = block.address;
  view->count_ = (size_t) count;
  view->device_ = device;
  owner->size = block.size;
  owner->private_data = block.private_data;
  return 0;
}

static __inline__ void
bs_detail_dma_pool_release (const struct bs_detail_dma_view *view,
                            const struct bs_detail_dma_owner *owner);

/* Give the memory of VIEW and OWNER back to where it came from, if they have
   any.  They have none then.  */
static __inline__ void
bs_detail_dma_free (struct bs_detail_dma_view *view,
                    struct bs_detail_dma_owner *owner)
{
  if (!view->memory_)
    return;
  /* What was read from this memory, and stored to it, is so before others
     have it.  */
  __asm__ __volatile__("" : : : "memory");
  if (owner->pool)
    bs_detail_dma_pool_release (view, owner);
  else
    {
      struct bs_dma_block block;
      block.memory = view->memory_;
      block.address = view->address_;
      block.size = owner->size;
      block.private_data = owner->private_data;
      view->device_->ops->release (view->device_, &block);
    }
  bs_detail_dma_forget (view, owner);
}

#endif /* BYTESAFE_DMA_MEMORY_H */
