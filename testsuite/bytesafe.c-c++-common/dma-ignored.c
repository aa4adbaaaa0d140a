/* A status that nobody looks at is a warning.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dma-backend.h"

struct record
{
  uint32_t number;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

int
look (struct record_mem *mem)
{
  return bs_dma_alloc (mem, device, 1) == 0 && bs_dma_try_set (mem, 0, number, 1) == 0;
}

void
ignore (struct record_mem *mem)
{
  bs_dma_alloc (mem, device, 1); /* { dg-note {in expansion of macro 'bs_dma_alloc'} } */
  /* { dg-warning {ignoring return value of '(int )?bs_detail_dma_status(\(int\))?'} "" { target *-*-* } 0 } */
}
