/* Records in the storage order of another machine are copied as they are, and
   GCC swaps their members in the copy.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2 -Wall -Wextra -Wconversion -Wcast-qual -Wscalar-storage-order" }  */

#include "../bytesafe.c-c++-common/dma-backend.h"

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define OTHER __attribute__ ((__scalar_storage_order__ ("big-endian")))
#else
#define OTHER __attribute__ ((__scalar_storage_order__ ("little-endian")))
#endif

struct OTHER inner
{
  uint32_t number;
  float real;
  uint32_t list[2];
};
struct OTHER record
{
  uint32_t number;
  uint32_t list[2];
  uint32_t deep[2][2];
  uint8_t bytes[4];
  struct inner inner;
  struct inner many[2];
} BS_INTO_BYTES BS_FROM_BYTES;
struct native
{
  uint32_t number;
  struct inner inner;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);
bs_coherent (native_mem, struct native);

int
main (void)
{
  static struct record_mem mem;
  static struct native_mem native;
  struct record own = { .number = 1, .bytes = { 2, 3 }, .inner.number = 4 };
  struct inner inner = { .number = 5 };
  struct native both = { .number = 6, .inner.number = 7 };
  const struct record *constant = &own;
  own.many[1].number = 8;
  CHECK (bs_dma_alloc_from (&mem, device, constant, 1) == 0);
  CHECK (bs_dma_alloc (&native, device, 1) == 0);
  bs_dma_copy_in_at (&native, 0, &both);
  own.number = 0;
  bs_dma_copy_out_at (&mem, 0, &own);
  CHECK (own.number == 1 && own.inner.number == 4);
  CHECK (bs_dma_copy_in_many (&mem, 0, constant, 1) == 0);
  bs_dma_copy_in (&mem, 0, inner, &inner);
  bs_dma_copy_out (&native, 0, inner, &inner);
  CHECK (inner.number == 7 && bs_dma_get (&native, 0, number) == 6);
  bs_dma_copy_out (&mem, 0, inner, &inner);
  CHECK (inner.number == 5);
  __auto_type bytes = bs_dma_slice (&mem, 0, bytes);
  CHECK (bs_dma_get_at (&bytes, 1) == 3);
  __auto_type many = bs_dma_slice (&mem, 0, many);
  bs_dma_copy_out_at (&many, 1, &inner);
  CHECK (inner.number == 8);
  bs_dma_free (&mem);
  bs_dma_free (&native);
  return 0;
}
