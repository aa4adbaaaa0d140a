/* Declarations of rings, and what they demand of the memory.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/ring.h>, which is what to include.  */

#ifndef BYTESAFE_RING_DECLARE_H
#define BYTESAFE_RING_DECLARE_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/ring-core.h>

/* How a ring counts.  */
enum bs_ring_kind
{
  /* An index is the number of a slot.  Two equal ones mean that the ring is
     empty; so one slot always is.  */
  BS_RING_ONE_EMPTY = 0,
  /* An index counts slots and wraps where its type does.  Its lower bits are
     the number of a slot, so there is a power of two of them; all can be
     full.  */
  BS_RING_FREE_RUNNING = 1
};

/* Of the handle struct MEMORY: the type of its records, that of the member at
   PATH, and what a declaration has to know of them.  */
#define BS_DETAIL_RING_RECORD(memory)                                        \
  __typeof__ (*((struct memory *) 0)->bs_detail_type)
#define BS_DETAIL_RING_MEMBER(memory, path)                                  \
  __typeof__ (*&((struct memory *) 0)->bs_detail_type->path)
#define BS_DETAIL_RING_SIZE(memory, path)                                    \
  sizeof (((struct memory *) 0)->bs_detail_type->path)
#define BS_DETAIL_RING_OFFSET(memory, path)                                  \
  __builtin_offsetof(BS_DETAIL_RING_RECORD (memory), path)
#define BS_DETAIL_RING_ELEMENT(memory, path)                                 \
  sizeof (BS_DETAIL_DMA_ELEMENT (BS_DETAIL_RING_MEMBER (memory, path)))
#define BS_DETAIL_RING_TRAITS(memory)                                        \
  (sizeof (*((struct memory *) 0)->bs_detail_traits) - 1)
#define BS_DETAIL_RING_ALIGNMENT(memory)                                     \
  sizeof (*((struct memory *) 0)->bs_detail_alignment)

/* Is the type M that of an integer of the other byte order?  */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define BS_DETAIL_RING_FOREIGN(apply, M)                                     \
  (apply (bs_be16, M) || apply (bs_be32, M) || apply (bs_be64, M))
#else
#define BS_DETAIL_RING_FOREIGN(apply, M)                                     \
  (apply (bs_le16, M) || apply (bs_le32, M) || apply (bs_le64, M))
#endif
#define BS_DETAIL_RING_SWAP(M) BS_DETAIL_RING_FOREIGN (BS_DETAIL_DMA_SAME, M)

/* Is it one of an unsigned integer at all?  A bool is none.  */
#define BS_DETAIL_RING_COUNTS(M)                                             \
  (BS_DETAIL_DMA_SAME (bs_le16, M) || BS_DETAIL_DMA_SAME (bs_le32, M)        \
   || BS_DETAIL_DMA_SAME (bs_le64, M) || BS_DETAIL_DMA_SAME (bs_be16, M)     \
   || BS_DETAIL_DMA_SAME (bs_be32, M) || BS_DETAIL_DMA_SAME (bs_be64, M)     \
   || BS_DETAIL_DMA_SAME (unsigned char, M)                                  \
   || BS_DETAIL_DMA_SAME (unsigned short, M)                                 \
   || BS_DETAIL_DMA_SAME (unsigned int, M)                                   \
   || BS_DETAIL_DMA_SAME (unsigned long, M)                                  \
   || BS_DETAIL_DMA_SAME (unsigned long long, M))

/* Can the member of SIZE bytes at OFFSET of MEMORY be loaded at once?  */
#define BS_DETAIL_RING_AT_ONCE(memory, offset, size)                         \
  ((size) <= sizeof (size_t) && (offset) % (size) == 0                       \
   && sizeof (BS_DETAIL_RING_RECORD (memory)) % (size) == 0                  \
   && BS_DETAIL_RING_ALIGNMENT (memory) % (size) == 0)

/* The demands on an index at PATH, in a declaration NAME of a ring of KIND
   whose slots are at SLOTS.  */
