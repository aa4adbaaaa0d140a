/* What is done with a ring: put in and take out, tell of it.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Part of <bytesafe/ring.h>, which is what to include, and which says what
   each of these is for.  */

#ifndef BYTESAFE_RING_OPERATE_H
#define BYTESAFE_RING_OPERATE_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <bytesafe/ring-core.h>

/* Let RING be that in element INDEX of the memory VIEW, whose elements have
   SIZE bytes, and be empty.  Return 0, or -ERANGE if there is no such
   element.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_open (struct bs_detail_ring_state *ring,
                     struct bs_detail_ring_shape shape,
                     const struct bs_detail_dma_view *view, uint64_t index,
                     size_t size)
{
  if (index >= view->count_)
    return -ERANGE;
  memset (ring, 0, sizeof *ring);
  ring->view.memory_ = (char *) view->memory_ + (size_t) index * size;
  ring->view.address_ = view->address_ + (size_t) index * size;
  ring->view.count_ = 1;
  ring->view.device_ = view->device_;
  if (!(shape.facts & BS_DETAIL_RING_CONSUMES))
    ring->count = bs_detail_ring_capacity (shape);
  bs_detail_ring_tell (ring, shape, bs_detail_ring_at (ring, shape.own), 0);
  return 0;
}

/* How many slots SIZE bytes take.  */
BS_DETAIL_RING_INLINE size_t
bs_detail_ring_slots (struct bs_detail_ring_shape shape, size_t size)
{
  return size / shape.slot_size + (size % shape.slot_size != 0);
}

/* Reserve COUNT slots.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_reserve (struct bs_detail_ring_state *ring,
                        struct bs_detail_ring_shape shape, size_t count)
{
  int status = bs_detail_ring_demand (ring, shape, count);
  if (status != 0)
    return status;
  ring->place = bs_detail_ring_slot (shape, ring->next) * shape.slot_size;
  ring->bytes = count * shape.slot_size;
  bs_detail_ring_pass (ring, shape, ring->next, count);
  return 0;
}

/* Copy SIZE bytes from DATA to what was reserved, behind what was copied
   before.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_write (struct bs_detail_ring_state *ring,
                      struct bs_detail_ring_shape shape, const void *data,
                      size_t size)
{
  size_t place = ring->place;
  size_t total = shape.slot_size * shape.slot_count;
  if (size > ring->bytes)
    return -EMSGSIZE;
  if (size == 0)
    return 0;
  bs_detail_ring_copy_in (ring, shape, place, data, size);
  ring->bytes -= size;
  ring->place = size < total - place ? place + size : size - (total - place);
  return 0;
}

/* Tell the device of all that was reserved.  */
BS_DETAIL_RING_INLINE void
bs_detail_ring_publish (struct bs_detail_ring_state *ring,
                        struct bs_detail_ring_shape shape)
{
  volatile void *own = bs_detail_ring_at (ring, shape.own);
  size_t next = ring->next;
  ring->bytes = 0;
  bs_dma_publish ();
  bs_detail_ring_tell (ring, shape, own, next);
}

/* How many slots a message of SIZE bytes takes.  */
BS_DETAIL_RING_INLINE size_t
bs_detail_ring_length (struct bs_detail_ring_shape shape, size_t size)
{
  if (size != 0 && size <= shape.slot_size)
    return 1;
  return bs_detail_ring_slots (shape, size);
}

/* Put a message of SIZE bytes from DATA into the slots from the next
   one on, which is FIRST.  What is short
   has one, and does not wrap around.  All that is this side's own is done
   before the copy, behind which the compiler would have to load it again.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_put (struct bs_detail_ring_state *ring,
                    struct bs_detail_ring_shape shape, size_t first,
                    const void *data, size_t size)
{
  size_t count = bs_detail_ring_length (shape, size);
  size_t place;
  int status = bs_detail_ring_demand (ring, shape, count);
  if (status != 0)
    return status;
  place = bs_detail_ring_slot (shape, first) * shape.slot_size;
  /* What is left of a reservation before this is behind it.  */
  ring->bytes = 0;
  bs_detail_ring_pass (ring, shape, first, count);
  if (size <= shape.slot_size)
    bs_detail_dma_copy_in (
      &ring->view, bs_detail_ring_byte (ring, shape, place), data, size);
  else
    bs_detail_ring_copy_in (ring, shape, place, data, size);
  return 0;
}

