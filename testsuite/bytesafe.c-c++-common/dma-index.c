/* Indices that a device chooses.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }

     value        limit   get_index   try_get_index
     0            63      0           0
     62           63      62          62
     63           63      0           -ERANGE
     2^32 - 1     63      3           -ERANGE
     2^32 - 1     2^32    itself      itself
     -1 (signed)  63      below 63    -ERANGE
     5            1       0           -ERANGE
     5            0       -           -ERANGE  */

#include "dma-backend.h"

struct record
{
  uint32_t number;
  int32_t with_sign;
  bs_le16 little;
  bs_be16 big;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

static struct record_mem mem;

static int
reduced (uint32_t value, uint64_t limit, size_t expected)
{
  bs_dma_set (&mem, 0, number, value);
  return bs_dma_get_index (&mem, 0, number, limit) == expected;
}

static int
tried (uint32_t value, uint64_t limit)
{
  size_t out = 1000;
  int status;
  bs_dma_set (&mem, 0, number, value);
  status = bs_dma_try_get_index (&mem, 0, number, limit, &out);
  CHECK (status == 0 ? out == value : out == 1000);
  return status;
}

int
main (void)
{
  size_t out = 1000;
  CHECK (bs_dma_alloc (&mem, device, 1) == 0);
  CHECK (reduced (0, 63, 0));
  CHECK (reduced (62, 63, 62));
  CHECK (reduced (63, 63, 0));
  CHECK (reduced (0xffffffffu, 63, 3));
  CHECK (reduced (5, 1, 0));
  CHECK (reduced (0xffffffffu, (uint64_t) 1 << 32, 0xffffffffu));
  CHECK (tried (0, 63) == 0);
  CHECK (tried (62, 63) == 0);
  CHECK (tried (63, 63) == -ERANGE);
  CHECK (tried (0xffffffffu, 63) == -ERANGE);
  CHECK (tried (0xffffffffu, (uint64_t) 1 << 32) == 0);
  CHECK (tried (5, 1) == -ERANGE);
  CHECK (tried (5, 0) == -ERANGE);
  CHECK (bs_dma_try_get_index (&mem, 1, number, 63, &out) == -ERANGE);
  bs_dma_set (&mem, 0, with_sign, -1);
  CHECK (bs_dma_get_index (&mem, 0, with_sign, 63) < 63);
  CHECK (bs_dma_try_get_index (&mem, 0, with_sign, 63, &out) == -ERANGE);
  CHECK (bs_dma_try_get_index (&mem, 0, number, -1, &out) == -ERANGE);
  CHECK (out == 1000);
  bs_dma_set (&mem, 0, little, 0x0102);
  bs_dma_set (&mem, 0, big, 0x0102);
  CHECK (bs_dma_get_index (&mem, 0, little, 0x100) == 2);
  CHECK (bs_dma_get_index (&mem, 0, big, 0x100) == 2);
  bs_dma_free (&mem);
  return 0;
}
