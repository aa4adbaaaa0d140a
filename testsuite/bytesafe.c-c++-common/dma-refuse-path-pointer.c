/* A pointer in a path would leave the memory, and does not compile.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wfatal-errors" }  */

#include "dma-backend.h"

struct inner
{
  uint32_t a;
};

struct record
{
  struct inner other;
  uint32_t low : 8, high : 24;
  uint32_t number;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

uint32_t
read_good (struct record_mem *mem)
{
  return bs_dma_get (mem, 0, other.a) + bs_dma_get (mem, 0, number);
}

uint32_t
read_bad (struct record_mem *mem)
{
  return bs_dma_get (mem, 0, other->a); /* { dg-error {invalid type argument of .*->|base operand of .*->} } */
}
