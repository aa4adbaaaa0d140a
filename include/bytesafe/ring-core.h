/* Rings without their types: where the next message is, and how far both sides
   have come.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/ring.h>, which is what to include.

   What the device can write is read in two places of this file: an index, by
   one load, which is a number between two bounds when anything is done with
   it, and the bytes of a slot, which are copied.  The own index is never read
   from there.  */

#ifndef BYTESAFE_RING_CORE_H
#define BYTESAFE_RING_CORE_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/dma.h>

#define BS_DETAIL_RING_INLINE                                                \
  static __inline__ __attribute__ ((__always_inline__))

/* What is known of a ring when it is declared.  All of these are constants
   where they are used.  */
struct bs_detail_ring_shape
{
  /* Bytes of a slot, and how many slots there are.  */
  size_t slot_size;
  size_t slot_count;
  /* Where the slots are in the record, and the index that this side writes,
     and that which the device writes.  */
  size_t slots;
  size_t own;
  size_t other;
  /* BS_DETAIL_RING_KIND and so on.  */
  unsigned facts;
};

/* What is in facts.  The widths are those of the indices, in bytes.  */
enum
{
  /* Do the indices run freely?  Else one slot is always empty.  */
  BS_DETAIL_RING_FREE = 1,
  /* Is this the side that takes messages out?  */
  BS_DETAIL_RING_CONSUMES = 2,
  /* Is the index in the byte order of another machine?  */
  BS_DETAIL_RING_SWAP_OWN = 4,
  BS_DETAIL_RING_SWAP_OTHER = 8,
  BS_DETAIL_RING_OWN_WIDTH = 16,
  BS_DETAIL_RING_OTHER_WIDTH = 256
};

/* What a driver knows of its ring.  */
struct bs_detail_ring_state
{
  /* The one record that has the ring.  */
  struct bs_detail_dma_view view;
  /* The index of the next slot to be reserved or to be read.  */
  size_t next;
  /* How many slots from there on are known to be free, or to be full.  */
  size_t count;
  /* The index that the device was told last.  */
  size_t told;
  /* Producer: bytes that are left of what was reserved, and where among the
     slots they begin.  Consumer: bytes of the next slots that were read.  */
  size_t bytes;
  size_t place;
};

BS_DETAIL_RING_INLINE struct bs_detail_ring_shape
bs_detail_ring_shape (size_t slot_size, size_t slot_count, size_t slots,
                      size_t own, size_t other, size_t facts)
{
  struct bs_detail_ring_shape shape;
  shape.slot_size = slot_size;
  shape.slot_count = slot_count;
  shape.slots = slots;
  shape.own = own;
  shape.other = other;
  shape.facts = (unsigned) facts;
  return shape;
}

/* How many slots of a ring of SHAPE can be full.  */
BS_DETAIL_RING_INLINE size_t
bs_detail_ring_capacity (struct bs_detail_ring_shape shape)
{
  return shape.facts & BS_DETAIL_RING_FREE ? shape.slot_count
                                           : shape.slot_count - 1;
}

/* The bits of an index that runs freely.  */
BS_DETAIL_RING_INLINE size_t
bs_detail_ring_mask (struct bs_detail_ring_shape shape)
{
  unsigned width = shape.facts / BS_DETAIL_RING_OWN_WIDTH & 15;
  return (size_t) -1 >> (8 * (sizeof (size_t) - width));
}

/* The slot with INDEX, from 0 on.  */
BS_DETAIL_RING_INLINE size_t
bs_detail_ring_slot (struct bs_detail_ring_shape shape, size_t index)
{
  return shape.facts & BS_DETAIL_RING_FREE ? index & (shape.slot_count - 1)
                                           : index;
}

/* The index that is COUNT slots, no more than the capacity, behind INDEX.  */
BS_DETAIL_RING_INLINE size_t
bs_detail_ring_advance (struct bs_detail_ring_shape shape, size_t index,
                        size_t count)
{
  if (shape.facts & BS_DETAIL_RING_FREE)
    return (index + count) & bs_detail_ring_mask (shape);
  if (index >= shape.slot_count - count)
    return index - (shape.slot_count - count);
  return index + count;
}

/* How many slots there are from the index FROM to the index TO.  */
BS_DETAIL_RING_INLINE size_t
bs_detail_ring_distance (struct bs_detail_ring_shape shape, size_t from,
                         size_t to)
{
  if (shape.facts & BS_DETAIL_RING_FREE)
    return (to - from) & bs_detail_ring_mask (shape);
  return to >= from ? to - from : to + shape.slot_count - from;
}

