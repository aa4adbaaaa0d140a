/* controller.c: a simulated NVMe controller with a disk in memory.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "controller.h"
#include "nvme.h"

/* The admin queue and the queues that can be created.  */
#define QUEUES 3

/* The most entries of a queue, and how many commands are in the works.  */
#define MAX_DEPTH 64
#define BATCH 4

/* The longest transfer is 2^this pages.  */
#define MAX_TRANSFER 4

/* A submission queue or a completion queue.  The doorbell is the tail of
   the one and the head of the other; INDEX is the end that the controller
   moves.  */
struct queue
{
  bool live;
  uint64_t address;
  uint32_t depth;
  uint32_t index;
  uint32_t doorbell;
  /* Of submissions: where their answers go, and INDEX as the last of them had
     it.  Of completions: the phase.  */
  uint32_t completions;
  uint32_t told;
  uint16_t phase;
};

struct controller
{
  struct bs_dma_malloc_device *bus;
  pthread_t thread;
  /* Guards the registers; CHANGED tells the thread of a new value.  */
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  bool ended;
  /* Was a register written since the thread looked?  */
  bool rung;
  uint32_t configuration;
  uint32_t status;
  uint32_t admin[5];
  uint32_t doorbells[2 * QUEUES];
  /* All else is the thread's.  */
  struct queue submissions[QUEUES];
  struct queue completions[QUEUES];
  unsigned char *disk;
  uint32_t blocks;
  enum mischief mischief;
  unsigned long answers;
};

/* Copy SIZE bytes at ADDRESS on the bus to TO.  Return false if there is no
   such memory.  */
static bool
fetch (struct controller *c, uint64_t address, void *to, size_t size)
{
  const void *from = bs_dma_malloc_at (c->bus, address, size);
  if (from != NULL)
    memcpy (to, from, size);
  return from != NULL;
}

/* The other way.  */
static bool
store (struct controller *c, uint64_t address, const void *from, size_t size)
{
  void *to = bs_dma_malloc_at (c->bus, address, size);
  if (to != NULL)
    memcpy (to, from, size);
  return to != NULL;
}

/* The controller can not go on.  */
static void
die (struct controller *c)
{
  pthread_mutex_lock (&c->mutex);
  c->status |= NVME_FATAL;
  pthread_mutex_unlock (&c->mutex);
}

/* --------------------------------------------------------------------------
   Commands.  Each function returns a status.  */

static uint32_t
word (const struct nvme_command *command, unsigned number)
{
  return bs_le32_get (command->words_10_15[number - 10]);
}

/* Copy BYTES bytes between DISK and the memory of COMMAND, page by page.  */
static uint16_t
transfer (struct controller *c, const struct nvme_command *command,
          unsigned char *disk, size_t bytes, bool to_disk)
{
  uint64_t page = bs_le64_get (command->prp1);
  uint64_t list = bs_le64_get (command->prp2);
  size_t size = NVME_PAGE - page % NVME_PAGE;
  bool is_list = bytes > size + NVME_PAGE;
  for (;;)
    {
      size = size < bytes ? size : bytes;
      if (!(to_disk ? fetch (c, page, disk, size)
                    : store (c, page, disk, size)))
        return NVME_DATA_TRANSFER_ERROR;
      disk += size;
      bytes -= size;
      if (bytes == 0)
        return NVME_SUCCESS;
      bs_le64 next = bs_le64_of (list);
      if (is_list && !fetch (c, list, &next, sizeof next))
        return NVME_DATA_TRANSFER_ERROR;
      list += sizeof next;
      page = bs_le64_get (next);
      if (page % NVME_PAGE != 0)
        return NVME_INVALID_FIELD;
      size = NVME_PAGE;
    }
}

static uint16_t
read_or_write (struct controller *c, const struct nvme_command *command)
{
  uint64_t block = word (command, 10) | (uint64_t) word (command, 11) << 32;
  uint32_t count = (word (command, 12) & 0xffff) + 1;
  if (bs_le32_get (command->namespace_id) != 1)
    return NVME_INVALID_NAMESPACE;
  if (block >= c->blocks || count > c->blocks - block)
    return NVME_OUT_OF_RANGE;
  if (count > (NVME_PAGE << MAX_TRANSFER) / NVME_BLOCK)
    return NVME_INVALID_FIELD;
  return transfer (c, command, c->disk + block * NVME_BLOCK,
                   (size_t) count * NVME_BLOCK,
                   command->opcode == NVME_WRITE);
}