#define BS_DETAIL_RING_INDEX(name, memory, kind, slots, path)                \
  BS_DETAIL_DMA_NO_INDEX (name, BS_DETAIL_DMA_TEXT (path));                  \
  BS_DETAIL_DMA_ASSERT (                                                     \
    BS_DETAIL_RING_COUNTS (BS_DETAIL_RING_MEMBER (memory, path)),            \
    name ": the index '" #path "' is no unsigned integer");                  \
  BS_DETAIL_DMA_ASSERT (                                                     \
    !BS_DETAIL_RING_COUNTS (BS_DETAIL_RING_MEMBER (memory, path))            \
      || BS_DETAIL_RING_AT_ONCE (memory,                                     \
                                 BS_DETAIL_RING_OFFSET (memory, path),       \
                                 BS_DETAIL_RING_SIZE (memory, path)),        \
    name ": the index '" #path "' is wider than a pointer, or not at a "     \
         "multiple of its size in each record, and would be torn");          \
  BS_DETAIL_DMA_ASSERT (                                                     \
    !BS_DETAIL_RING_COUNTS (BS_DETAIL_RING_MEMBER (memory, path))            \
      || BS_DETAIL_RING_FITS (memory, kind, slots, path),                    \
    name ": the index '" #path "' is too narrow for so many slots");         \
  BS_DETAIL_DMA_ASSERT (BS_DETAIL_RING_OFFSET (memory, path)                 \
                            >= BS_DETAIL_RING_OFFSET (memory, slots)         \
                                 + BS_DETAIL_RING_SIZE (memory, slots)       \
                          || BS_DETAIL_RING_OFFSET (memory, path)            \
                                 + BS_DETAIL_RING_SIZE (memory, path)        \
                               <= BS_DETAIL_RING_OFFSET (memory, slots),     \
                        name ": the index '" #path "' is one of the slots")

/* An index is less than the number of slots, or, if it runs freely, can tell
   all of them from none.  */
#define BS_DETAIL_RING_FITS(memory, kind, slots, path)                       \
  (BS_DETAIL_RING_SIZE (memory, path) >= sizeof (size_t)                     \
   || (BS_DETAIL_RING_SLOTS (memory, slots)                                  \
       - ((kind) == BS_RING_FREE_RUNNING ? 0 : 1))                           \
          >> BS_DETAIL_RING_SIZE (memory, path) % sizeof (size_t) * 8        \
        == 0)

/* How many slots there are.  */
#define BS_DETAIL_RING_SLOTS(memory, slots)                                  \
  (BS_DETAIL_RING_SIZE (memory, slots)                                       \
   / BS_DETAIL_RING_ELEMENT (memory, slots))

/* The demands on the slots.  */
#define BS_DETAIL_RING_CHECK(name, memory, kind, slots)                      \
  BS_DETAIL_DMA_ASSERT (                                                     \
    (BS_DETAIL_RING_TRAITS (memory) & BS_DETAIL_DMA_BOX) == 0,               \
    name ": 'struct " #memory "' is a box, whose memory the device does "    \
         "not have; name the handle");                                       \
  BS_DETAIL_DMA_ASSERT (                                                     \
    (BS_DETAIL_RING_TRAITS (memory) & BS_DETAIL_DMA_FROM) != 0,              \
    name ": the type of 'struct " #memory "' is not marked from_bytes, so "  \
         "no index may be read; claim it with BS_FROM_BYTES");               \
  BS_DETAIL_DMA_ASSERT (                                                     \
    (BS_DETAIL_RING_TRAITS (memory) & BS_DETAIL_DMA_INTO) != 0,              \
    name ": the type of 'struct " #memory "' is not marked into_bytes, so "  \
         "no index may be written; claim it with BS_INTO_BYTES");            \
  BS_DETAIL_DMA_NO_INDEX (name, BS_DETAIL_DMA_TEXT (slots));                 \
  BS_DETAIL_DMA_ASSERT (                                                     \
    BS_DETAIL_DMA_ARRAY (BS_DETAIL_RING_MEMBER (memory, slots)),             \
    name ": '" #slots "' is no array of slots");                             \
  BS_DETAIL_DMA_ASSERT (                                                     \
    !BS_DETAIL_DMA_ARRAY (BS_DETAIL_RING_MEMBER (memory, slots))             \
      || BS_DETAIL_RING_SLOTS (memory, slots) >= 2,                          \
    name ": a ring has two slots or more");                                  \
  BS_DETAIL_DMA_ASSERT (                                                     \
    (kind) == BS_RING_ONE_EMPTY                                              \
      || (BS_DETAIL_RING_SLOTS (memory, slots)                               \
          & (BS_DETAIL_RING_SLOTS (memory, slots) - 1))                      \
           == 0,                                                             \
    name ": indices that run freely need a power of two of slots; is this "  \
         "one BS_RING_ONE_EMPTY?")

/* Declare struct TAG, one side of a ring.  SIDE is BS_DETAIL_RING_CONSUMES or
   0; OWN is the path of the index that this side writes, OTHER that of the
   device's.  Of the union, all but the ring is for its types alone, which say
   in sizes of arrays what is constant.  */
#define BS_DETAIL_RING_DECLARE(name, side, tag, memory, kind, slots, own,    \
                               other)                                        \
  BS_DETAIL_RING_CHECK (name, memory, kind, slots);                          \
  BS_DETAIL_RING_INDEX (name, memory, kind, slots, own);                     \
  BS_DETAIL_RING_INDEX (name, memory, kind, slots, other);                   \
  BS_DETAIL_DMA_ASSERT (BS_DETAIL_RING_OFFSET (memory, own)                  \
                          != BS_DETAIL_RING_OFFSET (memory, other),          \
                        name ": both sides would write the index '" #own     \
                             "'");                                           \
  BS_DETAIL_DMA_ASSERT ((kind) == BS_RING_ONE_EMPTY                          \
                          || BS_DETAIL_RING_SIZE (memory, own)               \
                               == BS_DETAIL_RING_SIZE (memory, other),       \
                        name ": indices that run freely are of one width");  \
  struct tag                                                                 \
  {                                                                          \
    union                                                                    \
    {                                                                        \
      struct bs_detail_ring_state bs_detail_ring;                            \
      struct memory *bs_detail_ring_memory;                                  \
      char (                                                                 \
        *bs_detail_ring_slot_size)[BS_DETAIL_RING_ELEMENT (memory, slots)];  \
      char (                                                                 \
        *bs_detail_ring_slot_count)[BS_DETAIL_RING_SLOTS (memory, slots)];   \
      char (                                                                 \
        *bs_detail_ring_slots)[1 + BS_DETAIL_RING_OFFSET (memory, slots)];   \
      char (*bs_detail_ring_own)[1 + BS_DETAIL_RING_OFFSET (memory, own)];   \
      char (                                                                 \
        *bs_detail_ring_other)[1 + BS_DETAIL_RING_OFFSET (memory, other)];   \
      char (*bs_detail_ring_facts)                                           \
        [1 + (side) + BS_DETAIL_RING_FREE * ((kind) == BS_RING_FREE_RUNNING) \
         + BS_DETAIL_RING_OWN_WIDTH * BS_DETAIL_RING_SIZE (memory, own)      \
         + BS_DETAIL_RING_OTHER_WIDTH * BS_DETAIL_RING_SIZE (memory, other)  \
         + BS_DETAIL_RING_SWAP_OWN                                           \
             * BS_DETAIL_RING_SWAP (BS_DETAIL_RING_MEMBER (memory, own))     \
         + BS_DETAIL_RING_SWAP_OTHER                                         \
             * BS_DETAIL_RING_SWAP (BS_DETAIL_RING_MEMBER (memory, other))]; \
    };                                                                       \
  }

/* Declare struct TAG, the driver's side of a ring in which it is the producer;
   or the consumer.  The ring is in a record of the handle struct MEMORY of
   bs_coherent, which must be marked both into_bytes and from_bytes.  KIND is
   one of enum bs_ring_kind.  SLOTS is the path of an array in the record; OWN
   that of the index that the driver writes, and OTHER that of the one that the
   device writes: how far they are, as unsigned integers of any byte order.  */
#define bs_ring_producer(tag, memory, kind, slots, own, other)               \
  BS_DETAIL_RING_DECLARE ("bs_ring_producer", 0, tag, memory, kind, slots,   \
                          own, other)
#define bs_ring_consumer(tag, memory, kind, slots, own, other)               \
  BS_DETAIL_RING_DECLARE ("bs_ring_consumer", BS_DETAIL_RING_CONSUMES, tag,  \
                          memory, kind, slots, own, other)

#endif /* BYTESAFE_RING_DECLARE_H */
