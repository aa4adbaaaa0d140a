/* The device's index: what makes sense is taken, and all else is -EPROTO, with
   nothing changed.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2" }

   Each value of the index is tried in each state of a ring of 5 slots, and of
   one of 4 whose indices run freely in a byte.  A state is the index that the
   device was told last, by how many slots the driver is ahead of that, and how
   many are known to be its own from there on.  What must come out is found here
   by counting, and not as the header does it:

     the index says that from there on the driver has   then
     fewer slots than are known                         -EPROTO
     more, with those ahead, than the ring can have     -EPROTO
     or it is not the number of a slot                  -EPROTO
     as many as are known                               -EAGAIN
     more                                               0  */

#include "dma-backend.h"
#include <bytesafe/ring.h>

struct queues
{
  uint8_t written, read;
  uint8_t five[5];
  uint8_t four[4];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (memory, struct queues);
bs_ring_producer (five_in, memory, BS_RING_ONE_EMPTY, five, written, read);
bs_ring_consumer (five_out, memory, BS_RING_ONE_EMPTY, five, read, written);
bs_ring_producer (four_in, memory, BS_RING_FREE_RUNNING, four, written, read);
bs_ring_consumer (four_out, memory, BS_RING_FREE_RUNNING, four, read,
                  written);

static struct memory mem = BS_DMA_EMPTY;
/* How many values an index has that make sense at all.  */
static unsigned period;

/* The number of steps from the index FROM to TO, by taking them; -1 if there
   are more than 4.  */
static int
steps (unsigned from, unsigned to)
{
  int count = 0;
  for (; count <= 4 && from != to; from = (from + 1) % period)
    count++;
  return count <= 4 ? count : -1;
}

/* Let RING be in the state of TOLD, AHEAD and KNOWN.  */
static void
set_state (struct bs_detail_ring_state *ring, unsigned told, unsigned ahead, int known)
{
  ring->told = told;
  ring->next = (told + ahead) % period;
  ring->count = (size_t) known;
}

/* What it returns to ask for one slot more than the KNOWN ones, where the index
   says FOUND, or, if that is negative, nothing that makes sense.  */
static int
wanted (int found, int ahead, int known)
{
  if (found < known || found + ahead > 4)
    return -EPROTO;
  return found == known ? -EAGAIN : 0;
}

/* Do all of that for the rings IN and OUT.  */
#define TRY(in, out)                                                          \
  static void try_##in (unsigned told, int ahead, int known)                  \
  {                                                                           \
    struct in ring;                                                           \
    CHECK (bs_ring_open (&ring, &mem, 0) == 0);                               \
    for (unsigned value = 0; value < 256; value++)                            \
      {                                                                       \
        unsigned next = (told + (unsigned) ahead) % period;                   \
        int used = value < period ? steps (value, next) : -1;                 \
        int status = wanted (used < 0 ? -1 : 4 - used, ahead, known);         \
        set_state (&ring.bs_detail_ring, told, (unsigned) ahead, known);      \
        bs_dma_set (&mem, 0, read, (uint8_t) value);                          \
        CHECK (bs_ring_reserve (&ring, (size_t) known + 1) == status);        \
        CHECK ((int) bs_ring_known (&ring)                                    \
               == (status ? known : 4 - used - known - 1));                   \
        CHECK (ring.bs_detail_ring.next                                       \
               == (next + (status ? 0 : (unsigned) known + 1)) % period);     \
        seen[status == 0 ? 0 : status == -EAGAIN ? 1 : 2]++;                  \
      }                                                                       \
  }                                                                           \
  static void try_##out (unsigned told, int ahead, int known)                 \
  {                                                                           \
    struct out ring;                                                          \
    CHECK (bs_ring_open (&ring, &mem, 0) == 0);                               \
    for (unsigned value = 0; value < 256; value++)                            \
      {                                                                       \
        unsigned next = (told + (unsigned) ahead) % period;                   \
        int found = value < period ? steps (next, value) : -1;                \
        int status = wanted (found, ahead, known);                            \
        set_state (&ring.bs_detail_ring, told, (unsigned) ahead, known);      \
        bs_dma_set (&mem, 0, written, (uint8_t) value);                       \
        CHECK (bs_ring_poll (&ring, (size_t) known + 1) == status);           \
        CHECK ((int) bs_ring_known (&ring) == (status ? known : found));      \
        CHECK (ring.bs_detail_ring.next == next);                             \
        seen[status == 0 ? 0 : status == -EAGAIN ? 1 : 2]++;                  \
      }                                                                       \
  }                                                                           \
  static void try_all_##in (void)                                             \
  {                                                                           \
    for (unsigned told = 0; told < period; told++)                            \
      for (int ahead = 0; ahead <= 4; ahead++)                                \
        for (int known = 0; known + ahead <= 4 && known < 4; known++)         \
          {                                                                   \
            try_##in (told, ahead, known);                                    \
            try_##out (told, ahead, known);                                   \
          }                                                                   \
  }

/* How often which of the three came out.  */
static unsigned seen[3];

TRY (five_in, five_out)
TRY (four_in, four_out)

/* An index of the device that is known to be behind more than one slot does
   not go back: three were free, and now there are two.  */
static void
backwards (void)
{
  struct five_in in;
  struct five_out out;
  uint8_t byte = 0, two[2];
  CHECK (bs_ring_open (&in, &mem, 0) == 0);
  bs_dma_set (&mem, 0, read, 0);
  for (int i = 0; i < 4; i++)
    CHECK (bs_ring_send (&in, &byte, 1) == 0);
  bs_dma_set (&mem, 0, read, 3);
  CHECK (bs_ring_send (&in, &byte, 1) == 0);
  CHECK (bs_ring_known (&in) == 2);
  bs_dma_set (&mem, 0, read, 2);
  CHECK (bs_ring_reserve (&in, 3) == -EPROTO && bs_ring_known (&in) == 2);
  bs_dma_set (&mem, 0, read, 3);
  CHECK (bs_ring_reserve (&in, 3) == -EAGAIN && bs_ring_known (&in) == 2);
  bs_dma_set (&mem, 0, read, 4);
  CHECK (bs_ring_reserve (&in, 3) == 0 && bs_ring_known (&in) == 0);

  CHECK (bs_ring_open (&out, &mem, 0) == 0);
  bs_dma_set (&mem, 0, written, 3);
  CHECK (bs_ring_receive (&out, &byte, 1) == 0 && bs_ring_known (&out) == 2);
  bs_dma_set (&mem, 0, written, 2);
  CHECK (bs_ring_poll (&out, 3) == -EPROTO && bs_ring_known (&out) == 2);
  CHECK (bs_ring_receive (&out, two, 2) == 0);
}

int
main (void)
{
  CHECK (bs_dma_alloc (&mem, device, 1) == 0);
  period = 5;
  try_all_five_in ();
  CHECK (seen[0] != 0 && seen[1] != 0 && seen[2] != 0);
  period = 256;
  try_all_four_in ();
  backwards ();
  bs_dma_free (&mem);
  return test.blocks;
}