/* Tell what the controller is, or what its disk is.  */
static uint16_t
identify (struct controller *c, const struct nvme_command *command)
{
  static const char model[] = "bytesafe simulated NVMe controller";
  struct nvme_identify_controller controller
    = { .vendor = BS_LE16 (0x1b36),
        .max_transfer_size = MAX_TRANSFER,
        .version = BS_LE32 (0x10400),
        .submission_entry_size = 0x66,
        .completion_entry_size = 0x44,
        .namespaces = BS_LE32 (1) };
  memset (controller.model_number, ' ', sizeof controller.model_number);
  memcpy (controller.model_number, model, sizeof model - 1);
  struct nvme_identify_namespace space
    = { .size = bs_le64_of (c->blocks),
        .capacity = bs_le64_of (c->blocks),
        .block_formats = { { .data_size = 9 } } };
  bool is_controller = word (command, 10) == NVME_OF_CONTROLLER;
  if (!is_controller && word (command, 10) != NVME_OF_NAMESPACE)
    return NVME_INVALID_FIELD;
  if (!is_controller && bs_le32_get (command->namespace_id) != 1)
    return NVME_INVALID_NAMESPACE;
  const void *data
    = is_controller ? (const void *) &controller : (const void *) &space;
  return store (c, bs_le64_get (command->prp1), data, sizeof space)
           ? NVME_SUCCESS
           : NVME_DATA_TRANSFER_ERROR;
}

/* Create the queue that COMMAND describes, one of QUEUES.  */
static uint16_t
create (struct controller *c, const struct nvme_command *command,
        struct queue *queues)
{
  uint32_t number = word (command, 10) & 0xffff;
  uint32_t depth = (word (command, 10) >> 16) + 1;
  uint32_t completions = word (command, 11) >> 16;
  bool submits = queues == c->submissions;
  if (number == 0 || number >= QUEUES || queues[number].live
      || (submits
          && (completions >= QUEUES || !c->completions[completions].live)))
    return NVME_INVALID_QUEUE;
  uint64_t address = bs_le64_get (command->prp1);
  if (depth < 2 || depth > MAX_DEPTH || address % NVME_PAGE != 0
      || (word (command, 11) & 1) == 0)
    return NVME_INVALID_FIELD;
  queues[number] = (struct queue){ .live = true,
                                   .address = address,
                                   .depth = depth,
                                   .completions = completions,
                                   .phase = 1 };
  return NVME_SUCCESS;
}

static uint16_t delete (const struct nvme_command *command,
                        struct queue *queues)
{
  uint32_t number = word (command, 10) & 0xffff;
  if (number == 0 || number >= QUEUES || !queues[number].live)
    return NVME_INVALID_QUEUE;
  queues[number].live = false;
  return NVME_SUCCESS;
}

/* Do COMMAND of the queue NUMBER.  */
static uint16_t
execute (struct controller *c, uint32_t number,
         const struct nvme_command *command)
{
  if (number != 0)
    return command->opcode == NVME_READ || command->opcode == NVME_WRITE
             ? read_or_write (c, command)
             : NVME_INVALID_OPCODE;
  switch (command->opcode)
    {
    case NVME_ADMIN_IDENTIFY:
      return identify (c, command);
    case NVME_ADMIN_CREATE_COMPLETION_QUEUE:
      return create (c, command, c->completions);
    case NVME_ADMIN_CREATE_SUBMISSION_QUEUE:
      return create (c, command, c->submissions);
    case NVME_ADMIN_DELETE_COMPLETION_QUEUE:
      return delete (command, c->completions);
    case NVME_ADMIN_DELETE_SUBMISSION_QUEUE:
      return delete (command, c->submissions);
    default:
      return NVME_INVALID_OPCODE;
    }
}

/* --------------------------------------------------------------------------
   Queues.  */

