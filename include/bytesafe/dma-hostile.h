/* A hostile device, for tests: it sees each access of the driver and changes
   what the driver has read.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Its memory is that of <bytesafe/dma-malloc.h>.  There are two ways to see
   the driver's accesses.  bs_dma_hostile_start traps each machine
   instruction that touches the memory: what the compiler made of a driver is
   what is in the log.  It is for x86 and Linux.  Elsewhere, and for long
   runs, the accessors of <bytesafe/dma.h> tell of themselves if they are
   compiled with

     #define BS_DMA_WATCH(device, place, size, event) \
       bs_dma_hostile_watch (device, place, size, event)

   before that header.  An operation of the driver begins at
   bs_dma_hostile_begin.  To read the same bytes twice in one operation is a
   double fetch: the device can change them in between.  */

#ifndef BYTESAFE_DMA_HOSTILE_H
#define BYTESAFE_DMA_HOSTILE_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma-hostile-log.h>
#include <bytesafe/dma-trap.h>

/* Make ENTRY, which has the block of the inner device, ready for traps.
   Return 0 or -ENOMEM.  */
static inline int
bs_detail_dma_hostile_adopt (struct bs_detail_dma_hostile_block *entry)
{
  int error = bs_detail_dma_hostile_describe (
    entry, (struct bs_detail_dma_malloc_block *) entry->block.private_data);
  if (error == 0)
    error = bs_detail_dma_trap_share (entry);
  if (error != 0)
    free (entry->seen);
  return error;
}

/* The operation `allocate', as that of the malloc backend.  */
static inline int
bs_detail_dma_hostile_allocate (struct bs_dma_device *device, size_t size,
                                size_t alignment, uint64_t boundary,
                                struct bs_dma_block *block)
{
  struct bs_dma_hostile_device *d = (struct bs_dma_hostile_device *) device;
  struct bs_detail_dma_hostile_block *entry
    = (struct bs_detail_dma_hostile_block *) calloc (1, sizeof *entry);
  if (entry == NULL)
    return -ENOMEM;
  int error = bs_detail_dma_malloc_allocate (
    &d->inner.device, size, alignment, boundary, &entry->block);
  if (error == 0)
    {
      error = bs_detail_dma_hostile_adopt (entry);
      if (error != 0)
        bs_detail_dma_malloc_release (&d->inner.device, &entry->block);
    }
  if (error != 0)
    {
      free (entry);
      return error;
    }
  pthread_mutex_lock (&d->mutex);
  entry->next = d->blocks;
  d->blocks = entry;
  if (d->is_trapped)
    bs_detail_dma_trap_close (entry);
  pthread_mutex_unlock (&d->mutex);
  *block = entry->block;
  return 0;
}

/* The operation `release'.  */
static inline void
bs_detail_dma_hostile_release (struct bs_dma_device *device,
                               const struct bs_dma_block *block)
{
  struct bs_dma_hostile_device *d = (struct bs_dma_hostile_device *) device;
  pthread_mutex_lock (&d->mutex);
  struct bs_detail_dma_hostile_block **place = &d->blocks;
  while (*place != NULL
         && (*place)->block.private_data != block->private_data)
    place = &(*place)->next;
  struct bs_detail_dma_hostile_block *entry = *place;
  if (entry != NULL)
    *place = entry->next;
  pthread_mutex_unlock (&d->mutex);
  if (entry == NULL)
    bs_detail_dma_malloc_stop (block, "released, but it does not live");
  bs_detail_dma_trap_unshare (entry);
  bs_detail_dma_malloc_release (&d->inner.device, block);
  free (entry->seen);
  free (entry);
}

/* Make *D a hostile device that can reach the addresses up to and with MASK,
   2^n - 1.  Return 0, -EINVAL for another MASK, or -ENOMEM.  Its device is
   &D->device.  It sees and does nothing until it is told to.  */
