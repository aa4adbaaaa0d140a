/* Devices: where DMA memory comes from.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   A device is a mask of the addresses that it can put on its bus, and
   operations that allocate and free memory which both sides see.  What that
   is in fact is the matter of a backend: <bytesafe/dma-malloc.h> and the like.
   In a kernel it is the kernel's `struct device', and this header is not
   needed.  */

#ifndef BYTESAFE_DMA_DEVICE_H
#define BYTESAFE_DMA_DEVICE_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <stddef.h>
#include <stdint.h>

struct bs_dma_device;

/* Memory that was allocated: SIZE bytes at MEMORY for the CPU and at ADDRESS
   for the device.  PRIVATE_DATA is for the backend alone.  */
struct bs_dma_block
{
  void *memory;
  uint64_t address;
  size_t size;
  void *private_data;
};

/* What a backend does.  */
struct bs_dma_ops
{
  /* The backend's name, for messages.  */
  const char *name;
  /* Allocate SIZE bytes, more than 0, all zero, at an address for the device
     that is a multiple of ALIGNMENT, a power of two; the last byte must not
     lie beyond DEVICE->mask, and, unless BOUNDARY is 0, no multiple of it, a
     power of two, within them.  Fill *BLOCK and return 0, or leave it alone
     and return a negative errno: -ENOMEM, or -ERANGE if what there is lies
     beyond the mask.  */
  int (*allocate) (struct bs_dma_device *device, size_t size,
                   size_t alignment, uint64_t boundary,
                   struct bs_dma_block *block);
  /* Free BLOCK, which allocate filled, with all of its members.  */
  void (*release) (struct bs_dma_device *device,
                   const struct bs_dma_block *block);
};

/* A device.  A backend's own structure begins with one.  */
struct bs_dma_device
{
  const struct bs_dma_ops *ops;
  /* The last address that the device can reach: 2^n - 1.  */
  uint64_t mask;
};

/* Is VALUE a power of two?  */
static __inline__ int
bs_detail_dma_is_power (uint64_t value)
{
  return value != 0 && (value & (value - 1)) == 0;
}

/* Is VALUE the mask of a device: 2^n - 1, and not 0?  */
static __inline__ int
bs_detail_dma_is_mask (uint64_t value)
{
  return value != 0 && (value & (value + 1)) == 0;
}

#endif /* BYTESAFE_DMA_DEVICE_H */
