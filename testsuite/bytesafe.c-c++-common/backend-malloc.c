/* The malloc backend: what it gives is zeroed, aligned, inside of the mask and
   of the boundary, and translated back; what it cannot give it says.
   SPDX-License-Identifier: GPL-3.0-or-later

   mask       request                          answer
   2^n - 1    any that fits                    0
   2^n - 1    no byte; 3 as alignment;         -EINVAL
              more bytes than the boundary
   0xfff      4096 bytes                       -ERANGE: address 0 is no one's
   any        SIZE_MAX bytes                   -ENOMEM
   else       -                                -EINVAL from init  */
/* { dg-do run } */
/* { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wcast-qual -Wshadow" } */

#include <bytesafe/dma-malloc.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

static const uint64_t masks[]
    = { 0xfffff, 0xffffff, 0x7fffffff, 0xffffffff, 0xffffffffffffu,
	UINT64_MAX };
static const size_t sizes[] = { 1, 3, 64, 4095, 4096, 4097, 65536 };
static const size_t alignments[] = { 1, 8, 256, 4096, 65536 };
static const uint64_t boundaries[] = { 0, 4096, 65536 };

static int
all_zero (const struct bs_dma_block *block)
{
  const unsigned char *bytes = (const unsigned char *) block->memory;
  for (size_t i = 0; i < block->size; i++)
    if (bytes[i] != 0)
      return 0;
  return 1;
}

static void
check_block (struct bs_dma_malloc_device *d, const struct bs_dma_block *block,
	     size_t alignment, uint64_t boundary)
{
  uint64_t last = block->address + (block->size - 1);
  CHECK (block->address != 0 && last <= d->device.mask);
  CHECK (block->address != (uint64_t) (uintptr_t) block->memory);
  CHECK ((block->address & (alignment - 1)) == 0);
  CHECK (((uintptr_t) block->memory & (alignment - 1)) == 0);
  CHECK (boundary == 0 || block->address / boundary == last / boundary);
  CHECK (all_zero (block));
  unsigned char *memory = (unsigned char *) block->memory;
  CHECK (bs_dma_malloc_at (d, block->address, block->size) == memory);
  CHECK (bs_dma_malloc_at (d, last, 1) == memory + (block->size - 1));
  CHECK (bs_dma_malloc_at (d, last, 2) == NULL);
  CHECK (bs_dma_malloc_at (d, block->address - 1, 2) == NULL);
  CHECK (bs_dma_malloc_at (d, block->address, 0) == NULL);
  CHECK (bs_dma_malloc_at (d, block->address, SIZE_MAX) == NULL);
  memset (memory, 0x5a, block->size);
}

/* Two blocks for each request, so that neighbours show.  */
static void
check_requests (struct bs_dma_malloc_device *d, uint64_t boundary)
{
  const struct bs_dma_ops *ops = d->device.ops;
  for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
    for (size_t a = 0; a < sizeof alignments / sizeof *alignments; a++)
      {
	struct bs_dma_block one, two;
	size_t size = sizes[s], alignment = alignments[a];
	int error
	    = ops->allocate (&d->device, size, alignment, boundary, &one);
	CHECK (error == (boundary != 0 && size > boundary ? -EINVAL : 0));
	if (error != 0)
	  continue;
	CHECK (ops->allocate (&d->device, size, alignment, boundary, &two)
	       == 0);
	check_block (d, &one, alignment, boundary);
	check_block (d, &two, alignment, boundary);
	CHECK (one.address + size <= two.address
	       || two.address + size <= one.address);
	if (d->device.mask >> 24)
	  CHECK (bs_dma_malloc_at (d, one.address + size, 1) == NULL
		 && bs_dma_malloc_at (d, two.address - 1, 1) == NULL);
	ops->release (&d->device, &one);
	CHECK (bs_dma_malloc_at (d, one.address, 1) == NULL);
	CHECK (bs_dma_malloc_fini (d) == -EBUSY);
	ops->release (&d->device, &two);
      }
}

static void
check_refusals (void)
{
  struct bs_dma_malloc_device d;
  struct bs_dma_block block;
  CHECK (bs_dma_malloc_init (&d, 0) == -EINVAL);
  CHECK (bs_dma_malloc_init (&d, 0x1000) == -EINVAL);
  CHECK (bs_dma_malloc_init (&d, 0xfff) == 0);
  const struct bs_dma_ops *ops = d.device.ops;
  memset (&block, 0x77, sizeof block);
  struct bs_dma_block before = block;
  CHECK (ops->allocate (&d.device, 0, 1, 0, &block) == -EINVAL);
  CHECK (ops->allocate (&d.device, 1, 0, 0, &block) == -EINVAL);
  CHECK (ops->allocate (&d.device, 1, 3, 0, &block) == -EINVAL);
  CHECK (ops->allocate (&d.device, 1, 1, 3, &block) == -EINVAL);
  CHECK (ops->allocate (&d.device, 4096, 1, 0, &block) == -ERANGE);
  CHECK (ops->allocate (&d.device, 1, 4096, 0, &block) == -ERANGE);
  CHECK (ops->allocate (&d.device, SIZE_MAX, 1, 0, &block) == -ENOMEM);
  CHECK (ops->allocate (&d.device, SIZE_MAX / 4, 1, 0, &block) != 0);
  CHECK (memcmp (&block, &before, sizeof block) == 0);
  CHECK (ops->allocate (&d.device, 4095, 1, 0, &block) == 0);
  CHECK (block.address == 1);
  struct bs_dma_block more;
  CHECK (ops->allocate (&d.device, 1, 1, 0, &more) == -ERANGE);
  ops->release (&d.device, &block);
  CHECK (ops->allocate (&d.device, 1, 1, 0, &more) == 0);
  ops->release (&d.device, &more);
  CHECK (bs_dma_malloc_fini (&d) == 0);
}

int
main (void)
{
  for (size_t m = 0; m < sizeof masks / sizeof *masks; m++)
    for (size_t b = 0; b < sizeof boundaries / sizeof *boundaries; b++)
      {
	struct bs_dma_malloc_device d;
	CHECK (bs_dma_malloc_init (&d, masks[m]) == 0);
	check_requests (&d, boundaries[b]);
	CHECK (bs_dma_malloc_fini (&d) == 0);
      }
  check_refusals ();
  return 0;
}
