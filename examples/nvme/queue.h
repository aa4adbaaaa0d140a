/* queue.h: a pair of NVMe queues, as the driver sees it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef QUEUE_H
#define QUEUE_H

#include "driver.h"

/* Allocate the memory of QUEUE, which is all zero: number NUMBER, with DEPTH
   entries.  Return 0 or a negative errno.  */
int nvme_queue_alloc (struct nvme_queue *queue, struct bs_dma_device *device,
                      unsigned number, unsigned depth);

/* Free it.  The controller must no longer know the queue.  */
void nvme_queue_free (struct nvme_queue *queue);

/* Return an identifier for a command, and keep it and an entry for that; or
   -EAGAIN if there is none.  */
int nvme_queue_reserve (struct nvme_queue *queue);

/* Give it back, without a command or after its answer.  */
void nvme_queue_release (struct nvme_queue *queue, int identifier);

/* Give COMMAND, with IDENTIFIER, which was reserved last, to the
   controller.  */
void nvme_queue_submit (struct nvme_driver *driver, struct nvme_queue *queue,
                        int identifier, struct nvme_command *command);

/* Take the answers that have come.  Return how many, or -EIO.  */
int nvme_queue_poll (struct nvme_driver *driver, struct nvme_queue *queue);

/* Wait for the command IDENTIFIER.  Return its status, or -EIO; *RESULT,
   unless RESULT is null, is what else it returned.  */
int nvme_queue_wait (struct nvme_driver *driver, struct nvme_queue *queue,
                     int identifier, uint32_t *result);

#endif
