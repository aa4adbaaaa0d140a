/* A device that is ordinary memory between guard pages: the default backend.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   For unit tests and simulated devices.  It needs an operating system with
   mmap and POSIX threads and nothing else.  Each block is a mapping of its
   own: an access beyond its end or after its release faults.  What the device
   sees are made-up bus addresses; bs_dma_malloc_at translates them back, as
   the bus would.  */

#ifndef BYTESAFE_DMA_MALLOC_H
#define BYTESAFE_DMA_MALLOC_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma-device.h>
#include <bytesafe/dma-space.h>

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* The strict dialects hide it.  */
#if !defined MAP_ANONYMOUS && defined MAP_ANON
#define BS_DETAIL_DMA_ANONYMOUS MAP_ANON
#else
#if !defined MAP_ANONYMOUS && defined __linux__
#include <asm/mman.h>
#endif
#define BS_DETAIL_DMA_ANONYMOUS MAP_ANONYMOUS
#endif

/* A device whose memory is the process's own.  Its members are for the
   functions below alone, but for DEVICE, which everything else takes.  */
struct bs_dma_malloc_device
{
  struct bs_dma_device device;
  /* Guards the members behind it.  */
  pthread_mutex_t mutex;
  /* The blocks that live.  */
  struct bs_detail_dma_range *blocks;
  /* Where to look for a free address next.  Not to use one again soon lets a
     device be caught that keeps an address for too long.  */
  uint64_t next_address;
};

/* A block: BLOCK of it is what the driver was given, and MAPPING, of
   MAPPING_SIZE bytes, has it and both guard pages.  */
struct bs_detail_dma_malloc_block
{
  struct bs_detail_dma_range range;
  struct bs_dma_block block;
  unsigned char *mapping;
  size_t mapping_size;
};

/* What is in the bytes of a page that no block has.  */
#define BS_DETAIL_DMA_SLACK 0xb5

/* Say on the standard error what is WRONG with BLOCK, and abort.  */
static inline void
bs_detail_dma_malloc_stop (const struct bs_dma_block *block,
                           const char *wrong)
{
  fprintf (stderr,
           "bytesafe: DMA block at device address 0x%llx, "
           "%llu bytes: %s\n",
           (unsigned long long) block->address,
           (unsigned long long) block->size, wrong);
  abort ();
}

/* Stop if a byte before *END from START on is not as it was left.  */
static inline void
bs_detail_dma_malloc_check (const struct bs_dma_block *block,
                            const unsigned char *start,
                            const unsigned char *end, const char *wrong)
{
  for (; start < end; start++)
    if (*start != BS_DETAIL_DMA_SLACK)
      bs_detail_dma_malloc_stop (block, wrong);
}

/* Map memory for the SIZE bytes of ENTRY->block with ALIGNMENT, so that they
   end at a page that faults.  Return 0 or -ENOMEM.  */
static inline int
bs_detail_dma_malloc_map (struct bs_detail_dma_malloc_block *entry,
                          size_t size, size_t alignment)
{
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  size_t spare = alignment > page ? alignment - page : 0;
  size_t step = alignment < page ? alignment : page;
  if (spare > SIZE_MAX / 4 || size > SIZE_MAX / 2 - spare - 3 * page)
    return -ENOMEM;
  size_t inside = (size + page - 1) & ~(page - 1);
  entry->mapping_size = inside + spare + 2 * page;
  void *mapping = mmap (NULL, entry->mapping_size, PROT_NONE,
                        MAP_PRIVATE | BS_DETAIL_DMA_ANONYMOUS, -1, 0);
  if (mapping == MAP_FAILED)
    return -ENOMEM;
  entry->mapping = (unsigned char *) mapping;
  unsigned char *start = entry->mapping + page;
  if (alignment > page)
    start += (alignment - ((uintptr_t) start & (alignment - 1)))
             & (alignment - 1);
  if (mprotect (start, inside, PROT_READ | PROT_WRITE) != 0)
    {
      munmap (mapping, entry->mapping_size);
      return -ENOMEM;
    }
  unsigned char *memory = start + inside - ((size + step - 1) & ~(step - 1));
  memset (start, BS_DETAIL_DMA_SLACK, (size_t) (memory - start));
  memset (memory + size, BS_DETAIL_DMA_SLACK,
          (size_t) (start + inside - (memory + size)));
  entry->block.memory = memory;
  return 0;
}

/* Choose a bus address for ENTRY, which has its memory.  Return 0, or -ERANGE
   if the mask of D leaves none.  The mutex is locked.  */
static inline int
bs_detail_dma_malloc_place (struct bs_dma_malloc_device *d,
                            struct bs_detail_dma_malloc_block *entry,
                            size_t size, size_t alignment, uint64_t boundary)
{
  uint64_t mask = d->device.mask;
  uint64_t gap = mask >> 24 ? 0xfff : 0;
  uint64_t cpu = (uint64_t) (uintptr_t) entry->block.memory;
  uint64_t address = d->next_address;
  int found = bs_detail_dma_find (d->blocks, &address, mask, size, alignment,
                                  boundary, gap);
  /* Address 0 means nothing to most devices, and is given to nobody.  */
  if (!found)
    {
      address = 1;
      found = bs_detail_dma_find (d->blocks, &address, mask, size, alignment,
                                  boundary, gap);
    }
  if (!found)
    return -ERANGE;
  /* One address must not be good for both sides by accident.  */
  if (address == cpu)
    {
      uint64_t other = address + 1;
      if (bs_detail_dma_find (d->blocks, &other, mask, size, alignment,
                              boundary, gap))
        address = other;
    }
  entry->range.first = address;
  entry->range.last = address + (size - 1);
  bs_detail_dma_take (&d->blocks, &entry->range);
  d->next_address = entry->range.last < mask ? entry->range.last + 1 : 1;
  return 0;
}

