/* DMA memory in huge pages, by physical addresses: for a device without an
   IOMMU.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   For drivers on Linux's UIO and the like.  The memory is locked and does not
   move, and its physical addresses are what /proc/self/pagemap says, to
   processes with the capability CAP_SYS_ADMIN alone.  Where an IOMMU
   translates for the device these addresses are wrong: <bytesafe/dma-vfio.h>
   is for that.  Nothing keeps the device from what is not in a block.  */

#ifndef BYTESAFE_DMA_HUGEPAGES_H
#define BYTESAFE_DMA_HUGEPAGES_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#if defined __STRICT_ANSI__ && !defined __cplusplus && !defined _GNU_SOURCE  \
  && !defined _DEFAULT_SOURCE
#error                                                                       \
  "bytesafe/dma-hugepages.h: define _DEFAULT_SOURCE, or compile with -std=gnu11"
#else

#include <bytesafe/dma-device.h>
#include <bytesafe/dma-space.h>

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* The bytes of a huge page, and mmap's flag for that size: 2 to the 21.  */
#define BS_DMA_HUGEPAGE ((size_t) 1 << 21)
#define BS_DETAIL_DMA_HUGE_FLAG (21 << 26)

/* A device.  Its members are for the functions below alone, but for DEVICE,
   which everything else takes, and REASON.  */
struct bs_dma_hugepages_device
{
  struct bs_dma_device device;
  /* Why the last call failed, for people, or NULL.  */
  const char *reason;
  /* /proc/self/pagemap.  */
  int pagemap;
  /* Guards the members behind it.  */
  pthread_mutex_t mutex;
  struct bs_detail_dma_huge_run *runs;
};

/* Huge pages next to one another, SIZE bytes at MEMORY and at the physical
   ADDRESS, and the BLOCKS in them.  */
struct bs_detail_dma_huge_run
{
  struct bs_detail_dma_huge_run *next;
  unsigned char *memory;
  uint64_t address;
  size_t size;
  struct bs_detail_dma_range *blocks;
};

/* A block: RANGE is what it takes of RUN.  */
struct bs_detail_dma_huge_block
{
  struct bs_detail_dma_range range;
  struct bs_detail_dma_huge_run *run;
};

/* Note in D why it failed, and return ERROR.  */
static inline int
bs_detail_dma_huge_fail (struct bs_dma_hugepages_device *d, int error,
                         const char *reason)
{
  d->reason = reason;
  return error;
}

/* Find the physical address of MEMORY, which is locked.  Fill *ADDRESS and
   return 0, or return -EPERM or -EIO.  */
static inline int
bs_detail_dma_huge_address (struct bs_dma_hugepages_device *d,
                            const unsigned char *memory, uint64_t *address)
{
  uint64_t page = (uint64_t) sysconf (_SC_PAGESIZE);
  uint64_t entry = 0;
  off_t place = (off_t) ((uintptr_t) memory / page * sizeof entry);
  if (pread (d->pagemap, &entry, sizeof entry, place)
        != (ssize_t) sizeof entry
      || !(entry >> 63))
    return bs_detail_dma_huge_fail (
      d, -EIO, "/proc/self/pagemap does not have the page");
  /* The number of the page is in the lower 55 bits.  */
  entry &= ((uint64_t) 1 << 55) - 1;
  if (entry == 0)
    return bs_detail_dma_huge_fail (
      d, -EPERM,
      "the kernel hides physical addresses: this needs CAP_SYS_ADMIN");
  *address = entry * page;
  return 0;
}

/* Find where the huge pages of RUN are, and whether they are next to one
   another.  Return 0 or a negative errno.  */
static inline int
bs_detail_dma_huge_locate (struct bs_dma_hugepages_device *d,
                           struct bs_detail_dma_huge_run *run)
{
  for (size_t done = 0; done < run->size; done += BS_DMA_HUGEPAGE)
    {
      uint64_t address = 0;
      int error
        = bs_detail_dma_huge_address (d, run->memory + done, &address);
      if (error != 0)
        return error;
      if (done == 0)
        run->address = address;
      else if (address != run->address + done)
        return bs_detail_dma_huge_fail (
          d, -ENOMEM,
          "the block is larger than a huge page, and there are no two next "
          "to each other");
    }
  return 0;
}

