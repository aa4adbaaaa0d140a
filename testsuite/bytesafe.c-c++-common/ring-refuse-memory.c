/* A ring is in the memory that it was declared for.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Werror=incompatible-pointer-types" { target c } }  */

#include "dma-backend.h"
#include <bytesafe/ring.h>

struct record
{
  uint32_t written, read;
  uint8_t slots[4][16];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (memory, struct record);
bs_coherent (other, struct record);
bs_ring_producer (sender, memory, BS_RING_ONE_EMPTY, slots, written, read);

int
open_good (struct sender *ring, struct memory *mem)
{
  return bs_ring_open (ring, mem, 0);
}

int
open_bad (struct sender *ring, struct other *mem)
{
  return bs_ring_open (ring, mem, 0); /* { dg-error {incompatible pointer type|cannot convert} } */
}