/* The same, and tell the device.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_send (struct bs_detail_ring_state *ring,
                     struct bs_detail_ring_shape shape, const void *data,
                     size_t size)
{
  volatile void *own = bs_detail_ring_at (ring, shape.own);
  size_t first = ring->next;
  size_t count = bs_detail_ring_length (shape, size);
  int status = bs_detail_ring_put (ring, shape, first, data, size);
  if (status != 0)
    return status;
  bs_dma_publish ();
  bs_detail_ring_tell (ring, shape, own,
                       bs_detail_ring_advance (shape, first, count));
  return 0;
}

/* Copy the next SIZE bytes of the slots that are known to be full to OUT.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_read (struct bs_detail_ring_state *ring,
                     struct bs_detail_ring_shape shape, void *out,
                     size_t size)
{
  size_t done = ring->bytes;
  size_t total = shape.slot_size * shape.slot_count;
  size_t place
    = bs_detail_ring_slot (shape, ring->next) * shape.slot_size + done;
  if (size > ring->count * shape.slot_size - done)
    return -EMSGSIZE;
  if (size == 0)
    return 0;
  if (place >= total)
    place -= total;
  bs_detail_ring_copy_out (ring, shape, place, out, size);
  ring->bytes = done + size;
  return 0;
}

/* Go behind COUNT slots.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_next (struct bs_detail_ring_state *ring,
                     struct bs_detail_ring_shape shape, size_t count)
{
  if (count > ring->count || count * shape.slot_size < ring->bytes)
    return -EMSGSIZE;
  ring->bytes = 0;
  bs_detail_ring_pass (ring, shape, ring->next, count);
  return 0;
}

/* Give all slots that are behind this side to the device.  */
BS_DETAIL_RING_INLINE void
bs_detail_ring_retire (struct bs_detail_ring_state *ring,
                       struct bs_detail_ring_shape shape)
{
  volatile void *own = bs_detail_ring_at (ring, shape.own);
  size_t next = ring->next;
  bs_dma_retire ();
  bs_detail_ring_tell (ring, shape, own, next);
}

/* Take a message of SIZE bytes from the next slot on, which is FIRST, to OUT.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_take (struct bs_detail_ring_state *ring,
                     struct bs_detail_ring_shape shape, size_t first,
                     void *out, size_t size)
{
  size_t count = bs_detail_ring_length (shape, size);
  size_t place;
  int status = bs_detail_ring_demand (ring, shape, count);
  if (status != 0)
    return status;
  /* Bytes that were read already are not read again.  */
  if (__builtin_expect (ring->bytes != 0, 0))
    return -EBUSY;
  place = bs_detail_ring_slot (shape, first) * shape.slot_size;
  bs_detail_ring_pass (ring, shape, first, count);
  if (size <= shape.slot_size)
    bs_detail_dma_copy_out (
      &ring->view, bs_detail_ring_byte (ring, shape, place), out, size);
  else
    bs_detail_ring_copy_out (ring, shape, place, out, size);
  return 0;
}

/* The same, and give its slots back.  */
BS_DETAIL_RING_INLINE int
bs_detail_ring_receive (struct bs_detail_ring_state *ring,
                        struct bs_detail_ring_shape shape, void *out,
                        size_t size)
{
  volatile void *own = bs_detail_ring_at (ring, shape.own);
  size_t first = ring->next;
  size_t count = bs_detail_ring_length (shape, size);
  int status = bs_detail_ring_take (ring, shape, first, out, size);
  if (status != 0)
    return status;
  bs_dma_retire ();
  bs_detail_ring_tell (ring, shape, own,
                       bs_detail_ring_advance (shape, first, count));
  return 0;
}

/* The first lines of each macro: the ring, its core and its shape.  */
#define BS_DETAIL_RING_OPEN(ring)                                            \
  BS_DETAIL_DMA_AUTO bs_detail_ring_here = (ring)
#define BS_DETAIL_RING_ARGUMENTS                                             \
  &bs_detail_ring_here->bs_detail_ring, BS_DETAIL_RING_SHAPE
