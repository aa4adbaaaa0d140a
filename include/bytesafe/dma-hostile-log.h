/* What a hostile device keeps of its driver's accesses, and what it does to
   them.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   A part of <bytesafe/dma-hostile.h>, which says what it is for.  */

#ifndef BYTESAFE_DMA_HOSTILE_LOG_H
#define BYTESAFE_DMA_HOSTILE_LOG_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma-malloc.h>

/* How many accesses of one operation are kept, and how many ranges can have a
   behaviour.  */
#ifndef BS_DMA_HOSTILE_LOG
#define BS_DMA_HOSTILE_LOG 16384
#endif
#define BS_DETAIL_DMA_RANGES 64

/* What the device does where bs_dma_hostile_own says so.  */
enum bs_dma_hostility
{
  /* What was read is inverted, until the device writes there.  */
  BS_DMA_SPOIL,
  /* The same, and undone when the next operation begins: for words that the
     driver asks for again and again.  It is for scalars; what else is read
     there stays.  */
  BS_DMA_POLLED,
  /* Each read finds another wild value.  */
  BS_DMA_WILD,
  /* The driver means to read these bytes again: that is no double fetch.  */
  BS_DMA_REREAD
};

/* An access of the driver.  */
struct bs_dma_access
{
  /* Where it was, for the device, and in its block: that begins at BASE, and
     the access OFFSET bytes behind that.  */
  uint64_t address;
  uint64_t base;
  size_t offset;
  /* How many bytes it took; 0 if the instruction is not known.  */
  size_t size;
  int is_write;
  /* Is it the second read of a double fetch?  */
  int is_double;
  /* The instruction, or NULL if the accessor told.  */
  const void *code;
  /* The call of a library's function, such as memcpy, that it is a part of,
     from 1 on; 0 in the program itself.  */
  unsigned call;
  /* What BS_DMA_POLLED has to put back, if HAS_BEFORE.  */
  int has_before;
  uint64_t before;
};

/* Memory that the hostile device gave.  START is the first page of it for
   the driver, and VIEW the same page for the device.  */
struct bs_detail_dma_hostile_block
{
  struct bs_detail_dma_hostile_block *next;
  struct bs_dma_block block;
  unsigned char *start;
  unsigned char *view;
  size_t inside;
  /* The pages with the guards.  */
  unsigned char *mapping;
  size_t mapping_size;
  /* A bit for each byte that was read in this operation.  */
  unsigned char *seen;
};

/* A part of the memory with a behaviour.  */
struct bs_detail_dma_hostile_range
{
  uint64_t address;
  size_t size;
  enum bs_dma_hostility hostility;
};

/* A hostile device.  Its members are for the functions below alone, but for
   DEVICE, which everything else takes.  */
struct bs_dma_hostile_device
{
  struct bs_dma_device device;
  struct bs_dma_malloc_device inner;
  /* Guards the members behind it while nothing is trapped.  */
  pthread_mutex_t mutex;
  struct bs_detail_dma_hostile_block *blocks;
  struct bs_detail_dma_hostile_range ranges[BS_DETAIL_DMA_RANGES];
  size_t range_count;
  struct bs_dma_access *log;
  size_t log_count;
  /* Accesses of this operation that found no place in the log.  */
  size_t log_missing;
  /* The first access in the log whose bytes are not spoiled yet.  */
  size_t settled;
  /* Totals.  */
  size_t reads;
  size_t writes;
  size_t double_fetches;
  size_t lost;
  size_t unknown;
  uint64_t wild;
  int is_trapped;
};

/* The compiler knows nothing of traps: let what it has of the device be in
   memory before, and be read again behind this.  */
static inline void
bs_detail_dma_hostile_fence (void)
{
  __asm__ volatile("" : : : "memory");
}

