/* driver.c: a driver for NVMe controllers.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <errno.h>
#include <sched.h>
#include <string.h>

#include "driver.h"
#include "queue.h"

/* The first and only namespace.  */
#define NAMESPACE 1

/* The most pages of one transfer: what one list has room for.  */
#define MAX_PAGES (NVME_PAGE / sizeof (bs_le64))

/* Write VALUE to the registers of 64 bits at OFFSET.  */
static void
write_wide (struct nvme_driver *driver, uint32_t offset, uint64_t value)
{
  controller_write (driver->registers, offset, (uint32_t) value);
  controller_write (driver->registers, offset + 4, (uint32_t) (value >> 32));
}

/* Enable the controller, or disable it, and wait until it is so.  Return 0, or
   -EIO if it fails.  */
static int
set_enabled (struct nvme_driver *driver, bool enabled)
{
  uint32_t wanted = enabled ? NVME_READY : 0, status;
  controller_write (driver->registers, NVME_CONFIGURATION,
                    enabled ? NVME_ENABLE : 0);
  while ((status = controller_read (driver->registers, NVME_STATUS)
                   & (NVME_READY | NVME_FATAL))
         != wanted)
    {
      if (enabled && (status & NVME_FATAL) != 0)
        return -EIO;
      sched_yield ();
    }
  return 0;
}

/* Give the admin queue COMMAND and wait.  Return 0 or a negative errno:
   -EPROTO if the controller refuses.  */
static int
do_admin (struct nvme_driver *driver, struct nvme_command *command)
{
  int identifier = nvme_queue_reserve (&driver->admin);
  if (identifier < 0)
    return identifier;
  nvme_queue_submit (driver, &driver->admin, identifier, command);
  int status = nvme_queue_wait (driver, &driver->admin, identifier, NULL);
  return status > 0 ? -EPROTO : status;
}

/* Let the controller write what it tells of WHAT to ADDRESS.  */
static int
identify (struct nvme_driver *driver, uint32_t what, uint32_t space,
          uint64_t address)
{
  struct nvme_command command = { .opcode = NVME_ADMIN_IDENTIFY,
                                  .namespace_id = bs_le32_of (space),
                                  .prp1 = bs_le64_of (address),
                                  .words_10_15 = { bs_le32_of (what) } };
  return do_admin (driver, &command);
}

/* Ask the controller what it is, and what its disk is.  */
static int
identify_all (struct nvme_driver *driver)
{
  bs_dma_auto (nvme_identity, identity);
  bs_dma_auto (nvme_space, space);
  int error = bs_dma_alloc (&identity, driver->device, 1);
  if (error == 0)
    error = bs_dma_alloc (&space, driver->device, 1);
  if (error == 0)
    error = identify (driver, NVME_OF_CONTROLLER, 0,
                      bs_dma_addr (&identity, 0, controller));
  if (error == 0)
    error = identify (driver, NVME_OF_NAMESPACE, NAMESPACE,
                      bs_dma_addr (&space, 0, space));
  if (error != 0)
    return error;

  /* Copies: the controller may write there again whenever it likes.  */
  unsigned pages
    = bs_dma_get (&identity, 0, controller.max_transfer_size) & 15;
  driver->longest
    = NVME_PAGE
      * (pages == 0 || (1u << pages) > MAX_PAGES ? (uint32_t) MAX_PAGES
                                                 : 1u << pages);
  uint8_t model[40];
  bs_dma_copy_out (&identity, 0, controller.model_number, &model);
  /* It ends in blanks, and in no null character.  */
  size_t length = sizeof model;
  while (length > 0 && model[length - 1] == ' ')
    length--;
  memcpy (driver->model, model, length);
  struct nvme_identify_namespace copy;
  bs_dma_copy_out (&space, 0, space, &copy);
  driver->blocks = bs_le64_get (copy.size);
  return (1u << (copy.block_formats[copy.format & 15].data_size & 31))
             == NVME_BLOCK
           ? 0
           : -EPROTO;
}

/* Create the queue of OPCODE, which is at ADDRESS.  The words are those of the
   commands to create a queue.  */
static int
create (struct nvme_driver *driver, uint8_t opcode, uint64_t address,
        uint32_t word_11)
{
  uint32_t word_10 = driver->io.number | (driver->io.depth - 1) << 16;
  struct nvme_command command
    = { .opcode = opcode,
        .prp1 = bs_le64_of (address),
        .words_10_15 = { bs_le32_of (word_10), bs_le32_of (word_11) } };
  return do_admin (driver, &command);
}