#define BS_DETAIL_RING_SHAPE                                                 \
  bs_detail_ring_shape (                                                     \
    sizeof (*bs_detail_ring_here->bs_detail_ring_slot_size),                 \
    sizeof (*bs_detail_ring_here->bs_detail_ring_slot_count),                \
    sizeof (*bs_detail_ring_here->bs_detail_ring_slots) - 1,                 \
    sizeof (*bs_detail_ring_here->bs_detail_ring_own) - 1,                   \
    sizeof (*bs_detail_ring_here->bs_detail_ring_other) - 1,                 \
    BS_DETAIL_RING_FACTS)
#define BS_DETAIL_RING_FACTS                                                 \
  (sizeof (*bs_detail_ring_here->bs_detail_ring_facts) - 1)
#define BS_DETAIL_RING_OF_PRODUCER(name, ring)                               \
  BS_DETAIL_RING_OPEN (ring);                                                \
  BS_DETAIL_DMA_ASSERT (                                                     \
    (BS_DETAIL_RING_FACTS & BS_DETAIL_RING_CONSUMES) == 0,                   \
    name ": the driver is the consumer of this ring, and puts nothing in")
#define BS_DETAIL_RING_OF_CONSUMER(name, ring)                               \
  BS_DETAIL_RING_OPEN (ring);                                                \
  BS_DETAIL_DMA_ASSERT (                                                     \
    (BS_DETAIL_RING_FACTS & BS_DETAIL_RING_CONSUMES) != 0,                   \
    name ": the driver is the producer of this ring, and takes nothing out")

/* Let *RING be the ring in the record INDEX of the memory of *MEM, a handle of
   the type that was declared.  It is empty: the driver's index is 0, and that
   is stored; the device's has to be 0 as well.  Return 0, or -ERANGE if there
   is no such record.  The ring must not be used when *MEM is freed.  */
#define BS_DETAIL_RING_DO_OPEN(ring, mem, index)                             \
  __extension__({                                                            \
    BS_DETAIL_RING_OPEN (ring);                                              \
    __typeof__ (bs_detail_ring_here                                          \
                  ->bs_detail_ring_memory) bs_detail_ring_memory_here        \
      = (mem);                                                               \
    BS_DETAIL_DMA_NATURAL ("bs_ring_open", bs_detail_ring_index, index);     \
    bs_detail_ring_open (                                                    \
      BS_DETAIL_RING_ARGUMENTS, &bs_detail_ring_memory_here->bs_detail_view, \
      (uint64_t) bs_detail_ring_index,                                       \
      sizeof (*bs_detail_ring_memory_here->bs_detail_type));                 \
  })

/* Send the SIZE bytes at DATA, which are marked into_bytes, as one message: it
   takes as many slots as it needs, and the device is told of it.  Return 0;
   -EAGAIN while there are too few free slots; -EMSGSIZE if there never are as
   many, or if SIZE is 0; -EPROTO if the device's index makes no sense.  */
#define BS_DETAIL_RING_DO_SEND(ring, data, size)                             \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_PRODUCER ("bs_ring_send", ring);                       \
    const void *bs_detail_ring_data = bs_dma_buffer_to_send (data);          \
    bs_detail_ring_send (BS_DETAIL_RING_ARGUMENTS, bs_detail_ring_data,      \
                         (size));                                            \
  })

/* The same, and the device is not told before bs_ring_publish.  */
#define BS_DETAIL_RING_DO_PUT(ring, data, size)                              \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_PRODUCER ("bs_ring_put", ring);                        \
    const void *bs_detail_ring_data = bs_dma_buffer_to_send (data);          \
    bs_detail_ring_put (BS_DETAIL_RING_ARGUMENTS,                            \
                        bs_detail_ring_here->bs_detail_ring.next,            \
                        bs_detail_ring_data, (size));                        \
  })

/* Begin a message of COUNT slots, which bs_ring_write fills.  Return as
   bs_ring_send.  */
#define BS_DETAIL_RING_DO_RESERVE(ring, count)                               \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_PRODUCER ("bs_ring_reserve", ring);                    \
    bs_detail_ring_reserve (BS_DETAIL_RING_ARGUMENTS, (count));              \
  })

/* Append the SIZE bytes at DATA, which are marked into_bytes, to the message
   that bs_ring_reserve began.  Return 0, or -EMSGSIZE if it has not as much
   left.  What is not written in a slot is as it was: zero, or of an older
   message.  */
#define BS_DETAIL_RING_DO_WRITE(ring, data, size)                            \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_PRODUCER ("bs_ring_write", ring);                      \
    const void *bs_detail_ring_data = bs_dma_buffer_to_send (data);          \
    bs_detail_ring_write (BS_DETAIL_RING_ARGUMENTS, bs_detail_ring_data,     \
                          (size));                                           \
  })