/* Return the block of D whose pages, guards too, have POINTER, or NULL.  */
static inline struct bs_detail_dma_hostile_block *
bs_detail_dma_hostile_find (struct bs_dma_hostile_device *d,
                            const volatile void *pointer)
{
  struct bs_detail_dma_hostile_block *entry = d->blocks;
  uintptr_t place = (uintptr_t) pointer;
  while (entry != NULL
         && (place < (uintptr_t) entry->mapping
             || place - (uintptr_t) entry->mapping >= entry->mapping_size))
    entry = entry->next;
  return entry;
}

/* Return the place for the device of POINTER, the driver's into ENTRY.  */
static inline unsigned char *
bs_detail_dma_hostile_view (const struct bs_detail_dma_hostile_block *entry,
                            const volatile void *pointer)
{
  return entry->view
         + (size_t) ((uintptr_t) pointer - (uintptr_t) entry->start);
}

/* Return the block of D that has ADDRESS, the device's, or NULL.  */
static inline struct bs_detail_dma_hostile_block *
bs_detail_dma_hostile_locate (struct bs_dma_hostile_device *d,
                              uint64_t address)
{
  struct bs_detail_dma_hostile_block *entry = d->blocks;
  while (entry != NULL
         && (address < entry->block.address
             || address - entry->block.address >= entry->block.size))
    entry = entry->next;
  return entry;
}

/* Does RANGE have a byte of the SIZE bytes at ADDRESS?  */
static inline int
bs_detail_dma_hostile_meets (const struct bs_detail_dma_hostile_range *range,
                             uint64_t address, size_t size)
{
  return address >= range->address ? address - range->address < range->size
                                   : range->address - address < size;
}

/* Does the machine compare and swap a type in one step?  For RISC-V there is
   none for bytes, and GCC 12 compares 32 bits with what it has not extended by
   their sign.  */
#ifdef __riscv
#define BS_DETAIL_DMA_ONE_STEP(type) 0
#else
#define BS_DETAIL_DMA_ONE_STEP(type)                                         \
  __atomic_always_lock_free (sizeof (type), 0)
#endif

/* Swap the SIZE bytes at PLACE from *BEFORE, which is what was read there, to
   AFTER, unless the device has written there since: in one step, or in two
   where there is none.  Return 0 if SIZE is no scalar's or PLACE is not aligned
   for it, and nothing happened.  */
static inline int
bs_detail_dma_hostile_swap (unsigned char *place, size_t size,
                            uint64_t before, uint64_t after)
{
  if (size == 0 || size > sizeof (long) || ((uintptr_t) place & (size - 1)))
    return 0;
#define BS_DETAIL_DMA_SWAP(type)                                             \
  do                                                                         \
    {                                                                        \
      type bs_detail_before = (type) before;                                 \
      if (BS_DETAIL_DMA_ONE_STEP (type))                                     \
        __atomic_compare_exchange_n ((type *) (void *) place,                \
                                     &bs_detail_before, (type) after, 0,     \
                                     __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);    \
      else if (*(volatile type *) (void *) place == bs_detail_before)        \
        *(volatile type *) (void *) place = (type) after;                    \
      return 1;                                                              \
    }                                                                        \
  while (0)
  switch (size)
    {
    case 1:
      BS_DETAIL_DMA_SWAP (uint8_t);
    case 2:
      BS_DETAIL_DMA_SWAP (uint16_t);
    case 4:
      BS_DETAIL_DMA_SWAP (uint32_t);
    case 8:
      BS_DETAIL_DMA_SWAP (unsigned long);
    default:
      return 0;
    }
#undef BS_DETAIL_DMA_SWAP
}
#undef BS_DETAIL_DMA_ONE_STEP

/* Return the SIZE bytes at PLACE, 1, 2, 4 or 8, as a number.  */
static inline uint64_t
bs_detail_dma_hostile_peek (const unsigned char *place, size_t size)
{
  uint64_t wide = 0;
  uint32_t word;
  uint16_t half;
  switch (size)
    {
    case 1:
      return *place;
    case 2:
      memcpy (&half, place, sizeof half);
      return half;
    case 4:
      memcpy (&word, place, sizeof word);
      return word;
    default:
      memcpy (&wide, place, sizeof wide);
      return wide;
    }
}

