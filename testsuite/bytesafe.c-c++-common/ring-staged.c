/* Messages in parts: what is reserved and written is not told before it is
   published, and what was read is not given back before it is retired.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2" }  */

#include "dma-backend.h"
#include <bytesafe/ring.h>

struct queues
{
  uint32_t written, read;
  uint8_t slots[5][8];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (memory, struct queues);
bs_ring_producer (sender, memory, BS_RING_ONE_EMPTY, slots, written, read);
bs_ring_consumer (receiver, memory, BS_RING_ONE_EMPTY, slots, read, written);

static struct memory mem = BS_DMA_EMPTY;
static struct sender in;
static struct receiver out;
static const uint8_t text[] = "abcdefghijklmnopqrstuvwxyz0123456789";
static uint8_t found[64];

/* The bytes of a message arrive in any pieces, also around the end.  */
static void
pieces (void)
{
  for (size_t first = 0; first <= 24; first++)
    for (size_t second = 0; first + second <= 24; second++)
      {
        uint32_t before = bs_dma_get (&mem, 0, written);
        CHECK (bs_ring_reserve (&in, 3) == 0);
        CHECK (bs_ring_write (&in, text, first) == 0);
        CHECK (bs_ring_write (&in, text + first, second) == 0);
        CHECK (bs_ring_write (&in, text, 25 - first - second) == -EMSGSIZE);
        CHECK (bs_ring_write (&in, text + first + second,
                              24 - first - second)
               == 0);
        CHECK (bs_ring_write (&in, text, 1) == -EMSGSIZE);
        CHECK (bs_dma_get (&mem, 0, written) == before);
        CHECK (bs_ring_poll (&out, 1) == -EAGAIN);
        bs_ring_publish (&in);
        CHECK (bs_dma_get (&mem, 0, written) == (before + 3) % 5);

        memset (found, 0xee, sizeof found);
        CHECK (bs_ring_poll (&out, 1) == 0 && bs_ring_known (&out) == 3);
        CHECK (bs_ring_poll (&out, 4) == -EAGAIN);
        CHECK (bs_ring_poll (&out, 5) == -EMSGSIZE);
        CHECK (bs_ring_poll (&out, 0) == -EMSGSIZE);
        CHECK (bs_ring_read (&out, found, second) == 0);
        CHECK (bs_ring_read (&out, found + second, 25 - second) == -EMSGSIZE);
        CHECK (bs_ring_read (&out, found + second, SIZE_MAX) == -EMSGSIZE);
        CHECK (bs_ring_read (&out, found + second, 24 - second) == 0);
        CHECK (bs_ring_read (&out, found, 1) == -EMSGSIZE);
        CHECK (memcmp (found, text, 24) == 0 && found[24] == 0xee);
        /* What was read can not be left in the ring to be read again.  */
        CHECK (bs_ring_next (&out, 2) == -EMSGSIZE);
        CHECK (bs_ring_next (&out, 4) == -EMSGSIZE);
        CHECK (bs_ring_receive (&out, found, 8) == -EBUSY);
        CHECK (bs_ring_take (&out, found, 8) == -EBUSY);
        CHECK (bs_ring_next (&out, 3) == 0);
        CHECK (bs_dma_get (&mem, 0, read) == before);
        bs_ring_retire (&out);
        CHECK (bs_dma_get (&mem, 0, read) == (before + 3) % 5);
      }
}

/* Some messages are published at once, and there is no way back into one.  */
static void
batch (void)
{
  uint32_t before = bs_dma_get (&mem, 0, written);
  CHECK (bs_ring_reserve (&in, 1) == 0);
  CHECK (bs_ring_write (&in, "1", 1) == 0);
  CHECK (bs_ring_reserve (&in, 2) == 0);
  CHECK (bs_ring_write (&in, "22", 2) == 0);
  CHECK (bs_ring_put (&in, "3", 1) == 0);
  CHECK (bs_ring_write (&in, "4", 1) == -EMSGSIZE);
  CHECK (bs_ring_reserve (&in, 1) == -EAGAIN);
  CHECK (bs_dma_get (&mem, 0, written) == before);
  bs_ring_publish (&in);
  CHECK (bs_dma_get (&mem, 0, written) == (before + 4) % 5);
  CHECK (bs_ring_write (&in, "4", 1) == -EMSGSIZE);

  CHECK (bs_ring_take (&out, found, 1) == 0 && found[0] == '1');
  CHECK (bs_ring_read (&out, found, 2) == 0 && found[1] == '2');
  CHECK (bs_ring_next (&out, 2) == 0);
  CHECK (bs_ring_take (&out, found, 1) == 0 && found[0] == '3');
  CHECK (bs_ring_next (&out, 0) == 0 && bs_ring_next (&out, 1) == -EMSGSIZE);
  CHECK (bs_dma_get (&mem, 0, read) == before);
  bs_ring_retire (&out);
  CHECK (bs_dma_get (&mem, 0, read) == (before + 4) % 5);

  /* Nor is there after it was sent.  */
  CHECK (bs_ring_reserve (&in, 1) == 0);
  CHECK (bs_ring_send (&in, "5", 1) == 0);
  CHECK (bs_ring_write (&in, "6", 1) == -EMSGSIZE);
  CHECK (bs_ring_reserve (&in, 1) == 0);
  bs_ring_publish (&in);
  CHECK (bs_ring_write (&in, "6", 1) == -EMSGSIZE);
  CHECK (bs_ring_poll (&out, 3) == 0 && bs_ring_next (&out, 3) == 0);
  bs_ring_retire (&out);
}

static int evaluated;

/* Return what it is given, once.  */
static struct sender *
one_sender (void)
{
  evaluated++;
  return &in;
}

static struct receiver *
one_receiver (void)
{
  evaluated += 100;
  return &out;
}

/* Each argument is evaluated once, and may itself use a ring.  */
static void
once (void)
{
  size_t size = 1;
  const uint8_t *from = text;
  uint8_t *to = found;
  CHECK (bs_ring_send (one_sender (), from++, size++) == 0);
  CHECK (evaluated == 1 && from == text + 1 && size == 2);
  CHECK (bs_ring_receive (one_receiver (), to++, --size) == 0);
  CHECK (evaluated == 101 && to == found + 1 && size == 1);
  CHECK (bs_ring_send (&in, text, 1 + (size_t) bs_ring_send (&in, text, 1))
         == 0);
  CHECK (bs_ring_receive (&out, found, bs_ring_slots (&in, 9)) == 0);
  CHECK (bs_ring_known (&out) == 1);
  CHECK (bs_ring_receive (&out, found, 1) == 0);
}

int
main (void)
{
  CHECK (bs_dma_alloc (&mem, device, 1) == 0);
  CHECK (bs_ring_open (&in, &mem, 0) == 0);
  CHECK (bs_ring_open (&out, &mem, 0) == 0);
  pieces ();
  batch ();
  once ();
  bs_dma_free (&mem);
  return test.blocks;
}