/* Tell the device of all messages that were put or reserved.  */
#define bs_ring_publish(ring)                                                \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_PRODUCER ("bs_ring_publish", ring);                    \
    bs_detail_ring_publish (BS_DETAIL_RING_ARGUMENTS);                       \
  })

/* Receive a message of SIZE bytes to OUT, which is marked from_bytes, and give
   its slots back.  Return 0; -EAGAIN while there are not as many slots full;
   -EMSGSIZE if there never are, or if SIZE is 0; -EPROTO if the device's index
   makes no sense; -EBUSY if some of the message was read already.  */
#define BS_DETAIL_RING_DO_RECEIVE(ring, out, size)                           \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_CONSUMER ("bs_ring_receive", ring);                    \
    void *bs_detail_ring_out = bs_dma_buffer_for_any_bytes (out);            \
    bs_detail_ring_receive (BS_DETAIL_RING_ARGUMENTS, bs_detail_ring_out,    \
                            (size));                                         \
  })

/* The same, and the slots are not given back before bs_ring_retire.  */
#define BS_DETAIL_RING_DO_TAKE(ring, out, size)                              \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_CONSUMER ("bs_ring_take", ring);                       \
    void *bs_detail_ring_out = bs_dma_buffer_for_any_bytes (out);            \
    bs_detail_ring_take (BS_DETAIL_RING_ARGUMENTS,                           \
                         bs_detail_ring_here->bs_detail_ring.next,           \
                         bs_detail_ring_out, (size));                        \
  })

/* See to it that the next COUNT slots are full: bs_ring_read reads them.
   Return as bs_ring_receive.  It may be called again for the same message,
   when that turned out to have more slots.  */
#define BS_DETAIL_RING_DO_POLL(ring, count)                                  \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_CONSUMER ("bs_ring_poll", ring);                       \
    bs_detail_ring_demand (BS_DETAIL_RING_ARGUMENTS, (count));               \
  })

/* Copy the next SIZE bytes to OUT, which is marked from_bytes.  There is no way
   to read a byte again.  Return 0, or -EMSGSIZE if not as many are known to be
   there.  */
#define BS_DETAIL_RING_DO_READ(ring, out, size)                              \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_CONSUMER ("bs_ring_read", ring);                       \
    void *bs_detail_ring_out = bs_dma_buffer_for_any_bytes (out);            \
    bs_detail_ring_read (BS_DETAIL_RING_ARGUMENTS, bs_detail_ring_out,       \
                         (size));                                            \
  })

/* Go on to the message behind COUNT slots, of which all was read that will be.
   Return 0, or -EMSGSIZE if not as many are known to be full, or if what was
   read is in more than these.  */
#define BS_DETAIL_RING_DO_NEXT(ring, count)                                  \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_CONSUMER ("bs_ring_next", ring);                       \
    bs_detail_ring_next (BS_DETAIL_RING_ARGUMENTS, (count));                 \
  })

/* Give all slots back that bs_ring_take and bs_ring_next have left behind.  */
#define bs_ring_retire(ring)                                                 \
  __extension__({                                                            \
    BS_DETAIL_RING_OF_CONSUMER ("bs_ring_retire", ring);                     \
    bs_detail_ring_retire (BS_DETAIL_RING_ARGUMENTS);                        \
  })

/* How many slots are known to be free, or full, without a look at the device's
   index; how many bytes a slot has; how many slots can be full: each is a
   size_t.  How many slots a message of SIZE bytes takes.  */
#define bs_ring_known(ring) ((size_t) (ring)->bs_detail_ring.count)
#define bs_ring_slot_size(ring) sizeof (*(ring)->bs_detail_ring_slot_size)
#define bs_ring_capacity(ring)                                               \
  __extension__({                                                            \
    BS_DETAIL_RING_OPEN (ring);                                              \
    bs_detail_ring_capacity (BS_DETAIL_RING_SHAPE);                          \
  })
#define bs_ring_slots(ring, size)                                            \
  __extension__({                                                            \
    BS_DETAIL_RING_OPEN (ring);                                              \
    bs_detail_ring_slots (BS_DETAIL_RING_SHAPE, (size));                     \
  })

#endif /* BYTESAFE_RING_OPERATE_H */