/* The operation `allocate': -EINVAL if nobody can meet the request.  */
static inline int
bs_detail_dma_malloc_allocate (struct bs_dma_device *device, size_t size,
                               size_t alignment, uint64_t boundary,
                               struct bs_dma_block *block)
{
  struct bs_dma_malloc_device *d = (struct bs_dma_malloc_device *) device;
  if (bs_detail_dma_is_malformed (size, alignment, boundary))
    return -EINVAL;
  struct bs_detail_dma_malloc_block *entry
    = (struct bs_detail_dma_malloc_block *) calloc (1, sizeof *entry);
  if (entry == NULL)
    return -ENOMEM;
  int error = bs_detail_dma_malloc_map (entry, size, alignment);
  if (error == 0)
    {
      pthread_mutex_lock (&d->mutex);
      error
        = bs_detail_dma_malloc_place (d, entry, size, alignment, boundary);
      pthread_mutex_unlock (&d->mutex);
      if (error != 0)
        munmap (entry->mapping, entry->mapping_size);
    }
  if (error != 0)
    {
      free (entry);
      return error;
    }
  entry->block.address = entry->range.first;
  entry->block.size = size;
  entry->block.private_data = entry;
  *block = entry->block;
  return 0;
}

/* The operation `release'.  */
static inline void
bs_detail_dma_malloc_release (struct bs_dma_device *device,
                              const struct bs_dma_block *block)
{
  struct bs_dma_malloc_device *d = (struct bs_dma_malloc_device *) device;
  struct bs_detail_dma_malloc_block *entry
    = (struct bs_detail_dma_malloc_block *) block->private_data;
  pthread_mutex_lock (&d->mutex);
  int known = bs_detail_dma_give_back (&d->blocks, &entry->range);
  pthread_mutex_unlock (&d->mutex);
  if (!known)
    bs_detail_dma_malloc_stop (block, "released, but it does not live");
  if (entry->block.memory != block->memory
      || entry->block.address != block->address
      || entry->block.size != block->size)
    bs_detail_dma_malloc_stop (block, "released, but not as allocated");
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  const unsigned char *memory = (const unsigned char *) block->memory;
  const unsigned char *end = memory + block->size;
  bs_detail_dma_malloc_check (block,
                              memory - ((uintptr_t) memory & (page - 1)),
                              memory, "written before its start");
  bs_detail_dma_malloc_check (block, end,
                              end + (-(uintptr_t) end & (page - 1)),
                              "written beyond its end");
  munmap (entry->mapping, entry->mapping_size);
  free (entry);
}

/* Make *D a device that can reach the addresses up to and with MASK, 2^n - 1.
   Return 0, -EINVAL for another MASK, or another negative errno.  Its device
   is &D->device.  */
static inline int
bs_dma_malloc_init (struct bs_dma_malloc_device *d, uint64_t mask)
{
  static const struct bs_dma_ops operations
    = { "malloc", bs_detail_dma_malloc_allocate,
        bs_detail_dma_malloc_release };
  if (!bs_detail_dma_is_mask (mask))
    return -EINVAL;
  int error = pthread_mutex_init (&d->mutex, NULL);
  if (error != 0)
    return -error;
  d->device.ops = &operations;
  d->device.mask = mask;
  d->blocks = NULL;
  /* The upper half: with a mask of 64 bits no program's memory is there.  */
  d->next_address = (mask >> 1) + 1;
  return 0;
}

/* End *D.  Return 0, or -EBUSY, with nothing done, while blocks of it live:
   somebody forgot to free them.  */
static inline int
bs_dma_malloc_fini (struct bs_dma_malloc_device *d)
{
  pthread_mutex_lock (&d->mutex);
  int busy = d->blocks != NULL;
  pthread_mutex_unlock (&d->mutex);
  if (busy)
    return -EBUSY;
  pthread_mutex_destroy (&d->mutex);
  return 0;
}

/* Return where the SIZE bytes, more than 0, at ADDRESS, the device's, are for
   the CPU: what a simulated device reads and writes.  Return NULL unless they
   lie within one block that lives.  This may run while another thread
   allocates and frees other blocks.  */
static inline void *
bs_dma_malloc_at (struct bs_dma_malloc_device *d, uint64_t address,
                  size_t size)
{
  void *memory = NULL;
  pthread_mutex_lock (&d->mutex);
  struct bs_detail_dma_malloc_block *entry
    = (struct bs_detail_dma_malloc_block *) bs_detail_dma_at (d->blocks,
                                                              address, size);
  if (entry != NULL)
    memory = (unsigned char *) entry->block.memory
             + (size_t) (address - entry->range.first);
  pthread_mutex_unlock (&d->mutex);
  return memory;
}

#undef BS_DETAIL_DMA_SLACK

#endif /* BYTESAFE_DMA_MALLOC_H */