/* Has D's driver read a byte of the SIZE bytes at ADDRESS in an access from
   FIRST to before LAST, indices into the log?  */
static inline int
bs_detail_dma_hostile_is_read (const struct bs_dma_hostile_device *d,
                               size_t first, size_t last, uint64_t address,
                               size_t size)
{
  for (size_t i = first; i < last; i++)
    {
      struct bs_detail_dma_hostile_range range
        = { d->log[i].address, d->log[i].size, BS_DMA_SPOIL };
      if (!d->log[i].is_write
          && bs_detail_dma_hostile_meets (&range, address, size))
        return 1;
    }
  return 0;
}

/* Invert what D's driver has read in the next access that is not settled,
   where RANGE says so, but for what it had read in those from FIRST on.  */
static inline void
bs_detail_dma_hostile_invert (struct bs_dma_hostile_device *d, size_t first,
                              const struct bs_detail_dma_hostile_range *range)
{
  const struct bs_dma_access *access = &d->log[d->settled];
  int is_alone = !bs_detail_dma_hostile_is_read (
    d, first, d->settled, access->address, access->size);
  struct bs_detail_dma_hostile_block *entry
    = bs_detail_dma_hostile_locate (d, access->address);
  if (entry == NULL)
    return;
  unsigned char *place
    = bs_detail_dma_hostile_view (entry, entry->block.memory)
      + access->offset;
  /* A scalar is inverted only if the device has not written there since.  */
  if (access->has_before
      && (range->hostility == BS_DMA_POLLED
          || (is_alone && access->address >= range->address
              && access->size <= range->size
              && access->address - range->address
                   <= range->size - access->size)))
    {
      bs_detail_dma_hostile_swap (place, access->size, access->before,
                                  ~access->before);
      return;
    }
  if (range->hostility == BS_DMA_POLLED)
    return;
  for (size_t i = 0; i < access->size; i++)
    if (bs_detail_dma_hostile_meets (range, access->address + i, 1)
        && (is_alone
            || !bs_detail_dma_hostile_is_read (d, first, d->settled,
                                               access->address + i, 1)))
      place[i] = (unsigned char) ~place[i];
}

/* Has D's driver written where it has read in the access READ, an index into
   the log, by the same instruction?  */
static inline int
bs_detail_dma_hostile_is_written (const struct bs_dma_hostile_device *d,
                                  size_t read)
{
  for (size_t i = read + 1; i < d->log_count; i++)
    if (d->log[i].is_write && d->log[i].address == d->log[read].address)
      return 1;
  return 0;
}

/* Spoil what D's driver has read since this was called last, each byte
   once.  */
static inline void
bs_detail_dma_hostile_settle (struct bs_dma_hostile_device *d)
{
  size_t first = d->settled;
  for (; d->settled < d->log_count; d->settled++)
    {
      const struct bs_dma_access *access = &d->log[d->settled];
      if (access->is_write
          || bs_detail_dma_hostile_is_written (d, d->settled))
        continue;
      for (size_t i = 0; i < d->range_count; i++)
        if (d->ranges[i].hostility <= BS_DMA_POLLED
            && bs_detail_dma_hostile_meets (&d->ranges[i], access->address,
                                            access->size))
          bs_detail_dma_hostile_invert (d, first, &d->ranges[i]);
    }
}

/* Put wild values where ACCESS, a read of D in ENTRY at PLACE for the device,
   is about to find them.  */
