/* A member of a type of <bytesafe/endian.h> is the machine's number for the
   accessors, and its own bytes in memory.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2" }  */

#include "dma-backend.h"

struct record
{
  bs_le16 le16;
  bs_be16 be16;
  bs_le32 le32;
  bs_be32 be32;
  bs_lei32 lei32;
  bs_bef32 bef32;
  bs_lei16 lei16;
  bs_be16 list[3];
  bs_le64 le64;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

/* Are the SIZE bytes at OFFSET in MEM those of EXPECTED?  */
static int
bytes_are (struct record_mem *mem, size_t offset, const char *expected,
           size_t size)
{
  const char *bytes = (const char *) bs_dma_unsafe_ptr (mem);
  return memcmp (bytes + offset, expected, size) == 0;
}

int
main (void)
{
  struct record_mem mem = BS_DMA_EMPTY;
  uint32_t out = 0;
  int32_t signed_out = 0;
  bs_be32 raw;
  CHECK (bs_dma_alloc (&mem, device, 1) == 0);
  bs_dma_set (&mem, 0, le16, 0x0102);
  bs_dma_set (&mem, 0, be16, 0x0102);
  bs_dma_set (&mem, 0, le32, 0x01020304);
  bs_dma_set (&mem, 0, be32, 0x01020304);
  bs_dma_set (&mem, 0, lei32, -2);
  bs_dma_set (&mem, 0, bef32, 1.0f);
  bs_dma_set (&mem, 0, lei16, -3);
  CHECK (bytes_are (&mem, 0, "\2\1\1\2\4\3\2\1\1\2\3\4", 12));
  CHECK (bytes_are (&mem, 12, "\xfe\xff\xff\xff\x3f\x80\0\0\xfd\xff", 10));
  CHECK (bs_dma_get (&mem, 0, le16) == 0x0102);
  CHECK (bs_dma_get (&mem, 0, be16) == 0x0102);
  CHECK (bs_dma_get (&mem, 0, le32) == 0x01020304);
  CHECK (bs_dma_get (&mem, 0, lei32) == -2);
  CHECK (bs_dma_get (&mem, 0, bef32) == 1.0f);
  CHECK (bs_dma_get (&mem, 0, lei16) == -3);
  CHECK (bs_dma_try_get (&mem, 0, be32, &out) == 0 && out == 0x01020304);
  CHECK (bs_dma_try_get (&mem, 0, lei32, &signed_out) == 0 && signed_out == -2);
  CHECK (bs_dma_try_set (&mem, 0, be32, 7) == 0);
  bs_dma_copy_out (&mem, 0, be32, &raw);
  CHECK (bs_be32_get (raw) == 7);
  DMA_AUTO view = bs_dma_slice (&mem, 0, list);
  bs_dma_set_at (&view, 1, 0x0506);
  CHECK (bs_dma_get_at (&view, 1) == 0x0506);
  CHECK (bytes_are (&mem, 24, "\5\6", 2));
  bs_dma_free (&mem);
  return 0;
}
