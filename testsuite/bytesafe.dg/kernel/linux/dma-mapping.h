/* What our headers need of the kernel's headers.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef LINUX_DMA_MAPPING_H
#define LINUX_DMA_MAPPING_H

#include <linux/types.h>

#define NULL ((void *) 0)
#define GFP_KERNEL 0
#define EBUSY 16
#define EINVAL 22
#define ENOMEM 12
#define ERANGE 34
#define EOVERFLOW 75
#define U32_MAX 0xffffffffu
#define BUG() __builtin_trap ()
#define barrier() __asm__ __volatile__ ("" : : : "memory")

typedef uint64_t dma_addr_t;
struct device;
struct dma_pool;

void *memset (void *, int, size_t);
void *memcpy (void *, const void *, size_t);
int memcmp (const void *, const void *, size_t);
void *dma_alloc_coherent (struct device *, size_t, dma_addr_t *, unsigned);
void dma_free_coherent (struct device *, size_t, void *, dma_addr_t);
struct dma_pool *dma_pool_create (const char *, struct device *, size_t,
                                  size_t, size_t);
void *dma_pool_zalloc (struct dma_pool *, unsigned, dma_addr_t *);
void dma_pool_free (struct dma_pool *, void *, dma_addr_t);
void dma_pool_destroy (struct dma_pool *);

#endif