static inline void
bs_detail_dma_hostile_run_wild (struct bs_dma_hostile_device *d,
                                const struct bs_dma_access *access,
                                unsigned char *place)
{
  for (size_t r = 0; r < d->range_count; r++)
    {
      if (d->ranges[r].hostility != BS_DMA_WILD
          || !bs_detail_dma_hostile_meets (&d->ranges[r], access->address,
                                           access->size))
        continue;
      /* By turns all ones, the sign alone, a little, and at random.  */
      uint64_t turn = d->wild++;
      uint64_t mixed = turn * UINT64_C (0x9e3779b97f4a7c15);
      for (size_t i = 0; i < access->size; i++)
        {
          unsigned bits = (unsigned) (mixed >> (8 * (i & 7))) & 0xff;
          unsigned value = bits;
          if (turn % 4 == 0)
            value = 0xff;
          else if (turn % 4 == 1)
            value = i + 1 == access->size ? 0x80 : 0;
          else if (turn % 4 == 2)
            value = i == 0 ? bits : 0;
          if (bs_detail_dma_hostile_meets (&d->ranges[r], access->address + i,
                                           1))
            place[i] = (unsigned char) value;
        }
    }
}

/* Is it no double fetch that LATER has read bytes of EARLIER, both of the
   program's instructions?  A copy of 7 bytes is two reads of 4 to GCC, of
   which neither contains the other, and close together.  */
static inline int
bs_detail_dma_hostile_is_copy (const struct bs_dma_access *earlier,
                               const struct bs_dma_access *later)
{
  uintptr_t one = (uintptr_t) earlier->code, two = (uintptr_t) later->code;
  /* One call of memcpy may read bytes twice, and store them twice in the
     same place.  */
  if (later->call != 0 || earlier->call != 0)
    return later->call == earlier->call;
  if (one == 0 || two == 0 || (one < two ? two - one : one - two) > 64)
    return 0;
  if (earlier->address < later->address)
    return later->address + later->size > earlier->address + earlier->size;
  return later->address < earlier->address
         && earlier->address + earlier->size > later->address + later->size;
}

/* Is the byte at ADDRESS one that D's driver may read again?  */
static inline int
bs_detail_dma_hostile_may (const struct bs_dma_hostile_device *d,
                           uint64_t address)
{
  for (size_t i = 0; i < d->range_count; i++)
    if (d->ranges[i].hostility == BS_DMA_REREAD
        && bs_detail_dma_hostile_meets (&d->ranges[i], address, 1))
      return 1;
  return 0;
}

/* ACCESS, a read of D in ENTRY, goes on with a copy, and reads some bytes of it
   once more: let it find what it found there before.  */
static inline void
bs_detail_dma_hostile_restore (struct bs_dma_hostile_device *d,
                               struct bs_detail_dma_hostile_block *entry,
                               const struct bs_dma_access *access)
{
  unsigned char *place
    = bs_detail_dma_hostile_view (entry, entry->block.memory)
      + access->offset;
  for (size_t r = 0; r < d->range_count; r++)
    for (size_t i = 0;
         i < access->size && d->ranges[r].hostility == BS_DMA_SPOIL; i++)
      if (bs_detail_dma_hostile_meets (&d->ranges[r], access->address + i, 1)
          && !bs_detail_dma_hostile_may (d, access->address + i)
          && bs_detail_dma_hostile_is_read (d, 0, d->settled,
                                            access->address + i, 1))
        place[i] = (unsigned char) ~place[i];
}

/* Note in ENTRY that ACCESS, a read of D that is not in the log yet, reads its
   bytes, and return whether it is the second read of a double fetch.  */
static inline int
bs_detail_dma_hostile_is_double (struct bs_dma_hostile_device *d,
                                 struct bs_detail_dma_hostile_block *entry,
                                 const struct bs_dma_access *access)
{
  int again = 0;
  size_t size = access->size == 0 ? 1 : access->size;
  for (size_t i = access->offset;
       i < access->offset + size && i < entry->block.size; i++)
    {
      unsigned char bit = (unsigned char) (1u << (i & 7));
      if (entry->seen[i / 8] & bit)
        again |= !bs_detail_dma_hostile_may (d, entry->block.address + i);
      entry->seen[i / 8] |= bit;
    }
  if (!again || d->log_missing != 0)
    return again;
  for (size_t i = 0; i < d->log_count; i++)
    {
      const struct bs_dma_access *earlier = &d->log[i];
      struct bs_detail_dma_hostile_range range
        = { earlier->address, earlier->size == 0 ? 1 : earlier->size,
            BS_DMA_REREAD };
      if (!earlier->is_write
          && bs_detail_dma_hostile_meets (&range, access->address, size)
          && !bs_detail_dma_hostile_is_copy (earlier, access))
        return 1;
    }
  bs_detail_dma_hostile_restore (d, entry, access);
  return 0;
}

