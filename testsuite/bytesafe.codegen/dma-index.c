/* <bytesafe/dma.h>: a wide index that is reduced, and members of an element
   that are copied or indexed.
   SPDX-License-Identifier: GPL-3.0-or-later

   { codegen-excess of_list 1 "a shift is no part of the addition" aarch64-* 14 }  */

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

/* A member that is not the first one, and a number of an array.  */
void
member (const struct record_mem *h, size_t i, struct inner *out)
{
  bs_dma_copy_out (h, i, inner, out);
}
void
member_by_hand (const struct records_by_hand *h, size_t i, struct inner *out)
{
  CHECK (i < h->count);
  COMPILER_BARRIER ();
  __builtin_memcpy (out, &h->memory[i].inner, sizeof *out);
  COMPILER_BARRIER ();
}
uint32_t
of_list (const struct record_mem *h, size_t i, size_t j)
{
  AUTO list = bs_dma_slice (h, i, list);
  return bs_dma_get_at (&list, j);
}
uint32_t
of_list_by_hand (const struct records_by_hand *h, size_t i, size_t j)
{
  CHECK (i < h->count);
  CHECK (j < 256);
  return *(volatile uint32_t *) &h->memory[i].list[j];
}

#ifdef __cplusplus
}
#endif
