/* Without the plugin ring.h is one error that says what to do.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-no-plugin "" }  */

#include "dma-backend.h"
#include <bytesafe/ring.h>
/* { dg-error {load the GCC plugin bytesafe by -fplugin=, or define BS_UNCHECKED to compile without its checks} "" { target *-*-* } 0 } */

struct record
{
  uint32_t written, read;
  uint8_t slots[4][16];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (memory, struct record);
bs_ring_producer (sender, memory, BS_RING_ONE_EMPTY, slots, written, read);

int
send (struct sender *ring, const uint8_t *data)
{
  return bs_ring_send (ring, data, 1);
}
