/* queue.c: a pair of NVMe queues, as the driver sees it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <errno.h>
#include <sched.h>

#include "queue.h"

int
nvme_queue_alloc (struct nvme_queue *queue, struct bs_dma_device *device,
                  unsigned number, unsigned depth)
{
  queue->number = number;
  queue->depth = depth;
  queue->phase = 1;
  int error = bs_dma_alloc (&queue->submissions, device, 1);
  if (error == 0)
    error = bs_dma_alloc (&queue->completions, device, 1);
  return error;
}

void
nvme_queue_free (struct nvme_queue *queue)
{
  for (unsigned i = 0; i < NVME_MAX_DEPTH; i++)
    bs_dma_free (&queue->requests[i].list);
  bs_dma_free (&queue->completions);
  bs_dma_free (&queue->submissions);
}

/* Write VALUE to a doorbell of QUEUE: that of its submissions if WHICH is
   0, of its completions if it is 1.  */
static void
ring (struct nvme_driver *driver, const struct nvme_queue *queue,
      unsigned which, uint32_t value)
{
  /* What was stored for the controller comes before that.  */
  bs_dma_publish ();
  controller_write (driver->registers,
                    NVME_DOORBELLS + (2 * queue->number + which) * 4, value);
}

int
nvme_queue_reserve (struct nvme_queue *queue)
{
  unsigned identifier = 0;
  /* One identifier fewer than entries: so the queue of answers, which has as
     many, never overflows.  */
  while (queue->requests[identifier].busy)
    if (++identifier == queue->depth - 1)
      return -EAGAIN;
  if ((queue->tail + 1) % queue->depth == queue->head)
    return -EAGAIN;
  queue->requests[identifier].busy = true;
  queue->requests[identifier].submitted = false;
  queue->requests[identifier].done = false;
  return (int) identifier;
}

void
nvme_queue_release (struct nvme_queue *queue, int identifier)
{
  queue->requests[identifier].busy = false;
  bs_dma_free (&queue->requests[identifier].list);
}

void
nvme_queue_submit (struct nvme_driver *driver, struct nvme_queue *queue,
                   int identifier, struct nvme_command *command)
{
  bs_le16_set (&command->identifier, (uint16_t) identifier);
  queue->requests[identifier].submitted = true;
  __auto_type entries = bs_dma_slice (&queue->submissions, 0, entries);
  bs_dma_copy_in_at (&entries, queue->tail, command);
  queue->tail = (queue->tail + 1) % queue->depth;
  queue->submission_rounds += queue->tail == 0;
  ring (driver, queue, 0, queue->tail);
}

/* Let HEAD be where the controller has taken commands up to.  Return 0, or
   -EIO if there are not so many.  */
static int
move_head (struct nvme_queue *queue, size_t head)
{
  unsigned depth = queue->depth;
  unsigned waiting = (queue->tail + depth - queue->head) % depth;
  if (((unsigned) head + depth - queue->head) % depth > waiting)
    return -EIO;
  queue->head = (unsigned) head;
  return 0;
}

/* Take the next answer.  Return 1, or 0 if none has come, or -EIO.  */
static int
take (struct nvme_queue *queue)
{
  __auto_type entries = bs_dma_slice (&queue->completions, 0, entries);
#ifndef NVME_COPY_FIRST
  uint16_t status = bs_dma_get (&entries, queue->answer, status);
#else
  /* The mistake of many drivers: the phase is that of a copy, whose other
     bytes may be of the round before.  A sanitizer sees it, if not a
     compiler.  */
  struct nvme_completion copy;
  bs_dma_copy_out_at (&entries, queue->answer, &copy);
  uint16_t status = bs_le16_get (copy.status);
#endif
  if ((status & 1) != queue->phase)
    return 0;
  /* The phase has come; the rest of the entry is read after it.  */
  bs_dma_consume ();

  size_t head, identifier;
  if (bs_dma_try_get_index (&entries, queue->answer, submission_head,
                            queue->depth, &head)
        != 0
      || bs_dma_try_get_index (&entries, queue->answer, identifier,
                               queue->depth - 1, &identifier)
           != 0
      || !queue->requests[identifier].busy
      || !queue->requests[identifier].submitted
      || queue->requests[identifier].done || move_head (queue, head) != 0)
    return -EIO;
  struct nvme_request *request = &queue->requests[identifier];
  request->result = bs_dma_get (&entries, queue->answer, result);
  request->status = status >> 1;
  request->done = true;
  if (++queue->answer == queue->depth)
    {
      queue->answer = 0;
      queue->phase ^= 1;
      queue->completion_rounds++;
    }
  return 1;
}

int
nvme_queue_poll (struct nvme_driver *driver, struct nvme_queue *queue)
{
  int taken = 0, result;
  while ((result = take (queue)) == 1)
    taken++;
  if (taken != 0)
    {
      /* The entries are read before they are given back.  */
      bs_dma_retire ();
      ring (driver, queue, 1, queue->answer);
    }
  return result < 0 ? result : taken;
}

int
nvme_queue_wait (struct nvme_driver *driver, struct nvme_queue *queue,
                 int identifier, uint32_t *result)
{
  struct nvme_request *request = &queue->requests[identifier];
  while (!request->done)
    {
      int taken = nvme_queue_poll (driver, queue);
      if (taken < 0)
        return taken;
      if ((controller_read (driver->registers, NVME_STATUS) & NVME_FATAL)
          != 0)
        return -EIO;
      if (taken == 0)
        sched_yield ();
    }
  nvme_queue_release (queue, identifier);
  if (result != NULL)
    *result = request->result;
  return request->status;
}