/* The driver of D is about to access the SIZE bytes, 0 if that is not known,
   of ENTRY at POINTER, by the instruction CODE in CALL: log that and be
   hostile.  */
static inline void
bs_detail_dma_hostile_log (struct bs_dma_hostile_device *d,
                           struct bs_detail_dma_hostile_block *entry,
                           const volatile void *pointer, size_t size,
                           int is_write, const void *code, unsigned call)
{
  struct bs_dma_access access;
  memset (&access, 0, sizeof access);
  unsigned char *place = bs_detail_dma_hostile_view (entry, pointer);
  access.base = entry->block.address;
  access.offset
    = (size_t) ((uintptr_t) pointer - (uintptr_t) entry->block.memory);
  access.address = access.base + access.offset;
  access.size = size;
  access.is_write = is_write;
  access.code = code;
  access.call = call;
  d->unknown += size == 0;
  d->writes += is_write != 0;
  d->reads += is_write == 0;
  if (!is_write)
    {
      access.is_double = bs_detail_dma_hostile_is_double (d, entry, &access);
      d->double_fetches += access.is_double != 0;
      bs_detail_dma_hostile_run_wild (d, &access, place);
      access.has_before = size != 0 && size <= sizeof (long)
                          && (size & (size - 1)) == 0
                          && ((uintptr_t) place & (size - 1)) == 0;
      if (access.has_before)
        access.before = bs_detail_dma_hostile_peek (place, size);
    }
  if (d->log_count == BS_DMA_HOSTILE_LOG)
    {
      d->log_missing++;
      d->lost++;
      return;
    }
  d->log[d->log_count++] = access;
}

/* Undo what BS_DMA_POLLED has done to ACCESS of D, whose bytes nobody has read
   by now in the new operation.  */
static inline void
bs_detail_dma_hostile_forget (struct bs_dma_hostile_device *d,
                              const struct bs_dma_access *access)
{
  struct bs_detail_dma_hostile_block *entry
    = bs_detail_dma_hostile_locate (d, access->address);
  if (entry == NULL || access->is_write)
    return;
  size_t size = access->size == 0 ? 1 : access->size;
  for (size_t i = access->offset;
       i < access->offset + size && i < entry->block.size; i++)
    entry->seen[i / 8]
      = (unsigned char) (entry->seen[i / 8] & ~(1u << (i & 7)));
  for (size_t i = 0; access->has_before && i < d->range_count; i++)
    if (d->ranges[i].hostility == BS_DMA_POLLED
        && bs_detail_dma_hostile_meets (&d->ranges[i], access->address,
                                        access->size))
      bs_detail_dma_hostile_swap (
        bs_detail_dma_hostile_view (entry, entry->block.memory)
          + access->offset,
        access->size, ~access->before, access->before);
}

/* Fill the members of ENTRY that follow from its block, which is INNER's, but
   for its view.  Return 0 or -ENOMEM.  */
static inline int
bs_detail_dma_hostile_describe (
  struct bs_detail_dma_hostile_block *entry,
  const struct bs_detail_dma_malloc_block *inner)
{
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  size_t before = (uintptr_t) entry->block.memory & (page - 1);
  entry->mapping = inner->mapping;
  entry->mapping_size = inner->mapping_size;
  entry->start = (unsigned char *) entry->block.memory - before;
  entry->inside = (before + entry->block.size + page - 1) & ~(page - 1);
  entry->seen = (unsigned char *) calloc (entry->block.size / 8 + 1, 1);
  return entry->seen == NULL ? -ENOMEM : 0;
}

#endif /* BYTESAFE_DMA_HOSTILE_LOG_H */
