/* What is no ring, by its declaration.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dma-backend.h"
#include <bytesafe/ring.h>

struct inner
{
  uint8_t slots[4][16];
};

struct record
{
  uint32_t written, read;
  uint8_t byte_written, byte_read;
  int16_t number;
  uint8_t few[4][16];
  uint8_t odd[3][16];
  uint8_t one[1][16];
  uint8_t all[256];
  uint8_t more[257];
  uint8_t pad[3];
  struct inner inner;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (memory, struct record);

/* These are fine.  */
bs_ring_producer (a1, memory, BS_RING_ONE_EMPTY, odd, written, read);
bs_ring_producer (a2, memory, BS_RING_FREE_RUNNING, few, written, read);
bs_ring_consumer (a3, memory, BS_RING_ONE_EMPTY, all, byte_read, byte_written);
bs_ring_consumer (a4, memory, BS_RING_ONE_EMPTY, inner.slots, read, byte_written);

/* The slots.  */
bs_ring_producer (b1, memory, BS_RING_FREE_RUNNING, odd, written, read); /* { dg-error {bs_ring_producer: indices that run freely need a power of two of slots; is this one BS_RING_ONE_EMPTY\?} } */
bs_ring_consumer (b2, memory, BS_RING_ONE_EMPTY, one, written, read); /* { dg-error {bs_ring_consumer: a ring has two slots or more} } */
bs_ring_consumer (b3, memory, BS_RING_ONE_EMPTY, few[0], written, read); /* { dg-error {bs_ring_consumer: an index in the path is not checked} } */

/* The indices.  */
bs_ring_producer (c1, memory, BS_RING_ONE_EMPTY, few, number, read); /* { dg-error {bs_ring_producer: the index \\?'number\\?' is no unsigned integer} } */
bs_ring_producer (c2, memory, BS_RING_ONE_EMPTY, few, written, written); /* { dg-error {bs_ring_producer: both sides would write the index \\?'written\\?'} } */
bs_ring_producer (c3, memory, BS_RING_ONE_EMPTY, more, byte_written, read); /* { dg-error {bs_ring_producer: the index \\?'byte_written\\?' is too narrow for so many slots} } */
bs_ring_producer (c4, memory, BS_RING_FREE_RUNNING, all, byte_written, byte_read);
/* { dg-error {bs_ring_producer: the index \\?'byte_written\\?' is too narrow for so many slots} "" { target *-*-* } .-1 } */
/* { dg-error {bs_ring_producer: the index \\?'byte_read\\?' is too narrow for so many slots} "" { target *-*-* } .-2 } */
bs_ring_producer (c5, memory, BS_RING_FREE_RUNNING, few, written, byte_read); /* { dg-error {bs_ring_producer: indices that run freely are of one width} } */

/* Where they are.  */
struct packed
{
  uint8_t first;
  uint32_t written;
  uint32_t read;
  uint8_t slots[4][4];
  uint8_t pad[3];
} __attribute__ ((packed)) BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (packed_memory, struct packed);
bs_ring_consumer (d1, packed_memory, BS_RING_ONE_EMPTY, slots, written, read);
/* { dg-error {bs_ring_consumer: the index \\?'written\\?' is wider than a pointer, or not at a multiple of its size in each record, and would be torn} "" { target *-*-* } .-1 } */
/* { dg-error {bs_ring_consumer: the index \\?'read\\?' is wider than a pointer, or not at a multiple of its size in each record, and would be torn} "" { target *-*-* } .-2 } */

union shared
{
  uint32_t written;
  uint8_t slots[4];
};
struct overlapping
{
  union shared shared;
  uint32_t read;
} BS_FROM_BYTES;
bs_coherent (overlapping_memory, struct overlapping);
bs_ring_consumer (e1, overlapping_memory, BS_RING_ONE_EMPTY, shared.slots, read, shared.written);
/* { dg-error {bs_ring_consumer: the index \\?'shared.written\\?' is one of the slots} "" { target *-*-* } .-1 } */
/* { dg-error {bs_ring_consumer: the type of \\?'struct overlapping_memory\\?' is not marked into_bytes, so no index may be written; claim it with BS_INTO_BYTES} "" { target *-*-* } .-2 } */

struct sent
{
  uint32_t written, read;
  uint8_t slots[4];
} BS_INTO_BYTES;
bs_coherent (sent_memory, struct sent);
bs_ring_producer (f1, sent_memory, BS_RING_ONE_EMPTY, slots, written, read); /* { dg-error {bs_ring_producer: the type of \\?'struct sent_memory\\?' is not marked from_bytes, so no index may be read; claim it with BS_FROM_BYTES} } */
bs_ring_producer (f2, memory_box, BS_RING_ONE_EMPTY, few, written, read); /* { dg-error {bs_ring_producer: \\?'struct memory_box\\?' is a box, whose memory the device does not have; name the handle} } */
