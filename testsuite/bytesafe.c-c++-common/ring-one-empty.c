/* Rings of which one slot is always empty: messages of one and more slots, all
   around, full and empty, in both directions.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2" }

     slots  messages that fit   a message of all slots but one  of all
     2      1                   0                               -EMSGSIZE
     63     62                  0                               -EMSGSIZE  */

#include "dma-backend.h"
#include <bytesafe/ring.h>

struct queues
{
  uint32_t written, read;
  uint8_t slots[63][8];
  bs_be16 little_written, little_read;
  uint8_t little[2][4];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (memory, struct queues);
bs_ring_producer (sender, memory, BS_RING_ONE_EMPTY, slots, written, read);
bs_ring_consumer (receiver, memory, BS_RING_ONE_EMPTY, slots, read, written);
bs_ring_producer (little_sender, memory, BS_RING_ONE_EMPTY, little,
                  little_written, little_read);
bs_ring_consumer (little_receiver, memory, BS_RING_ONE_EMPTY, little,
                  little_read, little_written);

static struct memory mem = BS_DMA_EMPTY;
static struct sender sender;
static struct receiver receiver;
static uint8_t data[1024], out[1024];

static void
open_all (void)
{
  CHECK (bs_ring_open (&sender, &mem, 1) == 0);
  CHECK (bs_ring_open (&receiver, &mem, 1) == 0);
}

/* Send and receive SIZE bytes; as many before them as make the ring begin at
   each of its slots.  */
static void
pass (size_t size)
{
  open_all ();
  for (int i = 0; i < 130; i++)
    {
      memset (out, 0xee, sizeof out);
      for (size_t k = 0; k < size; k++)
        data[k] = (uint8_t) (i * 31 + (int) k);
      CHECK (bs_ring_send (&sender, data, size) == 0);
      CHECK (bs_ring_receive (&receiver, out, size) == 0);
      CHECK (memcmp (data, out, size) == 0 && out[size] == 0xee);
      CHECK (bs_ring_receive (&receiver, out, size) == -EAGAIN);
      CHECK (bs_dma_get (&mem, 1, written) == bs_dma_get (&mem, 1, read));
    }
}

static void
fill (void)
{
  open_all ();
  for (int turn = 0; turn < 5; turn++)
    {
      for (uint32_t i = 0; i < 62; i++)
        CHECK (bs_ring_send (&sender, &i, sizeof i) == 0);
      CHECK (bs_ring_send (&sender, &turn, sizeof turn) == -EAGAIN);
      CHECK (bs_ring_known (&sender) == 0);
      for (uint32_t i = 0; i < 20; i++)
        {
          uint32_t found = ~i;
          CHECK (bs_ring_take (&receiver, &found, sizeof found) == 0);
          CHECK (found == i);
        }
      /* Taken is not given back.  */
      CHECK (bs_ring_send (&sender, &turn, sizeof turn) == -EAGAIN);
      bs_ring_retire (&receiver);
      CHECK (bs_ring_send (&sender, data, 20 * 8 + 1) == -EAGAIN);
      CHECK (bs_ring_send (&sender, data, 20 * 8) == 0);
      CHECK (bs_ring_known (&receiver) == 42);
      for (uint32_t i = 20; i < 62; i++)
        {
          uint32_t found = ~i;
          CHECK (bs_ring_receive (&receiver, &found, sizeof found) == 0);
          CHECK (found == i);
        }
      CHECK (bs_ring_receive (&receiver, out, 20 * 8) == 0);
      CHECK (memcmp (data, out, 20 * 8) == 0);
    }
}

static void
sizes (void)
{
  open_all ();
  CHECK (bs_ring_capacity (&sender) == 62);
  CHECK (bs_ring_slot_size (&sender) == 8);
  CHECK (bs_ring_slots (&sender, 0) == 0 && bs_ring_slots (&sender, 1) == 1);
  CHECK (bs_ring_slots (&sender, 8) == 1 && bs_ring_slots (&sender, 9) == 2);
  CHECK (bs_ring_slots (&sender, SIZE_MAX) == SIZE_MAX / 8 + 1);
  CHECK (bs_ring_send (&sender, data, 0) == -EMSGSIZE);
  CHECK (bs_ring_send (&sender, data, 62 * 8 + 1) == -EMSGSIZE);
  CHECK (bs_ring_send (&sender, data, SIZE_MAX) == -EMSGSIZE);
  CHECK (bs_ring_receive (&receiver, out, 0) == -EMSGSIZE);
  CHECK (bs_ring_receive (&receiver, out, 62 * 8 + 1) == -EMSGSIZE);
  CHECK (bs_ring_receive (&receiver, out, SIZE_MAX) == -EMSGSIZE);
  CHECK (bs_dma_get (&mem, 1, written) == 0);
  CHECK (bs_ring_open (&sender, &mem, 2) == -ERANGE);
  CHECK (bs_ring_open (&sender, &mem, -1) == -ERANGE);
}

/* The other record is as it was.  */
static void
least (void)
{
  struct little_sender from;
  struct little_receiver to;
  uint32_t number = 7;
  CHECK (bs_ring_open (&from, &mem, 1) == 0);
  CHECK (bs_ring_open (&to, &mem, 1) == 0);
  for (uint32_t i = 0; i < 9; i++)
    {
      CHECK (bs_ring_receive (&to, &number, 4) == -EAGAIN);
      CHECK (bs_ring_send (&from, &i, 4) == 0);
      CHECK (bs_dma_get (&mem, 1, little_written) == (i + 1) % 2);
      CHECK (bs_ring_send (&from, &i, 4) == -EAGAIN);
      CHECK (bs_ring_send (&from, &i, 5) == -EMSGSIZE);
      CHECK (bs_ring_receive (&to, &number, 4) == 0 && number == i);
    }
  struct queues zero, first;
  memset (&zero, 0, sizeof zero);
  bs_dma_copy_out_at (&mem, 0, &first);
  CHECK (memcmp (&zero, &first, sizeof first) == 0);
}

int
main (void)
{
  CHECK (bs_dma_alloc (&mem, device, 2) == 0);
  for (size_t size = 1; size <= 62 * 8; size += size < 30 ? 1 : 29)
    pass (size);
  pass (62 * 8);
  fill ();
  sizes ();
  least ();
  bs_dma_free (&mem);
  return test.blocks;
}
