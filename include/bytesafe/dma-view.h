/* What a handle of DMA memory has, in a program and in a kernel.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/dma.h>, which is what to include.  */

#ifndef BYTESAFE_DMA_VIEW_H
#define BYTESAFE_DMA_VIEW_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

/* A device is what memory comes from.  */
#ifdef __KERNEL__
#include <linux/device.h>
#include <linux/string.h>
#include <linux/types.h>
#define BS_DETAIL_DMA_DEVICE struct device
#else
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <bytesafe/dma-device.h>
#define BS_DETAIL_DMA_DEVICE struct bs_dma_device
#endif

struct bs_detail_dma_pool;

/* Memory of any type, without a say in its end: COUNT elements at MEMORY for
   the processor and at ADDRESS for DEVICE.  All zero: none.  */
struct bs_detail_dma_view
{
  void *memory_;
  uint64_t address_;
  size_t count_;
  BS_DETAIL_DMA_DEVICE *device_;
};

/* How such memory is given back: SIZE bytes to the device, with its
   PRIVATE_DATA, or to POOL, which has a record of them in PRIVATE_DATA.  */
struct bs_detail_dma_owner
{
  size_t size;
  void *private_data;
  struct bs_detail_dma_pool *pool;
};

/* Let VIEW and OWNER have no memory.  */
static __inline__ void
bs_detail_dma_forget (struct bs_detail_dma_view *view,
                      struct bs_detail_dma_owner *owner)
{
  memset (view, 0, sizeof *view);
  memset (owner, 0, sizeof *owner);
}

#endif /* BYTESAFE_DMA_VIEW_H */