/* Map the pages of RUN, whose size is set.  Return 0 or a negative errno.  */
static inline int
bs_detail_dma_huge_map (struct bs_dma_hugepages_device *d,
                        struct bs_detail_dma_huge_run *run)
{
  void *memory = mmap (NULL, run->size, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB
                         | MAP_POPULATE | BS_DETAIL_DMA_HUGE_FLAG,
                       -1, 0);
  if (memory == MAP_FAILED)
    return errno == ENOMEM || errno == EAGAIN
             ? bs_detail_dma_huge_fail (
               d, -ENOMEM,
               "no huge pages are free: see /proc/sys/vm/nr_hugepages")
             : bs_detail_dma_huge_fail (
               d, -EOPNOTSUPP, "there are no huge pages of 2 MiB here");
  run->memory = (unsigned char *) memory;
  /* After a fork the first to write would get another page than the
     device.  */
  madvise (memory, run->size, MADV_DONTFORK);
  int error = 0;
  if (mlock (memory, run->size) != 0)
    error = errno == EPERM
              ? bs_detail_dma_huge_fail (d, -EPERM,
                                         "no permission to lock memory")
              : bs_detail_dma_huge_fail (d, -ENOMEM,
                                         "the memory is not locked: is "
                                         "RLIMIT_MEMLOCK too low?");
  if (error == 0)
    {
      /* The kernel says where a page is once it is there.  */
      memset (memory, 0, run->size);
      error = bs_detail_dma_huge_locate (d, run);
    }
  if (error != 0)
    munmap (memory, run->size);
  return error;
}

/* Find a place in RUN for a block.  Return 0 if there is none within the mask
   of D, else fill *ADDRESS.  */
static inline int
bs_detail_dma_huge_find (const struct bs_dma_hugepages_device *d,
                         const struct bs_detail_dma_huge_run *run,
                         size_t size, size_t alignment, uint64_t boundary,
                         uint64_t *address)
{
  uint64_t last = run->address + (run->size - 1);
  *address = run->address;
  return bs_detail_dma_find (run->blocks, address,
                             last < d->device.mask ? last : d->device.mask,
                             size, alignment, boundary, 0);
}

/* Make a run for a block and put it into D.  Fill *FOUND and *ADDRESS and
   return 0, or return a negative errno.  */
static inline int
bs_detail_dma_huge_grow (struct bs_dma_hugepages_device *d, size_t size,
                         size_t alignment, uint64_t boundary,
                         struct bs_detail_dma_huge_run **found,
                         uint64_t *address)
{
  struct bs_detail_dma_huge_run *run
    = (struct bs_detail_dma_huge_run *) calloc (1, sizeof *run);
  if (run == NULL)
    return bs_detail_dma_huge_fail (d, -ENOMEM, "no memory");
  run->size = (size + BS_DMA_HUGEPAGE - 1) & ~(BS_DMA_HUGEPAGE - 1);
  int error = bs_detail_dma_huge_map (d, run);
  if (error != 0)
    {
      free (run);
      return error;
    }
  if (!bs_detail_dma_huge_find (d, run, size, alignment, boundary, address))
    {
      int is_far = run->address > d->device.mask
                   || size - 1 > d->device.mask - run->address;
      munmap (run->memory, run->size);
      free (run);
      return is_far ? bs_detail_dma_huge_fail (
               d, -ERANGE, "the huge page is beyond the mask of the device")
                    : bs_detail_dma_huge_fail (
                      d, -ENOMEM,
                      "the huge page has no such alignment or boundary");
    }
  run->next = d->runs;
  d->runs = run;
  *found = run;
  return 0;
}

/* Fill ENTRY with a place for a block.  Return 0 or a negative errno.  The
   mutex is locked.  */
static inline int
bs_detail_dma_huge_place (struct bs_dma_hugepages_device *d,
                          struct bs_detail_dma_huge_block *entry, size_t size,
                          size_t alignment, uint64_t boundary)
{
  uint64_t address = 0;
  struct bs_detail_dma_huge_run *run = d->runs;
  int error = 0;
  while (
    run != NULL
    && !bs_detail_dma_huge_find (d, run, size, alignment, boundary, &address))
    run = run->next;
  if (run == NULL)
    error = bs_detail_dma_huge_grow (d, size, alignment, boundary, &run,
                                     &address);
  if (error != 0)
    return error;
  entry->run = run;
  entry->range.first = address;
  entry->range.last = address + (size - 1);
  bs_detail_dma_take (&run->blocks, &entry->range);
  return 0;
}

/* The operation `allocate': -EINVAL if nobody can meet the request, -EPERM
   or -EOPNOTSUPP as bs_dma_hugepages_init.  */