/* Allocate the pair of queues for reading and writing, and create it.  */
static int
create_queues (struct nvme_driver *driver)
{
  struct nvme_queue *io = &driver->io;
  int error = nvme_queue_alloc (io, driver->device, 1, NVME_MAX_DEPTH);
  if (error == 0)
    error = create (driver, NVME_ADMIN_CREATE_COMPLETION_QUEUE,
                    bs_dma_addr_at (&io->completions, 0), 1);
  /* Its answers go to the queue of the same number.  */
  if (error == 0)
    error
      = create (driver, NVME_ADMIN_CREATE_SUBMISSION_QUEUE,
                bs_dma_addr_at (&io->submissions, 0), io->number << 16 | 1);
  return error;
}

int
nvme_start (struct nvme_driver *driver, struct bs_dma_device *device,
            struct controller *registers)
{
  driver->device = device;
  driver->registers = registers;
  uint32_t entries
    = (controller_read (registers, NVME_CAPABILITIES) & 0xffff) + 1;
  if (entries < NVME_MAX_DEPTH)
    return -ENOTSUP;
  /* The admin queue is as short as can be: five commands go around it.  */
  int error = bs_dma_pool_create (&driver->lists, device, NVME_PAGE, 0);
  if (error == 0)
    error = nvme_queue_alloc (&driver->admin, device, 0, 2);
  if (error != 0)
    return error;
  unsigned depth = driver->admin.depth - 1;
  controller_write (registers, NVME_ADMIN_DEPTHS, depth << 16 | depth);
  write_wide (driver, NVME_ADMIN_SUBMISSIONS,
              bs_dma_addr_at (&driver->admin.submissions, 0));
  write_wide (driver, NVME_ADMIN_COMPLETIONS,
              bs_dma_addr_at (&driver->admin.completions, 0));
  error = set_enabled (driver, true);
  if (error == 0)
    error = identify_all (driver);
  if (error == 0)
    error = create_queues (driver);
  return error;
}

void
nvme_stop (struct nvme_driver *driver)
{
  /* The controller forgets all queues when it is disabled, in whatever
     state it is; only then is their memory free.  */
  set_enabled (driver, false);
  nvme_queue_free (&driver->io);
  nvme_queue_free (&driver->admin);
  if (bs_dma_pool_destroy (&driver->lists) != 0)
    bs_dma_oob ();
}

/* Tell COMMAND where the BYTES bytes of DATA from OFFSET on are: one page,
   two, or a list, for which *LIST is allocated.  Return 0 or a negative
   errno.  */
static int
describe (struct nvme_driver *driver, struct nvme_command *command,
          const struct nvme_pages *data, size_t offset, uint32_t bytes,
          struct nvme_lists *list)
{
  size_t first = offset / NVME_PAGE;
  size_t count = (offset % NVME_PAGE + bytes + NVME_PAGE - 1) / NVME_PAGE;
  bs_le64_set (&command->prp1,
               bs_dma_addr_at (data, first) + offset % NVME_PAGE);
  if (count <= 1)
    return 0;
  if (count == 2)
    {
      bs_le64_set (&command->prp2, bs_dma_addr_at (data, first + 1));
      return 0;
    }
  int error = bs_dma_pool_alloc (&driver->lists, list);
  if (error != 0)
    return error;
  bs_le64 pages[MAX_PAGES];
  for (size_t i = 1; i < count; i++)
    pages[i - 1] = bs_le64_of (bs_dma_addr_at (data, first + i));
  __auto_type entries = bs_dma_slice (list, 0, pages);
  error = bs_dma_copy_in_many (&entries, 0, pages, count - 1);
  bs_le64_set (&command->prp2, bs_dma_addr_at (list, 0));
  return error;
}

int
nvme_submit (struct nvme_driver *driver, uint8_t opcode, uint64_t block,
             const struct nvme_pages *data, size_t offset, uint32_t bytes)
{
  if (bytes == 0 || bytes % NVME_BLOCK != 0 || offset % NVME_BLOCK != 0
      || bytes > driver->longest || offset > bs_dma_size (data)
      || bytes > bs_dma_size (data) - offset)
    return -EINVAL;
  struct nvme_command command
    = { .opcode = opcode,
        .namespace_id = bs_le32_of (NAMESPACE),
        .words_10_15 = { bs_le32_of ((uint32_t) block),
                         bs_le32_of ((uint32_t) (block >> 32)),
                         bs_le32_of (bytes / NVME_BLOCK - 1) } };
  int identifier = nvme_queue_reserve (&driver->io);
  if (identifier < 0)
    return identifier;
  int error = describe (driver, &command, data, offset, bytes,
                        &driver->io.requests[identifier].list);
  if (error != 0)
    {
      nvme_queue_release (&driver->io, identifier);
      return error;
    }
  nvme_queue_submit (driver, &driver->io, identifier, &command);
  return identifier;
}

int
nvme_wait (struct nvme_driver *driver, int identifier)
{
  return nvme_queue_wait (driver, &driver->io, identifier, NULL);
}
