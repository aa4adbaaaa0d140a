/* Out of range, an accessor that returns no error does not return at all, and
   touches nothing.  The function that it calls can be the program's own.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }  */

#include <setjmp.h>
#define BS_DMA_OWN_OOB 1
#include "dma-backend.h"

struct record
{
  uint32_t number;
  uint32_t list[2];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

static jmp_buf back;
static int out_of_range;

#ifdef __cplusplus
extern "C"
#endif
void
bs_dma_oob (void)
{
  out_of_range++;
  longjmp (back, 1);
}

/* STATEMENT must go out of range.  */
#define OUT(statement)                                                       \
  do                                                                         \
    {                                                                        \
      int before = out_of_range;                                             \
      if (setjmp (back) == 0)                                                \
        {                                                                    \
          statement;                                                         \
          abort ();                                                          \
        }                                                                    \
      CHECK (out_of_range == before + 1);                                    \
    }                                                                        \
  while (0)

static struct record_mem mem;
static struct record_mem none;
static struct record_mem_box box;
static struct record whole;

int
main (void)
{
  DMA_AUTO far = (uint64_t) 1 << 32;
  CHECK (bs_dma_alloc (&mem, device, 2) == 0);
  CHECK (bs_dma_box_alloc (&box, device, 2) == 0);
  DMA_AUTO view = bs_dma_slice (&mem, 1, list);
  bs_dma_set (&mem, 1, number, 3);
  bs_dma_set_at (&view, 1, 4);
  CHECK (out_of_range == 0);
  OUT ((void) bs_dma_get (&mem, 2, number));
  OUT ((void) bs_dma_get (&mem, -1, number));
  OUT ((void) bs_dma_get (&mem, far, number));
  OUT ((void) bs_dma_get (&none, 0, number));
  OUT (bs_dma_set (&mem, 2, number, 1));
  OUT (bs_dma_copy_out (&mem, 2, list, &whole.list));
  OUT (bs_dma_copy_in (&mem, 2, list, &whole.list));
  OUT (bs_dma_copy_out_at (&mem, 2, &whole));
  OUT (bs_dma_copy_in_at (&mem, 2, &whole));
  OUT ((void) bs_dma_addr (&mem, 2, number));
  OUT ((void) bs_dma_addr_at (&mem, 2));
  OUT ((void) bs_dma_slice (&mem, 2, list));
  OUT ((void) bs_dma_get_at (&view, 2));
  OUT (bs_dma_set_at (&view, 2, 1));
  OUT ((void) bs_dma_addr_at (&view, 2));
  OUT ((void) bs_dma_get_index (&mem, 2, number, 4));
  OUT ((void) bs_dma_get_index (&mem, 1, number, 0));
  OUT ((void) bs_dma_get_index (&mem, 1, number, -4));
  OUT (bs_dma_publish_last (&mem, 2, number, 1));
  OUT ((void) bs_dma_box_at (&box, 2));
  bs_dma_box_free (&box);
  OUT ((void) bs_dma_box_at (&box, 0));
  CHECK (bs_dma_get (&mem, 1, number) == 3 && bs_dma_get_at (&view, 1) == 4);
  bs_dma_free (&mem);
  CHECK (test.blocks == 0);
  return 0;
}
