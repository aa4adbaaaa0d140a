/* The driver's side of the two queues.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "driver.h"

#include "checksum.h"

/* Write what the device wants to find in MEMORY before it starts.  All that is
   not mentioned is zero.  */
static void
fill_memory (struct gsp_memory *memory)
{
  __auto_type table = bs_dma_slice (memory, 0, ptes);
  for (size_t i = 0; i < sizeof (struct gsp_mem) / REGION_PAGE; i++)
    {
      /* A processor of 32 bits would need two stores for one entry.  */
      uint64_t page = bs_dma_addr_at (memory, 0) + i * REGION_PAGE;
      bs_dma_copy_in_at (&table, i, &page);
    }
  bs_dma_set (memory, 0, cpuq.tx.size, sizeof (struct msgq));
  bs_dma_set (memory, 0, cpuq.tx.msg_size, REGION_PAGE);
  bs_dma_set (memory, 0, cpuq.tx.msg_count, MSGQ_PAGES);
  bs_dma_set (memory, 0, cpuq.tx.rx_header_offset,
              offsetof (struct msgq, rx));
  bs_dma_set (memory, 0, cpuq.tx.entry_offset, offsetof (struct msgq, msgq));
}

int
driver_start (struct driver *driver, struct bs_dma_device *device,
              struct message_queue_init_arguments *arguments)
{
  *driver = (struct driver){ .sequence = 0 };
  int status = bs_dma_alloc (&driver->memory, device, 1);
  if (status != 0)
    return status;
  fill_memory (&driver->memory);
  status = bs_ring_open (&driver->commands, &driver->memory, 0);
  if (status == 0)
    status = bs_ring_open (&driver->statuses, &driver->memory, 0);
  if (status != 0)
    {
      bs_dma_free (&driver->memory);
      return status;
    }
  *arguments = (struct message_queue_init_arguments){
    .shared_mem_phys_addr = bs_dma_addr_at (&driver->memory, 0),
    .page_table_entry_count = sizeof (struct gsp_mem) / REGION_PAGE,
    .cmd_queue_offset = offsetof (struct gsp_mem, cpuq),
    .stat_queue_offset = offsetof (struct gsp_mem, gspq),
  };
  /* All of it is there before the device is told where.  */
  bs_dma_publish ();
  return 0;
}

void
driver_end (struct driver *driver)
{
  bs_dma_free (&driver->memory);
}

/* Return the checksum of the message with head ELEMENT and SIZE bytes of
   PAYLOAD.  */
static uint32_t
checksum (const struct gsp_msg_queue_element *element,
          const unsigned char *payload, size_t size)
{
  uint64_t sum = 0;
  checksum_add (&sum, 0, element, sizeof *element);
  checksum_add (&sum, sizeof *element, payload, size);
  return checksum_end (sum);
}

int
driver_send (struct driver *driver, uint32_t function,
             const unsigned char *payload, size_t size)
{
  if (size > PAYLOAD_SIZE)
    return -EMSGSIZE;
  struct gsp_msg_queue_element element = {
    .sequence = driver->sequence,
    .page_count
    = (uint32_t) bs_ring_slots (&driver->commands, sizeof element + size),
    .rpc = { .length = (uint32_t) (sizeof element.rpc + size),
             .function = function,
             .sequence = driver->sequence },
  };
  int status = bs_ring_reserve (&driver->commands, element.page_count);
  if (status != 0)
    return status;
  element.checksum = checksum (&element, payload, size);
  status = bs_ring_write (&driver->commands, &element, sizeof element);
  if (status == 0)
    status = bs_ring_write (&driver->commands, payload, size);
  bs_ring_publish (&driver->commands);
  driver->sequence++;
  return status;
}

/* Return how many bytes of payload ELEMENT announces, or -EPROTO if it can't
   be.  The device publishes whole messages, so all of it is there.  */
static long
payload_size (const struct status_ring *ring,
              const struct gsp_msg_queue_element *element)
{
  size_t least = sizeof element->rpc;
  if (element->rpc.length < least
      || element->rpc.length - least > PAYLOAD_SIZE)
    return -EPROTO;
  size_t size = element->rpc.length - least;
  if (element->page_count != bs_ring_slots (ring, sizeof *element + size)
      || element->page_count > bs_ring_known (ring))
    return -EPROTO;
  return (long) size;
}

/* Go on behind COUNT pages.  Return STATUS, or an error.  */
static int
finish (struct status_ring *ring, size_t count, int status)
{
  int error = bs_ring_next (ring, count);
  if (error != 0)
    return error;
  bs_ring_retire (ring);
  return status;
}

int
driver_receive (struct driver *driver, struct message *message,
                unsigned char *payload)
{
  struct status_ring *ring = &driver->statuses;
  struct gsp_msg_queue_element element;
  int status = bs_ring_poll (ring, 1);
  if (status == 0)
    status = bs_ring_read (ring, &element, sizeof element);
  if (status != 0)
    return status;
  long size = payload_size (ring, &element);
  /* Nobody knows how long it is, so the next page may be the next one's.  */
  if (size < 0)
    return finish (ring, 1, (int) size);
  status = bs_ring_read (ring, payload, (size_t) size);
  if (status == 0 && checksum (&element, payload, (size_t) size) != 0)
    status = -EBADMSG;
  *message = (struct message){
    .function = element.rpc.function,
    .sequence = element.rpc.sequence,
    .result = element.rpc.rpc_result,
    .size = (size_t) size,
  };
  return finish (ring, element.page_count, status);
}
