/* Rings whose indices run freely, of each width and byte order: all slots can
   be full, and the index wraps where its type does.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2" }  */

#include "dma-backend.h"
#include <bytesafe/ring.h>

struct slots
{
  uint64_t words[8];
  uint16_t many[128];
} BS_INTO_BYTES BS_FROM_BYTES;

/* A ring with indices of TYPE, and with the most slots that a byte can tell,
   and a test that passes more messages than the index can count, if it is
   short.  */
#define RING(name, type)                                                      \
  struct name                                                                 \
  {                                                                           \
    struct slots slots;                                                       \
    type written;                                                             \
    uint8_t pad[8 - sizeof (type)];                                           \
    type read;                                                                \
    uint8_t more[8 - sizeof (type)];                                          \
  } BS_INTO_BYTES BS_FROM_BYTES;                                              \
  bs_coherent (name##_memory, struct name);                                   \
  bs_ring_producer (name##_in, name##_memory, BS_RING_FREE_RUNNING,           \
                    slots.words, written, read);                              \
  bs_ring_consumer (name##_out, name##_memory, BS_RING_FREE_RUNNING,          \
                    slots.words, read, written);                              \
  bs_ring_producer (name##_many_in, name##_memory, BS_RING_FREE_RUNNING,      \
                    slots.many, written, read);                               \
  bs_ring_consumer (name##_many_out, name##_memory, BS_RING_FREE_RUNNING,     \
                    slots.many, read, written);                               \
  static void name##_many (struct name##_memory *mem)                         \
  {                                                                           \
    struct name##_many_in in;                                                 \
    struct name##_many_out out;                                               \
    uint16_t found;                                                           \
    CHECK (bs_ring_open (&in, mem, 0) == 0);                                  \
    CHECK (bs_ring_open (&out, mem, 0) == 0);                                 \
    for (int turn = 0; turn < 9; turn++)                                      \
      {                                                                       \
        for (uint16_t i = 0; i < 128; i++)                                    \
          CHECK (bs_ring_send (&in, &i, sizeof i) == 0);                      \
        CHECK (bs_ring_send (&in, &found, sizeof found) == -EAGAIN);          \
        for (uint16_t i = 0; i < 128; i++)                                    \
          CHECK (bs_ring_receive (&out, &found, 2) == 0 && found == i);       \
        CHECK (bs_ring_receive (&out, &found, 2) == -EAGAIN);                 \
      }                                                                       \
  }                                                                           \
  static void name##_test (void)                                              \
  {                                                                           \
    struct name##_memory mem = BS_DMA_EMPTY;                                  \
    struct name##_in in;                                                      \
    struct name##_out out;                                                    \
    uint64_t data[9] = { 0 }, found[9];                                       \
    CHECK (bs_dma_alloc (&mem, device, 1) == 0);                              \
    CHECK (bs_ring_open (&in, &mem, 0) == 0);                                 \
    CHECK (bs_ring_open (&out, &mem, 0) == 0);                                \
    CHECK (bs_ring_capacity (&in) == 8);                                      \
    CHECK (bs_ring_send (&in, data, 65) == -EMSGSIZE);                        \
    size_t total = 0;                                                         \
    for (unsigned i = 0; total < 70000; i++)                                  \
      {                                                                       \
        size_t count = i % 8 + 1;                                             \
        for (size_t k = 0; k < count; k++)                                    \
          data[k] = i * UINT64_C (0x9e3779b97f4a7c15) + k;                    \
        CHECK (bs_ring_send (&in, data, count * 8) == 0);                     \
        CHECK (bs_ring_send (&in, data, (9 - count) * 8) == -EAGAIN);         \
        total += count;                                                       \
        CHECK ((uint64_t) bs_dma_get (&mem, 0, written)                       \
               == (total & (((uint64_t) 2 << (8 * sizeof (type) - 1)) - 1))); \
        CHECK (bs_ring_receive (&out, found, count * 8) == 0);                \
        CHECK (memcmp (data, found, count * 8) == 0);                         \
        CHECK (bs_ring_receive (&out, found, 1) == -EAGAIN);                  \
      }                                                                       \
    CHECK (bs_dma_get (&mem, 0, read) == bs_dma_get (&mem, 0, written));      \
    name##_many (&mem);                                                       \
    bs_dma_free (&mem);                                                       \
  }

RING (byte, uint8_t)
RING (half, uint16_t)
RING (word, uint32_t)
RING (little_half, bs_le16)
RING (big_half, bs_be16)
RING (little_word, bs_le32)
RING (big_word, bs_be32)
#if UINTPTR_MAX > UINT32_MAX
/* No byte is left beside an index of 8: so these are apart.  */
struct wide
{
  uint64_t words[8];
  uint64_t written;
  bs_be64 read;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (wide_memory, struct wide);
bs_ring_producer (wide_in, wide_memory, BS_RING_FREE_RUNNING, words, written,
                  read);
bs_ring_consumer (wide_out, wide_memory, BS_RING_FREE_RUNNING, words, read,
                  written);

static void
wide_test (void)
{
  struct wide_memory mem = BS_DMA_EMPTY;
  struct wide_in in;
  struct wide_out out;
  uint64_t found;
  CHECK (bs_dma_alloc (&mem, device, 1) == 0);
  CHECK (bs_ring_open (&in, &mem, 0) == 0);
  CHECK (bs_ring_open (&out, &mem, 0) == 0);
  for (uint64_t i = 0; i < 1000; i++)
    {
      CHECK (bs_ring_send (&in, &i, sizeof i) == 0);
      CHECK (bs_ring_receive (&out, &found, sizeof found) == 0 && found == i);
      CHECK (bs_dma_get (&mem, 0, read) == i + 1);
    }
  bs_dma_free (&mem);
}
#endif

int
main (void)
{
  byte_test ();
  half_test ();
  word_test ();
  little_half_test ();
  big_half_test ();
  little_word_test ();
  big_word_test ();
#if UINTPTR_MAX > UINT32_MAX
  wide_test ();
#endif
  return test.blocks;
}
