/* The hostile device where the accessors tell of themselves: as with traps,
   but that it sees whole accesses, and only those that are told.
   SPDX-License-Identifier: GPL-3.0-or-later

   told                                    double fetches
   a read                                  0
   the same read again                     1
   the same read in the next operation     0
   a copy around what was read             1
   a read of other bytes, a write          0
   more than the log holds, and one again  1, and each too many is unknown
   an access of another device             nothing happens  */
/* { dg-do run } */
/* { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wcast-qual -Wshadow" } */

#define BS_DMA_HOSTILE_LOG 16
#include <bytesafe/dma-hostile.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

static struct bs_dma_hostile_device d;
static struct bs_dma_block block;

/* What an accessor does.  */
static uint32_t
get (size_t index)
{
  volatile uint32_t *word = (volatile uint32_t *) block.memory + index;
  bs_dma_hostile_watch (&d.device, word, sizeof *word, 0);
  return *word;
}

static void
set (size_t index, uint32_t value)
{
  volatile uint32_t *word = (volatile uint32_t *) block.memory + index;
  bs_dma_hostile_watch (&d.device, word, sizeof *word, 1);
  *word = value;
}

static size_t
found (void)
{
  static size_t before;
  size_t now = bs_dma_hostile_double_fetches (&d);
  size_t difference = now - before;
  before = now;
  return difference;
}

static void
check_fetches (void)
{
  set (1, 5);
  CHECK (get (1) == 5 && found () == 0);
  CHECK (get (1) == 5 && found () == 1);
  bs_dma_hostile_begin (&d);
  CHECK (get (1) == 5 && get (2) == 0 && found () == 0);
  bs_dma_hostile_watch (&d.device, block.memory, 64, 0);
  CHECK (found () == 1);
  CHECK (bs_dma_hostile_access (&d, 2)->size == 64);
  CHECK (bs_dma_hostile_access (&d, 1)->offset == 8);
  CHECK (bs_dma_access_element (bs_dma_hostile_access (&d, 1), 4) == 2);
  CHECK (bs_dma_hostile_access (&d, 3) == NULL);
  /* No bytes are no access, wherever they are.  */
  bs_dma_hostile_watch (&d.device, NULL, 0, 0);
  CHECK (bs_dma_hostile_unknown (&d) == 0);
}

static void
check_hostility (void)
{
  volatile uint32_t *device = (volatile uint32_t *) bs_dma_hostile_at (
      &d, block.address, block.size);
  CHECK (bs_dma_hostile_own (&d, block.address, 4, BS_DMA_SPOIL) == 0);
  CHECK (bs_dma_hostile_own (&d, block.address + 4, 4, BS_DMA_POLLED) == 0);
  CHECK (bs_dma_hostile_own (&d, block.address + 8, 4, BS_DMA_WILD) == 0);
  CHECK (bs_dma_hostile_own (&d, block.address + 12, 4, BS_DMA_REREAD) == 0);
  for (uint32_t i = 0; i < 4; i++)
    device[i] = 100 + i;
  bs_dma_hostile_begin (&d);
  CHECK (get (0) == 100 && get (0) == ~100u && found () == 1);
  CHECK (get (1) == 101 && get (1) == ~101u && found () == 1);
  CHECK (get (2) != 102 && found () == 0);
  CHECK (get (3) == 103 && get (3) == 103 && found () == 0);
  uint32_t one = get (2);
  CHECK (get (2) != one && found () == 2);
  bs_dma_hostile_begin (&d);
  CHECK (get (1) == 101);
  CHECK (get (0) == 100);
  /* What the device writes is not spoiled by the read before.  */
  device = (volatile uint32_t *) bs_dma_hostile_at (&d, block.address, 4);
  *device = 200;
  bs_dma_hostile_begin (&d);
  CHECK (get (0) == 200 && found () == 0);
  /* An accessor that tells of the end has it spoiled then.  */
  *device = 300;
  bs_dma_hostile_begin (&d);
  CHECK (get (0) == 300);
  bs_dma_hostile_watch (&d.device, block.memory, 4, 2);
  CHECK (*(volatile uint32_t *) block.memory == ~300u);
  bs_dma_hostile_watch (&d.device, block.memory, 4, 3);
  CHECK (bs_dma_hostile_access (&d, 1) == NULL);
}

/* When the log is full bytes are still counted.  */
static void
check_full (void)
{
  bs_dma_hostile_begin (&d);
  for (size_t i = 4; i < 4 + BS_DMA_HOSTILE_LOG + 3; i++)
    get (i);
  CHECK (bs_dma_hostile_unknown (&d) == 3 && found () == 0);
  get (1);
  CHECK (bs_dma_hostile_unknown (&d) == 4 && found () == 0);
  get (4 + BS_DMA_HOSTILE_LOG + 2);
  CHECK (bs_dma_hostile_unknown (&d) == 5 && found () == 1);
  bs_dma_hostile_begin (&d);
  get (4 + BS_DMA_HOSTILE_LOG + 2);
  CHECK (bs_dma_hostile_unknown (&d) == 5 && found () == 0);
  /* What was read in an operation before is forgotten, logged or not.  */
  bs_dma_hostile_begin (&d);
  for (size_t i = 64; i < 64 + BS_DMA_HOSTILE_LOG + 1; i++)
    get (i);
  CHECK (bs_dma_hostile_unknown (&d) == 6 && found () == 0);
  get (4 + BS_DMA_HOSTILE_LOG + 2);
  get (4 + BS_DMA_HOSTILE_LOG + 1);
  CHECK (bs_dma_hostile_unknown (&d) == 8 && found () == 0);
}

int
main (void)
{
  struct bs_dma_malloc_device other;
  CHECK (bs_dma_malloc_init (&other, UINT64_MAX) == 0);
  CHECK (bs_dma_hostile_init (&d, 0xfffff) == 0);
  CHECK (d.device.ops->allocate (&d.device, 1024, 64, 0, &block) == 0);
  CHECK (bs_dma_hostile_at (&d, block.address + 1023, 2) == NULL);
  check_fetches ();
  check_hostility ();
  check_full ();
  bs_dma_hostile_watch (&other.device, block.memory, 4, 0);
  CHECK (found () == 0);
  for (int i = 4; i < BS_DETAIL_DMA_RANGES; i++)
    CHECK (bs_dma_hostile_own (&d, 1, 1, BS_DMA_SPOIL) == 0);
  CHECK (bs_dma_hostile_own (&d, 1, 1, BS_DMA_SPOIL) == -ENOMEM);
  d.device.ops->release (&d.device, &block);
  CHECK (bs_dma_hostile_fini (&d) == 0);
  CHECK (bs_dma_malloc_fini (&other) == 0);
  return 0;
}
