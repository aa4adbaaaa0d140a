/* Views of arrays, and arrays of arrays.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }  */

#include "dma-backend.h"

struct pair
{
  uint16_t one, two;
};

struct __attribute__ ((packed)) queue
{
  uint8_t pages[3][16];
  struct pair pairs[5];
  uint32_t single[1];
  uint8_t odd;
  uint8_t tail[3];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (queue_mem, struct queue);

int
main (void)
{
  struct queue_mem mem = BS_DMA_EMPTY;
  const struct queue_mem *readable = &mem;
  uint8_t page[16] = { 1, 2, 3 };
  uint8_t back[16];
  uint16_t two = 0;
  struct pair pair = { 5, 6 };
  struct pair many[3] = { { 1, 2 }, { 3, 4 }, { 5, 7 } };
  volatile int minus = -1;
  int i;
  CHECK (bs_dma_alloc (&mem, device, 2) == 0);
  DMA_AUTO pages = bs_dma_slice (&mem, 1, pages);
  DMA_AUTO pairs = bs_dma_slice (&mem, 1, pairs);
  DMA_AUTO single = bs_dma_slice (&mem, 0, single);
  DMA_AUTO tail = bs_dma_slice (readable, 1, tail);
  CHECK (bs_dma_count (&pages) == 3 && bs_dma_size (&pages) == 48);
  CHECK (bs_dma_count (&pairs) == 5 && bs_dma_count (&single) == 1);
  CHECK (bs_dma_addr_at (&pages, 2)
         == bs_dma_addr (&mem, 1, pages) + 32);
  CHECK (bs_dma_addr (&pairs, 4, two) == bs_dma_addr (&mem, 1, pairs) + 18);
  bs_dma_copy_in_at (&pages, 2, &page);
  DMA_AUTO last = bs_dma_slice_at (&pages, 2);
  CHECK (bs_dma_count (&last) == 16);
  CHECK (bs_dma_get_at (&last, 0) == 1 && bs_dma_get_at (&last, 3) == 0);
  for (i = 0; i < 5; i++)
    bs_dma_set (&pairs, i, two, (uint16_t) (10 * i));
  CHECK (bs_dma_get (&pairs, 4, two) == 40);
  bs_dma_copy_in_at (&pairs, 0, &pair);
  CHECK (bs_dma_try_get (&pairs, 0, two, &two) == 0 && two == 6);
  CHECK (bs_dma_try_get (&pairs, 5, two, &two) == -ERANGE);
  CHECK (bs_dma_try_set_at (&single, 0, 3) == 0);
  CHECK (bs_dma_try_set_at (&single, 1, 3) == -ERANGE);
  CHECK (bs_dma_get_at (&tail, 2) == 0);

  /* Some elements at once.
       first  count  of 5
       0      3      fits
       2      3      fits
       5      0      fits, and is nothing
       3      3      does not
       6      0      does not
       1      -1     does not  */
  CHECK (bs_dma_copy_in_many (&pairs, 0, many, 3) == 0);
  CHECK (bs_dma_get (&pairs, 2, two) == 7 && bs_dma_get (&pairs, 3, two) == 30);
  CHECK (bs_dma_copy_out_many (&pairs, 2, many, 3) == 0 && many[2].two == 40);
  CHECK (bs_dma_copy_out_many (&pairs, 5, many, 0) == 0);
  CHECK (bs_dma_copy_out_many (&pairs, 3, many, 3) == -ERANGE);
  CHECK (bs_dma_copy_out_many (&pairs, 6, many, 0) == -ERANGE);
  CHECK (bs_dma_copy_out_many (&pairs, 1, many, minus) == -ERANGE);
  CHECK (bs_dma_copy_in_many (&pairs, 3, many, 3) == -ERANGE);
  CHECK (bs_dma_get (&pairs, 3, two) == 30);

  /* Some bytes of a member.
       index  start  size  of 48
       1      32     16    fits
       1      48     0     fits
       1      33     16    does not
       2      0      1     does not
       1      -1     1     does not
       1      1      -1    does not  */
  CHECK (bs_dma_copy_out_range (&mem, 1, pages, 32, back, 16) == 0);
  CHECK (memcmp (back, page, 16) == 0);
  CHECK (bs_dma_copy_out_range (&mem, 1, pages, 48, back, 0) == 0);
  CHECK (bs_dma_copy_out_range (&mem, 1, pages, 33, back, 16) == -ERANGE);
  CHECK (bs_dma_copy_out_range (&mem, 2, pages, 0, back, 1) == -ERANGE);
  CHECK (bs_dma_copy_out_range (&mem, 1, pages, -1, back, 1) == -ERANGE);
  CHECK (bs_dma_copy_out_range (&mem, 1, pages, 1, back, minus) == -ERANGE);
  CHECK (bs_dma_copy_in_range (&mem, 1, pages, 15, page, 2) == 0);
  CHECK (bs_dma_copy_in_range (&mem, 1, pages, 47, page, 2) == -ERANGE);
  CHECK (bs_dma_copy_out_range (&mem, 1, pages, 14, back, 4) == 0);
  CHECK (back[0] == 0 && back[1] == 1 && back[2] == 2 && back[3] == 0);
  bs_dma_free (&mem);
  return 0;
}
