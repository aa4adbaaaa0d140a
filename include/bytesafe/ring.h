/* Message queues in memory that a device uses too.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

     struct queues
     {
       uint32_t commands_written, commands_read;
       uint32_t answers_written, answers_read;
       struct command commands[64];
       struct answer answers[64];
     } BS_INTO_BYTES BS_FROM_BYTES;
     bs_coherent (queue_memory, struct queues);
     bs_ring_producer (command_ring, queue_memory, BS_RING_FREE_RUNNING,
                       commands, commands_written, commands_read);
     bs_ring_consumer (answer_ring, queue_memory, BS_RING_FREE_RUNNING,
                       answers, answers_read, answers_written);

     struct command_ring ring;
     int status = bs_ring_open (&ring, &mem, 0);
     ...
     status = bs_ring_send (&ring, &command, sizeof command);

   A ring is an array of slots and two indices: of the producer, who writes
   messages, and of the consumer, who reads them.  Either may be the driver, or
   the device.  A declaration names the members where all that is.

   The device's index is read once for as many messages as it gives away.  One
   that makes no sense is -EPROTO, and nothing is done with it.  The own index
   is kept outside of what the device can write.  A byte of a message is read
   once, into memory of the driver's own.  The barriers are in here.

   Each macro evaluates each argument once.  What returns 0 or a negative errno
   must be looked at; and where it is an error nothing has changed.  One thread
   may use a side of a ring at a time.  */

#ifndef BYTESAFE_RING_H
#define BYTESAFE_RING_H

#include <bytesafe/ring-declare.h>
#include <bytesafe/ring-operate.h>

/* What returns 0 or a negative errno, which must be looked at.  This header is
   no system header, so that GCC has a warning of who does not.  What each of
   them does is told in <bytesafe/ring-operate.h>.  */
#define bs_ring_open(ring, mem, index)                                       \
  bs_detail_dma_status (BS_DETAIL_RING_DO_OPEN (ring, mem, index))
#define bs_ring_send(ring, data, size)                                       \
  bs_detail_dma_status (BS_DETAIL_RING_DO_SEND (ring, data, size))
#define bs_ring_put(ring, data, size)                                        \
  bs_detail_dma_status (BS_DETAIL_RING_DO_PUT (ring, data, size))
#define bs_ring_reserve(ring, count)                                         \
  bs_detail_dma_status (BS_DETAIL_RING_DO_RESERVE (ring, count))
#define bs_ring_write(ring, data, size)                                      \
  bs_detail_dma_status (BS_DETAIL_RING_DO_WRITE (ring, data, size))
#define bs_ring_receive(ring, out, size)                                     \
  bs_detail_dma_status (BS_DETAIL_RING_DO_RECEIVE (ring, out, size))
#define bs_ring_take(ring, out, size)                                        \
  bs_detail_dma_status (BS_DETAIL_RING_DO_TAKE (ring, out, size))
#define bs_ring_poll(ring, count)                                            \
  bs_detail_dma_status (BS_DETAIL_RING_DO_POLL (ring, count))
#define bs_ring_read(ring, out, size)                                        \
  bs_detail_dma_status (BS_DETAIL_RING_DO_READ (ring, out, size))
#define bs_ring_next(ring, count)                                            \
  bs_detail_dma_status (BS_DETAIL_RING_DO_NEXT (ring, count))

#endif /* BYTESAFE_RING_H */
