/* <bytesafe/dma.h>: a wide index that is reduced, and members of an element
   that are copied or indexed.
   SPDX-License-Identifier: GPL-3.0-or-later

   { codegen-is reduce_wide "movq cmpq jbe .*mulq .*" x86_64-* "" }  */

#include <stddef.h>
#include <stdint.h>

#define BS_DMA_OWN_OOB 1
#include <bytesafe/dma.h>

struct inner
{
  uint32_t first;
  uint32_t words[15];
};
struct record
{
  uint64_t before[2];
  size_t wide;
  struct inner inner;
  uint32_t list[256];
  uint8_t pages[8][512];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

/* What somebody has who has no handles.  */
struct records_by_hand
{
  struct record *memory;
  uint64_t address;
  size_t count;
};

#ifdef __cplusplus
#define AUTO auto
extern "C" {
#else
#define AUTO __auto_type
#endif

#define CHECK(condition)                                                     \
  if (__builtin_expect (!(condition), 0))                                    \
  bs_dma_oob ()
#define COMPILER_BARRIER() __asm__ __volatile__("" : : : "memory")

/* With a constant limit there is no division, and nothing to decide.  */
size_t
reduce_wide (const struct record_mem *h, size_t i)
{
  return bs_dma_get_index (h, i, wide, 63);
}
size_t
reduce_wide_by_hand (const struct records_by_hand *h, size_t i)
{
  CHECK (i < h->count);
  return *(volatile size_t *) &h->memory[i].wide % 63;
}

#ifdef __cplusplus
}
#endif