/* A load and a store of an index of WIDTH bytes, one access each.  To
   ThreadSanitizer a device that is a thread is just another thread: it wants
   to be told of the order in its own words, which it takes for the barriers
   that it does not know.  */
#ifdef __SANITIZE_THREAD__
#define BS_DETAIL_RING_LOAD(type)                                            \
  __atomic_load_n ((const volatile type *) place, __ATOMIC_ACQUIRE)
#define BS_DETAIL_RING_STORE(type)                                           \
  __atomic_store_n ((volatile type *) place, (type) index, __ATOMIC_RELEASE)
#else
#define BS_DETAIL_RING_LOAD(type) (*(const volatile type *) place)
#define BS_DETAIL_RING_STORE(type)                                           \
  ((void) (*(volatile type *) place = (type) index))
#endif

typedef uint16_t bs_detail_ring_16 __attribute__ ((__may_alias__));
typedef uint32_t bs_detail_ring_32 __attribute__ ((__may_alias__));
typedef uint64_t bs_detail_ring_64 __attribute__ ((__may_alias__));

BS_DETAIL_RING_INLINE uint64_t
bs_detail_ring_load (const volatile void *place, unsigned width,
                     unsigned swap)
{
  uint16_t half;
  uint32_t word;
  uint64_t wide;
  switch (width)
    {
    case 1:
      return BS_DETAIL_RING_LOAD (unsigned char);
    case 2:
      half = BS_DETAIL_RING_LOAD (bs_detail_ring_16);
      return swap ? __builtin_bswap16 (half) : half;
    case 4:
      word = BS_DETAIL_RING_LOAD (bs_detail_ring_32);
      return swap ? __builtin_bswap32 (word) : word;
    default:
      wide = BS_DETAIL_RING_LOAD (bs_detail_ring_64);
      return swap ? __builtin_bswap64 (wide) : wide;
    }
}

BS_DETAIL_RING_INLINE void
bs_detail_ring_store (volatile void *place, unsigned width, unsigned swap,
                      uint64_t index)
{
  switch (width)
    {
    case 1:
      BS_DETAIL_RING_STORE (unsigned char);
      break;
    case 2:
      if (swap)
        index = __builtin_bswap16 ((uint16_t) index);
      BS_DETAIL_RING_STORE (bs_detail_ring_16);
      break;
    case 4:
      if (swap)
        index = __builtin_bswap32 ((uint32_t) index);
      BS_DETAIL_RING_STORE (bs_detail_ring_32);
      break;
    default:
      if (swap)
        index = __builtin_bswap64 (index);
      BS_DETAIL_RING_STORE (bs_detail_ring_64);
    }
}
#undef BS_DETAIL_RING_LOAD
#undef BS_DETAIL_RING_STORE

/* The byte at OFFSET of the record of RING.  */
BS_DETAIL_RING_INLINE volatile void *
bs_detail_ring_at (const struct bs_detail_ring_state *ring, size_t offset)
{
  return (char *) ring->view.memory_ + offset;
}

/* Read the device's index, once, and let ring->count be what it says.  Return
   0; or -EPROTO, with nothing changed, if it is beyond the ring or behind what
   it was before, or gives away what this side has not let go yet.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_refresh (struct bs_detail_ring_state *ring,
                        struct bs_detail_ring_shape shape)
{
  const volatile void *place = bs_detail_ring_at (ring, shape.other);
  unsigned width = shape.facts / BS_DETAIL_RING_OTHER_WIDTH & 15;
  size_t capacity = bs_detail_ring_capacity (shape);
  uint64_t index;
  size_t count;
  BS_DETAIL_DMA_WATCH (ring->view.device_, place, width, BS_DMA_BEFORE_READ);
  index = bs_detail_ring_load (place, width,
                               shape.facts & BS_DETAIL_RING_SWAP_OTHER);
  BS_DETAIL_DMA_WATCH (ring->view.device_, place, width, BS_DMA_AFTER_READ);
  if (shape.facts & BS_DETAIL_RING_CONSUMES)
    bs_dma_consume ();
  else
    /* A slot is written only after the device was seen to be done with it.  */
    bs_dma_retire ();
  if (!(shape.facts & BS_DETAIL_RING_FREE) && index >= shape.slot_count)
    return -EPROTO;
  if (shape.facts & BS_DETAIL_RING_CONSUMES)
    count = bs_detail_ring_distance (shape, ring->next, (size_t) index);
  else
    /* With more than there can be this is far beyond the capacity.  */
    count = capacity
            - bs_detail_ring_distance (shape, (size_t) index, ring->next);
  if (count < ring->count
      || count > capacity
                   - bs_detail_ring_distance (shape, ring->told, ring->next))
    return -EPROTO;
  ring->count = count;
  return 0;
}