/* Write ANSWER to QUEUE, the half with the phase last.  */
static void
answer (struct controller *c, struct queue *queue,
        struct nvme_completion *completion, uint16_t status)
{
  typedef uint16_t any_word __attribute__ ((may_alias));
  uint64_t address = queue->address + queue->index * sizeof *completion;
  unsigned char *place
    = bs_dma_malloc_at (c->bus, address, sizeof *completion);
  if (place == NULL)
    {
      die (c);
      return;
    }
  size_t phase_at = offsetof (struct nvme_completion, status);
  bs_le16_set (&completion->status, (uint16_t) (status << 1 | queue->phase));
  uint16_t with_phase;
  memcpy (&with_phase, &completion->status, sizeof with_phase);
  memcpy (place, completion, phase_at);
  __atomic_store_n ((any_word *) (void *) (place + phase_at), with_phase,
                    __ATOMIC_RELEASE);
  if (++queue->index == queue->depth)
    {
      queue->index = 0;
      queue->phase ^= 1;
    }
}

/* What a controller that is not honest makes of COMPLETION.  LAST is the
   identifier of the answer before, and BACKWARD a head before the one that it
   had.  */
static void
misbehave (struct controller *c, struct nvme_completion *completion,
           bs_le16 last, uint16_t backward)
{
  if (++c->answers != 100)
    return;
  if (c->mischief == WILD_IDENTIFIER)
    bs_le16_set (&completion->identifier, 0xfffe);
  else if (c->mischief == SECOND_ANSWER)
    completion->identifier = last;
  else if (c->mischief == WILD_HEAD)
    bs_le16_set (&completion->submission_head, 0xfffe);
  else if (c->mischief == BACKWARD_HEAD)
    bs_le16_set (&completion->submission_head, backward);
}

/* How many answers QUEUE has room for.  */
static uint32_t
room (const struct queue *queue)
{
  return (queue->doorbell + queue->depth - queue->index - 1) % queue->depth;
}

/* Do some commands of the submission queue NUMBER, and answer them, the last
   one first.  Return whether there were any.  */
static bool
serve (struct controller *c, uint32_t number)
{
  struct queue *queue = &c->submissions[number];
  if (!queue->live)
    return false;
  struct queue *answers = &c->completions[queue->completions];
  struct nvme_command batch[BATCH];
  unsigned count = 0, limit = room (answers) < BATCH ? room (answers) : BATCH;
  for (; count < limit && queue->index != queue->doorbell; count++)
    {
      uint64_t address
        = queue->address + queue->index * sizeof (struct nvme_command);
      if (!fetch (c, address, &batch[count], sizeof batch[count]))
        {
          die (c);
          return false;
        }
      queue->index = (queue->index + 1) % queue->depth;
    }
  bs_le16 last = BS_LE16 (0);
  for (unsigned i = count; i-- > 0;)
    {
      uint16_t status = execute (c, number, &batch[i]);
      struct nvme_completion completion
        = { .submission_head = bs_le16_of ((uint16_t) queue->index),
            .submission_queue = bs_le16_of ((uint16_t) number),
            .identifier = batch[i].identifier };
      misbehave (
        c, &completion, last,
        (uint16_t) ((queue->told + queue->depth - 1) % queue->depth));
      queue->told = queue->index;
      last = batch[i].identifier;
      answer (c, answers, &completion, status);
    }
  return count > 0;
}

/* --------------------------------------------------------------------------
   The thread, and the registers.  The mutex is locked.  */

/* Be enabled or disabled as the configuration says.  */
static void
configure (struct controller *c)
{
  memset (c->submissions, 0, sizeof c->submissions);
  memset (c->completions, 0, sizeof c->completions);
  memset (c->doorbells, 0, sizeof c->doorbells);
  c->status = 0;
  if ((c->configuration & NVME_ENABLE) == 0)
    return;
  c->submissions[0]
    = (struct queue){ .live = true,
                      .depth = (c->admin[0] & 0xfff) + 1,
                      .address = c->admin[1] | (uint64_t) c->admin[2] << 32 };
  c->completions[0]
    = (struct queue){ .live = true,
                      .depth = (c->admin[0] >> 16 & 0xfff) + 1,
                      .address = c->admin[3] | (uint64_t) c->admin[4] << 32,
                      .phase = 1 };
  c->status = NVME_READY;
}

