/* The simulated device.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "device.h"

#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "checksum.h"

struct device
{
  unsigned char *memory;
  /* The pages of both queues, and the four indices.  */
  unsigned char *commands;
  unsigned char *statuses;
  _Atomic uint32_t *command_write;
  _Atomic uint32_t *command_read;
  _Atomic uint32_t *status_write;
  _Atomic uint32_t *status_read;
  /* The two indices that are the device's own.  */
  uint32_t read;
  uint32_t write;
  struct device_result result;
  /* A message, as much of it as there may be.  */
  unsigned char message[MSGQ_PAGES * REGION_PAGE];
};

/* The index at OFFSET of DEVICE's memory.  */
static _Atomic uint32_t *
find_index (struct device *device, size_t offset)
{
  return (_Atomic uint32_t *) (void *) (device->memory + offset);
}

/* Find the memory on BUS through its page table, as ARGUMENTS tells.  */
static void
attach (struct device *device, const struct bus *bus,
        const struct message_queue_init_arguments *arguments)
{
  size_t count = arguments->page_table_entry_count;
  uint64_t first = arguments->shared_mem_phys_addr;
  unsigned char *table = bus->at (bus->context, first, count * 8);
  if (table == NULL)
    abort ();
  for (size_t i = 0; i < count; i++)
    {
      uint64_t page;
      memcpy (&page, table + i * 8, sizeof page);
      /* This device has no hardware to gather pages.  */
      if (page != first + i * REGION_PAGE)
        abort ();
    }
  device->memory = bus->at (bus->context, first, count * REGION_PAGE);
  if (device->memory == NULL)
    abort ();
  size_t commands = arguments->cmd_queue_offset;
  size_t statuses = arguments->stat_queue_offset;
  device->commands = device->memory + commands + offsetof (struct msgq, msgq);
  device->statuses = device->memory + statuses + offsetof (struct msgq, msgq);
  size_t write = offsetof (struct msgq, tx.write_ptr);
  size_t read = offsetof (struct msgq, rx.read_ptr);
  device->command_write = find_index (device, commands + write);
  device->command_read = find_index (device, statuses + read);
  device->status_write = find_index (device, statuses + write);
  device->status_read = find_index (device, commands + read);
}

/* How many pages there are from the index FROM to TO.  */
static uint32_t
distance (uint32_t from, uint32_t to)
{
  return (to + MSGQ_PAGES - from) % MSGQ_PAGES;
}

/* Copy SIZE bytes from page INDEX of PAGES to DATA.  */
static void
copy_out (const unsigned char *pages, uint32_t index, unsigned char *data,
          size_t size)
{
  size_t start = (size_t) index * REGION_PAGE;
  size_t run = MSGQ_PAGES * REGION_PAGE - start;
  if (run > size)
    run = size;
  memcpy (data, pages + start, run);
  memcpy (data + run, pages, size - run);
}

/* Copy SIZE bytes from DATA to page INDEX of PAGES.  */
static void
copy_in (unsigned char *pages, uint32_t index, const unsigned char *data,
         size_t size)
{
  size_t start = (size_t) index * REGION_PAGE;
  size_t run = MSGQ_PAGES * REGION_PAGE - start;
  if (run > size)
    run = size;
  memcpy (pages + start, data, run);
  memcpy (pages, data + run, size - run);
}

/* Return the checksum of SIZE bytes of DEVICE's message.  */
static uint32_t
checksum (const struct device *device, size_t size)
{
  uint64_t sum = 0;
  checksum_add (&sum, 0, device->message, size);
  return checksum_end (sum);
}

/* Wait for a command and take it out.  Return its head.  */
static struct gsp_msg_queue_element
receive (struct device *device)
{
  struct gsp_msg_queue_element element;
  uint32_t read = device->read;
  uint32_t write;
  while ((write = atomic_load_explicit (device->command_write,
                                        memory_order_acquire))
         == read)
    sched_yield ();
  copy_out (device->commands, read, device->message, sizeof element);
  memcpy (&element, device->message, sizeof element);
  if (write >= MSGQ_PAGES || element.page_count == 0
      || element.page_count > distance (read, write)
      || element.rpc.length < sizeof element.rpc
      || offsetof (struct gsp_msg_queue_element, rpc) + element.rpc.length
           > (size_t) element.page_count * REGION_PAGE)
    abort ();
  size_t size
    = offsetof (struct gsp_msg_queue_element, rpc) + element.rpc.length;
  copy_out (device->commands, read, device->message, size);
  device->read = (read + element.page_count) % MSGQ_PAGES;
  atomic_store_explicit (device->command_read, device->read,
                         memory_order_release);
  device->result.bad += checksum (device, size) != 0
                        || element.sequence != device->result.commands;
  device->result.commands++;
  return element;
}

/* Answer the command ELEMENT, whose payload is in DEVICE's message.  */
static void
answer (struct device *device, struct gsp_msg_queue_element element)
{
  size_t size
    = offsetof (struct gsp_msg_queue_element, rpc) + element.rpc.length;
  element.rpc.rpc_result = element.checksum;
  element.checksum = 0;
  memcpy (device->message, &element, sizeof element);
  for (size_t i = sizeof element; i < size; i++)
    device->message[i] ^= 0xff;
  element.checksum = checksum (device, size);
  memcpy (device->message, &element, sizeof element);

  uint32_t write = device->write;
  while (distance (write, atomic_load_explicit (device->status_read,
                                                memory_order_acquire)
                            + MSGQ_PAGES - 1)
         < element.page_count)
    sched_yield ();
  copy_in (device->statuses, write, device->message, size);
  device->write = (write + element.page_count) % MSGQ_PAGES;
  atomic_store_explicit (device->status_write, device->write,
                         memory_order_release);
}

struct device_result
device_run (const struct bus *bus,
            const struct message_queue_init_arguments *arguments)
{
  struct device *device = calloc (1, sizeof *device);
  if (device == NULL)
    abort ();
  attach (device, bus, arguments);
  uint32_t function;
  do
    {
      struct gsp_msg_queue_element element = receive (device);
      function = element.rpc.function;
      answer (device, element);
    }
  while (function != FUNCTION_STOP);
  struct device_result result = device->result;
  free (device);
  return result;
}