static inline int
bs_dma_hostile_init (struct bs_dma_hostile_device *d, uint64_t mask)
{
  static const struct bs_dma_ops operations
    = { "hostile", bs_detail_dma_hostile_allocate,
        bs_detail_dma_hostile_release };
  memset (d, 0, sizeof *d);
  int error = bs_dma_malloc_init (&d->inner, mask);
  if (error != 0)
    return error;
  d->log
    = (struct bs_dma_access *) calloc (BS_DMA_HOSTILE_LOG, sizeof *d->log);
  if (d->log == NULL || pthread_mutex_init (&d->mutex, NULL) != 0)
    {
      free (d->log);
      bs_dma_malloc_fini (&d->inner);
      return -ENOMEM;
    }
  d->device.ops = &operations;
  d->device.mask = mask;
  return 0;
}

/* End *D, and its traps.  Return 0, or -EBUSY, with nothing done, while
   blocks of it live.  */
static inline int
bs_dma_hostile_fini (struct bs_dma_hostile_device *d)
{
  int error = bs_dma_malloc_fini (&d->inner);
  if (error != 0)
    return error;
  bs_detail_dma_trap_stop (d);
  pthread_mutex_destroy (&d->mutex);
  free (d->log);
  return 0;
}

/* From now on trap each instruction of this process that accesses memory of
   D.  One thread may be the driver; whoever plays the device takes its
   pointers from bs_dma_hostile_at.  The driver has to be a part of the program
   itself, not of a shared library, and must not let system calls access the
   memory: they fail with EFAULT.  Return 0; -EOPNOTSUPP where this is not x86
   and Linux; -EBUSY if a device of this source file has its traps set already;
   or another negative errno.  */
static inline int
bs_dma_hostile_start (struct bs_dma_hostile_device *d)
{
  return bs_detail_dma_trap_start (d);
}

/* End the traps of D, if there are any.  The log stays.  */
static inline void
bs_dma_hostile_stop (struct bs_dma_hostile_device *d)
{
  bs_detail_dma_trap_stop (d);
}

/* Begin an operation of D's driver: the log is empty, what was read may be
   read again, and BS_DMA_POLLED is undone.  The totals stay.  */
static inline void
bs_dma_hostile_begin (struct bs_dma_hostile_device *d)
{
  pthread_mutex_lock (&d->mutex);
  bs_detail_dma_hostile_settle (d);
  for (size_t i = d->log_count; i-- > 0;)
    bs_detail_dma_hostile_forget (d, &d->log[i]);
  if (d->log_missing != 0)
    for (struct bs_detail_dma_hostile_block *entry = d->blocks; entry != NULL;
         entry = entry->next)
      memset (entry->seen, 0, entry->block.size / 8 + 1);
  d->log_count = 0;
  d->settled = 0;
  d->log_missing = 0;
  pthread_mutex_unlock (&d->mutex);
}

/* Let D treat the SIZE bytes at ADDRESS, the device's, with HOSTILITY.
   Return 0, or -ENOMEM when there are too many such ranges.  */
static inline int
bs_dma_hostile_own (struct bs_dma_hostile_device *d, uint64_t address,
                    size_t size, enum bs_dma_hostility hostility)
{
  if (d->range_count == BS_DETAIL_DMA_RANGES)
    return -ENOMEM;
  struct bs_detail_dma_hostile_range *range = &d->ranges[d->range_count];
  range->address = address;
  range->size = size;
  range->hostility = hostility;
  d->range_count++;
  bs_detail_dma_hostile_fence ();
  return 0;
}

/* Return where the SIZE bytes, more than 0, at ADDRESS are for the device D,
   which are never trapped, or NULL unless they lie within one block that
   lives.  */
static inline void *
bs_dma_hostile_at (struct bs_dma_hostile_device *d, uint64_t address,
                   size_t size)
{
  void *memory = bs_dma_malloc_at (&d->inner, address, size);
  if (memory == NULL)
    return NULL;
  pthread_mutex_lock (&d->mutex);
  /* What the device writes now must not be spoiled for a read before.  */
  if (!d->is_trapped)
    bs_detail_dma_hostile_settle (d);
  struct bs_detail_dma_hostile_block *entry
    = bs_detail_dma_hostile_find (d, memory);
  if (entry != NULL)
    memory = bs_detail_dma_hostile_view (entry, memory);
  pthread_mutex_unlock (&d->mutex);
  return entry == NULL ? NULL : memory;
}

/* The driver of D is about to access the SIZE bytes at POINTER.  The mutex is
   locked.  */
