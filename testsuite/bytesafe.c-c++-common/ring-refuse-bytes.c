/* What may not go through a ring, one way or the other.
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
bs_ring_consumer (receiver, memory, BS_RING_ONE_EMPTY, slots, read, written);

struct hole
{
  uint8_t kind;
  uint32_t number;
} BS_FROM_BYTES;

struct flag
{
  _Bool is_set;
} BS_INTO_BYTES;

static struct hole hole;
static struct flag flag;

int
both (struct sender *in, struct receiver *out)
{
  if (bs_ring_send (in, &flag, 1) || bs_ring_receive (out, &hole, 8))
    return 1;
  if (bs_ring_send (in, &hole, 8)) /* { dg-error {argument 1 of 'bs_dma_buffer_to_send'} } */
    return 1;
  if (bs_ring_put (in, &hole, 8)) /* { dg-error {argument 1 of 'bs_dma_buffer_to_send'} } */
    return 1;
  if (bs_ring_write (in, &hole, 8)) /* { dg-error {argument 1 of 'bs_dma_buffer_to_send'} } */
    return 1;
  if (bs_ring_receive (out, &flag, 1)) /* { dg-error {argument 1 of 'bs_dma_buffer_for_any_bytes'} } */
    return 1;
  if (bs_ring_take (out, &flag, 1)) /* { dg-error {argument 1 of 'bs_dma_buffer_for_any_bytes'} } */
    return 1;
  if (bs_ring_read (out, &flag, 1)) /* { dg-error {argument 1 of 'bs_dma_buffer_for_any_bytes'} } */
    return 1;
  return 0;
}