static inline int
bs_detail_dma_huge_allocate (struct bs_dma_device *device, size_t size,
                             size_t alignment, uint64_t boundary,
                             struct bs_dma_block *block)
{
  struct bs_dma_hugepages_device *d
    = (struct bs_dma_hugepages_device *) device;
  if (bs_detail_dma_is_malformed (size, alignment, boundary))
    return -EINVAL;
  if (size > SIZE_MAX - BS_DMA_HUGEPAGE)
    return -ENOMEM;
  struct bs_detail_dma_huge_block *entry
    = (struct bs_detail_dma_huge_block *) calloc (1, sizeof *entry);
  if (entry == NULL)
    return -ENOMEM;
  pthread_mutex_lock (&d->mutex);
  int error = bs_detail_dma_huge_place (d, entry, size, alignment, boundary);
  pthread_mutex_unlock (&d->mutex);
  if (error != 0)
    {
      free (entry);
      return error;
    }
  block->address = entry->range.first;
  block->memory
    = entry->run->memory + (size_t) (block->address - entry->run->address);
  block->size = size;
  block->private_data = entry;
  /* Another block may have been there.  */
  memset (block->memory, 0, size);
  return 0;
}

/* The operation `release'.  The huge page goes with its last block.  */
static inline void
bs_detail_dma_huge_release (struct bs_dma_device *device,
                            const struct bs_dma_block *block)
{
  struct bs_dma_hugepages_device *d
    = (struct bs_dma_hugepages_device *) device;
  struct bs_detail_dma_huge_block *entry
    = (struct bs_detail_dma_huge_block *) block->private_data;
  struct bs_detail_dma_huge_run *run = entry->run;
  pthread_mutex_lock (&d->mutex);
  bs_detail_dma_give_back (&run->blocks, &entry->range);
  if (run->blocks == NULL)
    {
      struct bs_detail_dma_huge_run **place = &d->runs;
      while (*place != run)
        place = &(*place)->next;
      *place = run->next;
      munmap (run->memory, run->size);
      free (run);
    }
  pthread_mutex_unlock (&d->mutex);
  free (entry);
}

/* Make *D a device that can reach the physical addresses up to and with MASK,
   2^n - 1.  Return 0 or a negative errno, with D->reason to show and nothing
   open: -EINVAL for another MASK; -EOPNOTSUPP where the kernel has no huge
   pages of 2 MiB or no /proc/self/pagemap; -ENOMEM where none is free or the
   limit of locked memory is too low; -EPERM where the kernel hides physical
   addresses or does not let memory be locked; -EIO where its page map is
   incomplete.  Its device is &D->device.  */
static inline int
bs_dma_hugepages_init (struct bs_dma_hugepages_device *d, uint64_t mask)
{
  static const struct bs_dma_ops operations
    = { "hugepages", bs_detail_dma_huge_allocate,
        bs_detail_dma_huge_release };
  struct bs_detail_dma_huge_run run;
  memset (d, 0, sizeof *d);
  d->device.ops = &operations;
  d->device.mask = mask;
  if (!bs_detail_dma_is_mask (mask))
    return bs_detail_dma_huge_fail (d, -EINVAL, "the mask is not 2^n - 1");
  d->pagemap = open ("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
  if (d->pagemap < 0)
    return errno == EACCES || errno == EPERM
             ? bs_detail_dma_huge_fail (
               d, -EPERM, "no permission for /proc/self/pagemap")
             : bs_detail_dma_huge_fail (d, -EOPNOTSUPP,
                                        "there is no /proc/self/pagemap");
  /* Try with a page whether the rest works.  */
  memset (&run, 0, sizeof run);
  run.size = BS_DMA_HUGEPAGE;
  int error = bs_detail_dma_huge_map (d, &run);
  if (error == 0)
    {
      munmap (run.memory, run.size);
      error = -pthread_mutex_init (&d->mutex, NULL);
    }
  if (error != 0)
    close (d->pagemap);
  return error;
}

/* End *D.  Return 0, or -EBUSY, with nothing done, while blocks of it
   live.  */
static inline int
bs_dma_hugepages_fini (struct bs_dma_hugepages_device *d)
{
  if (d->runs != NULL)
    return bs_detail_dma_huge_fail (d, -EBUSY, "not all memory is free");
  close (d->pagemap);
  pthread_mutex_destroy (&d->mutex);
  return 0;
}

#endif

#endif /* BYTESAFE_DMA_HUGEPAGES_H */
