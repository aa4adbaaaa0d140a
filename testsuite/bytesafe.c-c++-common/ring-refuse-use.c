/* What can not be done with a ring, and what can not go through one.
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

struct good
{
  uint32_t number;
} BS_INTO_BYTES BS_FROM_BYTES;

/* It may be received, and not be sent.  */
struct hole
{
  uint8_t kind;
  uint32_t number;
} BS_FROM_BYTES;

/* It may be sent, and not be received.  */
struct flag
{
  _Bool is_set;
} BS_INTO_BYTES;

int
good (struct sender *in, struct receiver *out, struct good *good,
      struct hole *hole, struct flag *flag, struct memory *mem)
{
  return bs_ring_send (in, good, sizeof *good)
         || bs_ring_receive (out, good, sizeof *good)
         || bs_ring_receive (out, hole, sizeof *hole)
         || bs_ring_send (in, flag, sizeof *flag) || bs_ring_open (in, mem, 0);
}

int
sides (struct sender *in, struct receiver *out, struct good *good)
{
  bs_ring_publish (out); /* { dg-error {bs_ring_publish: the driver is the consumer of this ring, and puts nothing in} } */
  bs_ring_retire (in); /* { dg-error {bs_ring_retire: the driver is the producer of this ring, and takes nothing out} } */
  if (bs_ring_send (out, good, 4)) /* { dg-error {bs_ring_send: the driver is the consumer of this ring, and puts nothing in} "" { target *-*-* } 0 } */
    return 1;
  if (bs_ring_put (out, good, 4)) /* { dg-error {bs_ring_put: the driver is the consumer of this ring, and puts nothing in} "" { target *-*-* } 0 } */
    return 1;
  if (bs_ring_reserve (out, 1)) /* { dg-error {bs_ring_reserve: the driver is the consumer of this ring, and puts nothing in} "" { target *-*-* } 0 } */
    return 1;
  if (bs_ring_write (out, good, 4)) /* { dg-error {bs_ring_write: the driver is the consumer of this ring, and puts nothing in} "" { target *-*-* } 0 } */
    return 1;
  if (bs_ring_receive (in, good, 4)) /* { dg-error {bs_ring_receive: the driver is the producer of this ring, and takes nothing out} "" { target *-*-* } 0 } */
    return 1;
  if (bs_ring_take (in, good, 4)) /* { dg-error {bs_ring_take: the driver is the producer of this ring, and takes nothing out} "" { target *-*-* } 0 } */
    return 1;
  if (bs_ring_poll (in, 1)) /* { dg-error {bs_ring_poll: the driver is the producer of this ring, and takes nothing out} "" { target *-*-* } 0 } */
    return 1;
  if (bs_ring_read (in, good, 4)) /* { dg-error {bs_ring_read: the driver is the producer of this ring, and takes nothing out} "" { target *-*-* } 0 } */
    return 1;
  if (bs_ring_next (in, 1)) /* { dg-error {bs_ring_next: the driver is the producer of this ring, and takes nothing out} "" { target *-*-* } 0 } */
    return 1;
  return 0;
}
