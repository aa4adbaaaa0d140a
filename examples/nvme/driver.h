/* driver.h: a driver for NVMe controllers.
   SPDX-License-Identifier: GPL-3.0-or-later

   Functions return 0, or a number that is not negative, or a negative errno;
   -EIO if the controller broke the rules of its queues.  */

#ifndef DRIVER_H
#define DRIVER_H

#include <stdbool.h>
#include <stdint.h>

#include "controller.h"
#include "nvme.h"

bs_coherent (nvme_submissions, struct nvme_submission_page);
bs_coherent (nvme_completions, struct nvme_completion_page);
bs_coherent (nvme_lists, struct nvme_page_list);
bs_coherent (nvme_pages, struct nvme_page);
bs_coherent (nvme_identity, struct nvme_identify_page);
bs_coherent (nvme_space, struct nvme_namespace_page);

/* The most entries of a queue here.  The queue is one page, but a short one
   comes around sooner.  */
#define NVME_MAX_DEPTH 8

/* A command for the controller.  Its place in the queue's table
   is its identifier.  */
struct nvme_request
{
  bool busy;
  bool submitted;
  bool done;
  /* Without the phase.  */
  uint16_t status;
  uint32_t result;
  /* Where its pages are, if they are more than two.  */
  struct nvme_lists list;
};

/* A submission queue and a completion queue of DEPTH entries.  */
struct nvme_queue
{
  struct nvme_submissions submissions;
  struct nvme_completions completions;
  unsigned number;
  unsigned depth;
  /* Where the next command goes, and up to where the controller has them.  */
  unsigned tail;
  unsigned head;
  /* Where the next answer comes, and the phase that tells that it came.  */
  unsigned answer;
  unsigned phase;
  struct nvme_request requests[NVME_MAX_DEPTH];
  /* How often both have come around.  */
  unsigned long submission_rounds;
  unsigned long completion_rounds;
};

struct nvme_driver
{
  struct bs_dma_device *device;
  struct controller *registers;
  struct nvme_lists_pool lists;
  struct nvme_queue admin;
  struct nvme_queue io;
  /* The blocks of the disk, and the bytes of the longest transfer.  */
  uint64_t blocks;
  uint32_t longest;
  char model[41];
};

/* Enable the controller behind REGISTERS, whose memory is that of DEVICE;
   identify it, and create a pair of queues for reading and writing.  DRIVER is
   all zero.  */
int nvme_start (struct nvme_driver *driver, struct bs_dma_device *device,
                struct controller *registers);

/* Delete those queues, disable the controller and free all memory.  It may
   have failed to start, or have failed since.  */
void nvme_stop (struct nvme_driver *driver);

/* Let the controller write BYTES bytes, of whole blocks, to the disk from
   BLOCK on, or read them from there: OPCODE is NVME_WRITE or NVME_READ.
   They are in DATA from its byte OFFSET on, a multiple of the block size.
   Return the identifier of that command; -EAGAIN if the queue is full;
   -EINVAL if there are no such bytes, or too many for one command.  */
int nvme_submit (struct nvme_driver *driver, uint8_t opcode, uint64_t block,
                 const struct nvme_pages *data, size_t offset,
                 uint32_t bytes);

/* Wait for the command IDENTIFIER.  Return its status, which is
   NVME_SUCCESS or another, or -EIO.  */
int nvme_wait (struct nvme_driver *driver, int identifier);

#endif