static inline void
bs_detail_dma_hostile_told (struct bs_dma_hostile_device *d,
                            const volatile void *pointer, size_t size,
                            int is_write)
{
  struct bs_detail_dma_hostile_block *entry
    = bs_detail_dma_hostile_find (d, pointer);
  if (entry == NULL)
    {
      fputs ("bytesafe: access outside of each DMA block\n", stderr);
      abort ();
    }
  uintptr_t offset = (uintptr_t) pointer - (uintptr_t) entry->block.memory;
  if (offset >= entry->block.size || size > entry->block.size - offset)
    bs_detail_dma_malloc_stop (&entry->block, "access out of bounds");
  bs_detail_dma_hostile_log (d, entry, pointer, size, is_write, NULL, 0);
}

/* An accessor tells of an access to the SIZE bytes at POINTER of DEVICE.  EVENT
   is BS_DMA_BEFORE_READ, BS_DMA_BEFORE_WRITE, BS_DMA_AFTER_READ or
   BS_DMA_AFTER_WRITE of <bytesafe/dma.h>: 0 to 3.  What comes before is
   enough.  Nothing happens if that is no hostile device, or one that traps, or
   if SIZE is 0.  Bytes beyond the blocks of DEVICE end the program.  */
static inline void
bs_dma_hostile_watch (struct bs_dma_device *device,
                      const volatile void *pointer, size_t size, int event)
{
  /* Each source file has operations of its own, so the name has to tell.  */
  if (size == 0 || device == NULL
      || strcmp (device->ops->name, "hostile") != 0)
    return;
  /* Where GCC sees that it is another device it warns of what is never done.  */
  __asm__("" : "+r"(device));
  struct bs_dma_hostile_device *d = (struct bs_dma_hostile_device *) device;
  if (d->is_trapped)
    return;
  pthread_mutex_lock (&d->mutex);
  bs_detail_dma_hostile_settle (d);
  if (event < 2)
    bs_detail_dma_hostile_told (d, pointer, size, event);
  pthread_mutex_unlock (&d->mutex);
}

/* Return the access INDEX of this operation of D's driver, from 0 on, in the
   order in which they happened, or NULL when there are no more.  */
static inline const struct bs_dma_access *
bs_dma_hostile_access (const struct bs_dma_hostile_device *d, size_t index)
{
  bs_detail_dma_hostile_fence ();
  return index < d->log_count ? &d->log[index] : NULL;
}

/* Return how often D's driver has read, since D was made.  */
static inline size_t
bs_dma_hostile_reads (const struct bs_dma_hostile_device *d)
{
  bs_detail_dma_hostile_fence ();
  return d->reads;
}

/* Return how often D's driver has written, since D was made.  */
static inline size_t
bs_dma_hostile_writes (const struct bs_dma_hostile_device *d)
{
  bs_detail_dma_hostile_fence ();
  return d->writes;
}

/* Return how often D's driver has read bytes that it had read in the same
   operation, since D was made.  */
static inline size_t
bs_dma_hostile_double_fetches (const struct bs_dma_hostile_device *d)
{
  bs_detail_dma_hostile_fence ();
  return d->double_fetches;
}

/* Return how many accesses to D are not wholly known, since D was made: those
   that found no place in the log, whose bytes were looked at and not spoiled,
   and those by instructions of unknown size, of which the first byte was.
   A test that relies on the log wants 0.  */
static inline size_t
bs_dma_hostile_unknown (const struct bs_dma_hostile_device *d)
{
  bs_detail_dma_hostile_fence ();
  return d->lost + d->unknown;
}

/* Return the element that ACCESS begins in, of elements of ELEMENT_SIZE bytes
   from the beginning of the block on.  */
static inline size_t
bs_dma_access_element (const struct bs_dma_access *access,
                       size_t element_size)
{
  return access->offset / element_size;
}

/* Write what is known of ACCESS to STREAM, as one line.  */
static inline void
bs_dma_access_print (const struct bs_dma_access *access, FILE *stream)
{
  fprintf (stream, "%s %lu bytes at offset %lu of 0x%llx%s, code %p\n",
           access->is_write ? "write" : "read", (unsigned long) access->size,
           (unsigned long) access->offset, (unsigned long long) access->base,
           access->is_double ? ", a double fetch" : "",
           (void *) (uintptr_t) access->code);
}

#endif /* BYTESAFE_DMA_HOSTILE_H */
