/* What the index of a ring becomes: the barrier, and one store or load.
   SPDX-License-Identifier: GPL-3.0-or-later

   On aarch64 each has its one dmb: behind the payload and before the store of
   the index, and behind the load of the device's.

   { codegen-is tell "(?:(?:ldr|ldp|str|mov|add) )+dmb (?:(?:str|stp) )+ret" aarch64-* "" }
   { codegen-is give_back "(?:(?:ldr|ldp|str|mov|add) )+dmb (?:(?:str|stp) )+ret" aarch64-* "" }
   { codegen-is look ".*ldr (?:uxtw )?dmb (?!.*dmb).*" aarch64-* "" }
   { codegen-is make_room ".*ldr (?:uxtw )?dmb (?!.*dmb).*" aarch64-* "" }  */

#include <stddef.h>
#include <stdint.h>

#define BS_DMA_OWN_OOB 1
#include <bytesafe/ring.h>

struct queues
{
  uint32_t written, read, given, returned;
  uint8_t slots[63][64];
  uint8_t back[64][64];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (memory, struct queues);
bs_ring_producer (sender, memory, BS_RING_ONE_EMPTY, slots, written, read);
bs_ring_consumer (receiver, memory, BS_RING_FREE_RUNNING, back, returned,
                  given);

/* What somebody has who writes that by hand.  */
struct by_hand
{
  struct queues *memory;
  uint64_t address;
  size_t count;
  void *device;
  size_t next, known, told, bytes, place;
};

#ifdef __cplusplus
extern "C" {
#endif

void tell (struct sender *ring);
void tell_by_hand (struct by_hand *ring);
void give_back (struct receiver *ring);
void give_back_by_hand (struct by_hand *ring);
int look (struct receiver *ring);
int make_room (struct sender *ring);

void
tell (struct sender *ring)
{
  bs_ring_publish (ring);
}

void
tell_by_hand (struct by_hand *ring)
{
  volatile uint32_t *index = &ring->memory->written;
  size_t next = ring->next;
  ring->bytes = 0;
  bs_dma_publish ();
  *index = (uint32_t) next;
  ring->told = next;
}

void
give_back (struct receiver *ring)
{
  bs_ring_retire (ring);
}

void
give_back_by_hand (struct by_hand *ring)
{
  volatile uint32_t *index = &ring->memory->returned;
  size_t next = ring->next;
  bs_dma_retire ();
  *index = (uint32_t) next;
  ring->told = next;
}

int
look (struct receiver *ring)
{
  return bs_ring_poll (ring, 1);
}

int
make_room (struct sender *ring)
{
  return bs_ring_reserve (ring, 1);
}

#ifdef __cplusplus
}
#endif