/* Take the doorbells over.  One that is not within its queue is fatal.  */
static void
listen (struct controller *c)
{
  for (unsigned i = 0; i < QUEUES; i++)
    {
      c->submissions[i].doorbell = c->doorbells[2 * i];
      c->completions[i].doorbell = c->doorbells[2 * i + 1];
      if ((c->submissions[i].live
           && c->doorbells[2 * i] >= c->submissions[i].depth)
          || (c->completions[i].live
              && c->doorbells[2 * i + 1] >= c->completions[i].depth))
        c->status |= NVME_FATAL;
    }
}

static void *
run (void *argument)
{
  struct controller *c = (struct controller *) argument;
  pthread_mutex_lock (&c->mutex);
  while (!c->ended)
    {
      bool enabled = (c->configuration & NVME_ENABLE) != 0;
      if (enabled != ((c->status & NVME_READY) != 0))
        configure (c);
      bool busy = false;
      if (enabled)
        listen (c);
      if (enabled && (c->status & NVME_FATAL) == 0)
        {
          pthread_mutex_unlock (&c->mutex);
          for (uint32_t i = 0; i < QUEUES; i++)
            busy |= serve (c, i);
          pthread_mutex_lock (&c->mutex);
          busy |= c->rung;
          c->rung = false;
        }
      if (!busy && !c->ended)
        pthread_cond_wait (&c->changed, &c->mutex);
    }
  pthread_mutex_unlock (&c->mutex);
  return NULL;
}

/* Where the register at OFFSET is, or NULL if it can not be written.  */
static uint32_t *
find_register (struct controller *c, uint32_t offset)
{
  if (offset == NVME_CONFIGURATION)
    return &c->configuration;
  if (offset >= NVME_ADMIN_DEPTHS && offset < NVME_ADMIN_COMPLETIONS + 8)
    return &c->admin[(offset - NVME_ADMIN_DEPTHS) / 4];
  if (offset >= NVME_DOORBELLS
      && offset < NVME_DOORBELLS + sizeof c->doorbells)
    return &c->doorbells[(offset - NVME_DOORBELLS) / 4];
  return NULL;
}

uint32_t
controller_read (struct controller *controller, uint32_t offset)
{
  if (offset == NVME_CAPABILITIES)
    return MAX_DEPTH - 1;
  pthread_mutex_lock (&controller->mutex);
  const uint32_t *place = offset == NVME_STATUS
                            ? &controller->status
                            : find_register (controller, offset);
  uint32_t value = place != NULL ? *place : 0;
  pthread_mutex_unlock (&controller->mutex);
  return value;
}

void
controller_write (struct controller *controller, uint32_t offset,
                  uint32_t value)
{
  pthread_mutex_lock (&controller->mutex);
  uint32_t *place = find_register (controller, offset);
  if (place != NULL)
    *place = value;
  controller->rung = true;
  pthread_cond_signal (&controller->changed);
  pthread_mutex_unlock (&controller->mutex);
}

struct controller *
controller_start (struct bs_dma_malloc_device *bus, uint32_t blocks,
                  enum mischief mischief)
{
  struct controller *c = calloc (1, sizeof *c);
  unsigned char *disk = calloc (blocks, NVME_BLOCK);
  if (c != NULL && disk != NULL)
    {
      c->bus = bus;
      c->disk = disk;
      c->blocks = blocks;
      c->mischief = mischief;
      pthread_mutex_init (&c->mutex, NULL);
      pthread_cond_init (&c->changed, NULL);
      if (pthread_create (&c->thread, NULL, run, c) == 0)
        return c;
    }
  free (disk);
  free (c);
  return NULL;
}

void
controller_stop (struct controller *controller)
{
  pthread_mutex_lock (&controller->mutex);
  controller->ended = true;
  pthread_cond_signal (&controller->changed);
  pthread_mutex_unlock (&controller->mutex);
  pthread_join (controller->thread, NULL);
  pthread_cond_destroy (&controller->changed);
  pthread_mutex_destroy (&controller->mutex);
  free (controller->disk);
  free (controller);
}
