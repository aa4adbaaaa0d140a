/* What a ring accesses, and in which order: the accesses tell of themselves.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2" }

     r, w   the device's index is read, the own one is written
     (n)    n bytes of a slot are read, or written  */

#include <stddef.h>
#include <stdint.h>

static void watch (size_t offset, size_t size, int event);
static const volatile char *base;
#define BS_DMA_WATCH(device, place, size, event)                              \
  watch ((size_t) ((const volatile char *) (place) - base), (size), (event))
#include "dma-backend.h"
#include <bytesafe/ring.h>

struct queues
{
  uint32_t written, read;
  uint32_t returned, given;
  uint8_t slots[8][8];
  uint8_t back[8][8];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (memory, struct queues);
bs_ring_producer (sender, memory, BS_RING_FREE_RUNNING, slots, written, read);
bs_ring_consumer (receiver, memory, BS_RING_ONE_EMPTY, back, returned, given);

static struct memory mem = BS_DMA_EMPTY;
static char events[200];

/* Each access has a beginning and an end, and none is in another.  */
static void
watch (size_t offset, size_t size, int event)
{
  static int expected = -1;
  char text[40];
  if (event >= BS_DMA_AFTER_READ)
    {
      CHECK (event == expected + 2);
      expected = -1;
      return;
    }
  CHECK (expected == -1);
  expected = event;
  int is_write = event == BS_DMA_BEFORE_WRITE;
  if (offset >= offsetof (struct queues, slots))
    {
      CHECK (is_write == (offset < offsetof (struct queues, back)));
      snprintf (text, sizeof text, "(%u)", (unsigned) size);
    }
  else
    {
      CHECK (size == 4);
      CHECK (offset
             == (is_write ? offsetof (struct queues, written)
                          : offsetof (struct queues, read))
             || offset
                  == (is_write ? offsetof (struct queues, returned)
                               : offsetof (struct queues, given)));
      snprintf (text, sizeof text, is_write ? "w" : "r");
    }
  strcat (events, text);
}

/* Were the accesses since the last call those of TEXT?  */
static int
were (const char *text)
{
  int same = strcmp (events, text) == 0;
  if (!same)
    fprintf (stderr, "found %s, wanted %s\n", events, text);
  events[0] = 0;
  return same;
}

int
main (void)
{
  struct sender in;
  struct receiver out;
  uint8_t data[64] = { 0 };
  CHECK (bs_dma_alloc (&mem, device, 1) == 0);
  struct queues *device_side = bs_dma_unsafe_ptr (&mem);
  base = (const volatile char *) device_side;
  CHECK (bs_ring_open (&in, &mem, 0) == 0);
  CHECK (bs_ring_open (&out, &mem, 0) == 0);
  CHECK (were ("ww"));

  /* As long as free slots are known the index is not read.  */
  for (int i = 0; i < 8; i++)
    CHECK (bs_ring_send (&in, data, 5) == 0 && were ("(5)w"));
  CHECK (bs_ring_send (&in, data, 5) == -EAGAIN && were ("r"));
  device_side->read = 5;
  CHECK (bs_ring_send (&in, data, 17) == 0 && were ("r(17)w"));
  CHECK (bs_ring_send (&in, data, 16) == 0 && were ("(16)w"));
  device_side->read = 13;
  /* Around the end in two runs.  */
  CHECK (bs_ring_send (&in, data, 30) == 0 && were ("r(24)(6)w"));
  CHECK (bs_ring_reserve (&in, 2) == 0 && were (""));
  CHECK (bs_ring_write (&in, data, 3) == 0 && were ("(3)"));
  CHECK (bs_ring_write (&in, data, 0) == 0 && were (""));
  CHECK (bs_ring_put (&in, data, 2) == 0 && were ("(2)"));
  bs_ring_publish (&in);
  CHECK (were ("w"));
  device_side->read = 99;
  CHECK (bs_ring_send (&in, data, 64) == -EPROTO && were ("r"));
  CHECK (bs_ring_send (&in, data, 65) == -EMSGSIZE && were (""));

  CHECK (bs_ring_receive (&out, data, 5) == -EAGAIN && were ("r"));
  device_side->given = 6;
  CHECK (bs_ring_receive (&out, data, 5) == 0 && were ("r(5)w"));
  CHECK (bs_ring_receive (&out, data, 24) == 0 && were ("(24)w"));
  CHECK (bs_ring_receive (&out, data, 24) == -EAGAIN && were ("r"));
  device_side->given = 3;
  CHECK (bs_ring_poll (&out, 3) == 0 && were ("r"));
  CHECK (bs_ring_poll (&out, 5) == 0 && were (""));
  CHECK (bs_ring_read (&out, data, 3) == 0 && were ("(3)"));
  CHECK (bs_ring_read (&out, data, 0) == 0 && were (""));
  CHECK (bs_ring_read (&out, data, 37) == 0 && were ("(29)(8)"));
  CHECK (bs_ring_next (&out, 5) == 0 && were (""));
  bs_ring_retire (&out);
  CHECK (were ("w"));
  device_side->given = 8;
  CHECK (bs_ring_receive (&out, data, 24) == -EPROTO && were ("r"));
  bs_dma_free (&mem);
  return test.blocks;
}
