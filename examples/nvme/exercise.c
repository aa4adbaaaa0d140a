/* exercise.c: write a disk and read it back, several commands at a time.
   SPDX-License-Identifier: GPL-3.0-or-later

     exercise ROUNDS [wild-identifier|second-answer|wild-head|
              backward-head]

   The exit status is 0 if each checksum was right, 1 if not or if something
   else went wrong, and 3 if the driver refused an answer of the
   controller.  */

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "driver.h"

#define BLOCKS 2048

/* As many commands at a time as the queue takes, each with pages, and with a
   part of the disk, of its own.  */
#define COMMANDS (NVME_MAX_DEPTH - 1)
#define PAGES 9

/* A transfer: BYTES bytes, OFFSET into its pages, and their checksum.  */
struct transfer
{
  struct nvme_pages data;
  size_t offset;
  uint32_t bytes;
  uint64_t block;
  uint64_t checksum;
};

/* A number that looks random.  */
static uint32_t
random_number (uint64_t *state)
{
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t) (*state >> 33);
}

/* Add SIZE bytes at DATA to CHECKSUM.  */
static uint64_t
add_up (uint64_t checksum, const uint8_t *data, size_t size)
{
  for (size_t i = 0; i < size; i += 8)
    {
      bs_le64 word;
      memcpy (&word, data + i, sizeof word);
      checksum = (checksum ^ bs_le64_get (word)) * 0x100000001b3u;
      checksum ^= checksum >> 29;
    }
  return checksum;
}

/* Fill the bytes of TRANSFER, if SEED is not null, and return their
   checksum.  */
static uint64_t
pass_over (struct transfer *transfer, uint64_t *seed)
{
  uint64_t checksum = transfer->block;
  size_t end = transfer->offset + transfer->bytes;
  for (size_t at = transfer->offset; at < end; at += NVME_BLOCK)
    {
      uint8_t block[NVME_BLOCK];
      for (size_t i = 0; seed != NULL && i < sizeof block; i++)
        block[i] = (uint8_t) random_number (seed);
      int error
        = seed != NULL
            ? bs_dma_copy_in_range (&transfer->data, at / NVME_PAGE, bytes,
                                    at % NVME_PAGE, block, sizeof block)
            : bs_dma_copy_out_range (&transfer->data, at / NVME_PAGE, bytes,
                                     at % NVME_PAGE, block, sizeof block);
      if (error != 0)
        return 0;
      checksum = add_up (checksum, block, sizeof block);
    }
  return checksum;
}

/* Do OPCODE for all TRANSFERS at once, and wait.  Return 0 or an error.  */
static int
do_all (struct nvme_driver *driver, uint8_t opcode,
        struct transfer *transfers)
{
  int identifiers[COMMANDS], error = 0;
  for (unsigned i = 0; i < COMMANDS && error == 0; i++)
    {
      struct transfer *t = &transfers[i];
      identifiers[i] = nvme_submit (driver, opcode, t->block, &t->data,
                                    t->offset, t->bytes);
      if (identifiers[i] < 0)
        error = identifiers[i];
    }
  for (unsigned i = 0; i < COMMANDS && error == 0; i++)
    error = nvme_wait (driver, identifiers[i]);
  return error;
}

/* Write other bytes, of other sizes, to all parts of the disk; read them back,
   and compare.  Return 0, an error, or -EBADMSG if a checksum is wrong.  */
static int
do_round (struct nvme_driver *driver, struct transfer *transfers,
          uint64_t *seed)
{
  for (unsigned i = 0; i < COMMANDS; i++)
    {
      struct transfer *t = &transfers[i];
      t->offset = random_number (seed) % 8 * NVME_BLOCK;
      t->bytes = (random_number (seed) % 64 + 1) * NVME_BLOCK;
      t->block = BLOCKS / COMMANDS * i + random_number (seed) % 64;
      t->checksum = pass_over (t, seed);
    }
  int error = do_all (driver, NVME_WRITE, transfers);
  if (error != 0)
    return error;
  static const struct nvme_page blank;
  for (unsigned i = 0; i < COMMANDS; i++)
    for (size_t page = 0; page < PAGES; page++)
      bs_dma_copy_in_at (&transfers[i].data, page, &blank);
  error = do_all (driver, NVME_READ, transfers);
  for (unsigned i = 0; i < COMMANDS && error == 0; i++)
    if (pass_over (&transfers[i], NULL) != transfers[i].checksum)
      error = -EBADMSG;
  return error;
}

/* Do ROUNDS rounds with DRIVER, which has started, and stop it.  Say what came
   of it, and return 0 or an error.  */
static int
exercise (struct nvme_driver *driver, unsigned long rounds)
{
  struct transfer transfers[COMMANDS];
  uint64_t seed = 1;
  int error = 0;
  memset (transfers, 0, sizeof transfers);
  for (unsigned i = 0; i < COMMANDS && error == 0; i++)
    error = bs_dma_alloc (&transfers[i].data, driver->device, PAGES);
  for (unsigned long i = 0; i < rounds && error == 0; i++)
    error = do_round (driver, transfers, &seed);
  if (error == 0)
    printf ("%lu commands, %u at a time; the queues came around %lu and %lu "
            "times\neach checksum is right\n",
            rounds * COMMANDS * 2, COMMANDS, driver->io.submission_rounds,
            driver->io.completion_rounds);
  /* Until then the controller may be about to write there.  */
  nvme_stop (driver);
  for (unsigned i = 0; i < COMMANDS; i++)
    bs_dma_free (&transfers[i].data);
  return error;
}

/* Say what ERROR of the driver means, and return the exit status.  */
static int
explain (int error)
{
  if (error == 0)
    return 0;
  if (error == -EIO)
    puts ("refused: the controller broke the rules of its queues");
  else if (error > 0)
    printf ("the controller says: status 0x%x\n", (unsigned) error);
  else
    printf ("%s\n",
            error == -EBADMSG ? "a checksum is WRONG" : strerror (-error));
  return error == -EIO ? 3 : 1;
}

/* Return what NAME is called here.  */
static enum mischief
mischief_of (const char *name)
{
  if (strcmp (name, "wild-identifier") == 0)
    return WILD_IDENTIFIER;
  if (strcmp (name, "second-answer") == 0)
    return SECOND_ANSWER;
  if (strcmp (name, "wild-head") == 0)
    return WILD_HEAD;
  return strcmp (name, "backward-head") == 0 ? BACKWARD_HEAD : HONEST;
}

int
main (int argc, char **argv)
{
  unsigned long rounds = argc > 1 ? strtoul (argv[1], NULL, 10) : 100;
  enum mischief mischief = argc > 2 ? mischief_of (argv[2]) : HONEST;
  struct bs_dma_malloc_device bus;
  struct nvme_driver driver = { 0 };
  /* Addresses of 36 bits: those of a program would not fit.  */
  if (bs_dma_malloc_init (&bus, 0xfffffffff) != 0)
    return 1;
  struct controller *controller = controller_start (&bus, BLOCKS, mischief);
  if (controller == NULL)
    return 1;

  int error = nvme_start (&driver, &bus.device, controller);
  if (error == 0)
    {
      printf ("%s: %" PRIu64 " blocks, transfers up to %" PRIu32 " bytes\n",
              driver.model, driver.blocks, driver.longest);
      error = exercise (&driver, rounds);
    }
  else
    nvme_stop (&driver);
  controller_stop (controller);
  int status = explain (error);
  if (bs_dma_malloc_fini (&bus) != 0)
    {
      puts ("memory was not freed");
      return 1;
    }
  return status;
}