/* Let COUNT slots from the next one on be known to be this side's.  Return 0;
   -EMSGSIZE if there never are so many, or if that is 0; -EAGAIN if there are
   not now; -EPROTO as bs_detail_ring_refresh.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_demand (struct bs_detail_ring_state *ring,
                       struct bs_detail_ring_shape shape, size_t count)
{
  int status;
  if (count == 0 || count > bs_detail_ring_capacity (shape))
    return -EMSGSIZE;
  if (__builtin_expect (ring->count >= count, 1))
    return 0;
  status = bs_detail_ring_refresh (ring, shape);
  if (status != 0)
    return status;
  return ring->count >= count ? 0 : -EAGAIN;
}

/* Let the COUNT slots from the next one on, which is FIRST, be behind this
   side.  */
BS_DETAIL_RING_INLINE void
bs_detail_ring_pass (struct bs_detail_ring_state *ring,
                     struct bs_detail_ring_shape shape, size_t first,
                     size_t count)
{
  ring->next = bs_detail_ring_advance (shape, first, count);
  ring->count -= count;
}

/* Let INDEX be the own index for the device, at PLACE in its memory, and for
   RING.  */
BS_DETAIL_RING_INLINE void
bs_detail_ring_tell (struct bs_detail_ring_state *ring,
                     struct bs_detail_ring_shape shape, volatile void *place,
                     size_t index)
{
  unsigned width = shape.facts / BS_DETAIL_RING_OWN_WIDTH & 15;
  BS_DETAIL_DMA_WATCH (ring->view.device_, (const volatile void *) place,
                       width, BS_DMA_BEFORE_WRITE);
  bs_detail_ring_store (place, width, shape.facts & BS_DETAIL_RING_SWAP_OWN,
                        index);
  BS_DETAIL_DMA_WATCH (ring->view.device_, (const volatile void *) place,
                       width, BS_DMA_AFTER_WRITE);
  ring->told = index;
}

/* Where the byte PLACE of the slots is.  */
BS_DETAIL_RING_INLINE volatile void *
bs_detail_ring_byte (const struct bs_detail_ring_state *ring,
                     struct bs_detail_ring_shape shape, size_t place)
{
  return bs_detail_ring_at (ring, shape.slots + place);
}

/* How many of SIZE bytes there are from PLACE to the end of the slots; the rest
   is at their beginning.  */
BS_DETAIL_RING_INLINE size_t
bs_detail_ring_run (struct bs_detail_ring_shape shape, size_t place,
                    size_t size)
{
  size_t run = shape.slot_size * shape.slot_count - place;
  return size < run ? size : run;
}

/* Copy SIZE bytes, which are within the slots that are this side's, from DATA
   to PLACE among the slots.  */
BS_DETAIL_RING_INLINE void
bs_detail_ring_copy_in (struct bs_detail_ring_state *ring,
                        struct bs_detail_ring_shape shape, size_t place,
                        const void *data, size_t size)
{
  size_t run = bs_detail_ring_run (shape, place, size);
  bs_detail_dma_copy_in (&ring->view,
                         bs_detail_ring_byte (ring, shape, place), data, run);
  if (__builtin_expect (run != size, 0))
    bs_detail_dma_copy_in (&ring->view, bs_detail_ring_byte (ring, shape, 0),
                           (const char *) data + run, size - run);
}

/* The same, from there to OUT.  */
BS_DETAIL_RING_INLINE void
bs_detail_ring_copy_out (const struct bs_detail_ring_state *ring,
                         struct bs_detail_ring_shape shape, size_t place,
                         void *out, size_t size)
{
  size_t run = bs_detail_ring_run (shape, place, size);
  bs_detail_dma_copy_out (&ring->view,
                          bs_detail_ring_byte (ring, shape, place), out, run);
  if (__builtin_expect (run != size, 0))
    bs_detail_dma_copy_out (&ring->view, bs_detail_ring_byte (ring, shape, 0),
                            (char *) out + run, size - run);
}

#endif /* BYTESAFE_RING_CORE_H */
