/* A status that nobody looks at is a warning.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dma-backend.h"
#include <bytesafe/ring.h>

struct record
{
  uint32_t written, read;
  uint8_t slots[4][16];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (memory, struct record);
bs_ring_producer (sender, memory, BS_RING_ONE_EMPTY, slots, written, read);

int
look (struct sender *ring, const uint8_t *data)
{
  return bs_ring_send (ring, data, 1) == 0;
}

void
ignore (struct sender *ring, const uint8_t *data)
{
  bs_ring_publish (ring);
  bs_ring_send (ring, data, 1); /* { dg-note {in expansion of macro 'bs_ring_send'} } */
  /* { dg-warning {ignoring return value of '(int )?bs_detail_dma_status(\(int\))?'} "" { target *-*-* } 0 } */
}
