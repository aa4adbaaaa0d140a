/* The driver's side of the two queues, by dma.h and ring.h alone.
   SPDX-License-Identifier: GPL-3.0-or-later

   Nothing in here has a pointer into the memory that it shares.  */

#ifndef DRIVER_H
#define DRIVER_H

/* For a device that looks at each access of the driver: see hostile.c.  */
#ifdef DRIVER_WATCHED
#include <bytesafe/dma-hostile.h>
#define BS_DMA_WATCH(device, place, size, event)                             \
  bs_dma_hostile_watch (device, place, size, event)
#endif
#include <bytesafe/ring.h>

#include "messages.h"
#include "region.h"

enum
{
  /* The longest message, with its head.  */
  MESSAGE_PAGES = 16,
  PAYLOAD_SIZE
  = MESSAGE_PAGES * REGION_PAGE - sizeof (struct gsp_msg_queue_element)
};

bs_coherent (gsp_memory, struct gsp_mem);

/* From the driver to the device.  How far the device has come is in the head
   of the other queue, as each side writes in its own queue only.  */
bs_ring_producer (command_ring, gsp_memory, BS_RING_ONE_EMPTY, cpuq.msgq.data,
                  cpuq.tx.write_ptr, gspq.rx.read_ptr);

/* And back.  */
bs_ring_consumer (status_ring, gsp_memory, BS_RING_ONE_EMPTY, gspq.msgq.data,
                  cpuq.rx.read_ptr, gspq.tx.write_ptr);

struct driver
{
  struct gsp_memory memory;
  struct command_ring commands;
  struct status_ring statuses;
  uint32_t sequence;
};

/* What a message is, besides its payload.  */
struct message
{
  uint32_t function;
  uint32_t sequence;
  uint32_t result;
  /* Bytes of the payload.  */
  size_t size;
};

/* Begin to drive DEVICE, and let *ARGUMENTS be what the device is started
   with.  Return 0 or a negative errno.  */
int driver_start (struct driver *driver, struct bs_dma_device *device,
                  struct message_queue_init_arguments *arguments);

/* End it.  The device has stopped.  */
void driver_end (struct driver *driver);

/* Send a command: a call of FUNCTION with SIZE bytes of PAYLOAD.  Return 0;
   -EAGAIN while the queue is full; -EMSGSIZE if that is too long; -EPROTO if
   the device's index makes no sense.  */
int driver_send (struct driver *driver, uint32_t function,
                 const unsigned char *payload, size_t size);

/* Receive a message to *MESSAGE, and its payload to the PAYLOAD_SIZE bytes at
   PAYLOAD.  Return 0; -EAGAIN while there is none; -EPROTO if the device's
   index, or what the head of the message says, makes no sense; -EBADMSG if its
   checksum is wrong.  */
int driver_receive (struct driver *driver, struct message *message,
                    unsigned char *payload);

#endif
