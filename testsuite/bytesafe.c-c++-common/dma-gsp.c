/* The shared memory of a GPU's system processor, in full: queues of 63 pages
   of which each side has one index, and a table of the addresses of all pages.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2" }  */

#include "dma-backend.h"

struct tx_header
{
  uint32_t version, size, msg_size, msg_count, write_ptr, flags, rx_hdr_off,
    entry_off;
};
struct rx_header
{
  uint32_t read_ptr;
};
struct msgq_data
{
  uint8_t data[63][4096];
} __attribute__ ((aligned (4096)));
struct msgq
{
  struct tx_header tx;
  struct rx_header rx;
  uint8_t pad[4060];
  struct msgq_data msgq;
};
struct gsp_mem
{
  bs_le64 ptes[512];
  struct msgq cpuq, gspq;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (gsp_coherent, struct gsp_mem);

struct element
{
  uint8_t auth_tag[16], aad[16];
  uint32_t check_sum, seq_num, elem_count;
  uint8_t pad[4];
  uint8_t rpc[32];
} BS_INTO_BYTES BS_FROM_BYTES;

int
main (void)
{
  bs_dma_auto (gsp_coherent, mem);
  struct element element = { { 1 }, { 2 }, 3, 4, 5, { 0 }, { 6 } };
  struct element back;
  size_t index;
  int i;
  CHECK (sizeof (struct gsp_mem) == 0x81000);
  CHECK (bs_dma_alloc (&mem, device, 1) == 0);
  CHECK (bs_dma_addr_at (&mem, 0) % 4096 == 0);
  CHECK (bs_dma_addr (&mem, 0, gspq.rx) - bs_dma_addr_at (&mem, 0) == 0x41020);
  DMA_AUTO ptes = bs_dma_slice (&mem, 0, ptes);
  DMA_AUTO out_pages = bs_dma_slice (&mem, 0, cpuq.msgq.data);
  CHECK (bs_dma_count (&ptes) == 512 && bs_dma_count (&out_pages) == 63);
  for (i = 0; i < 0x81; i++)
    {
      bs_le64 address
        = bs_le64_of (bs_dma_addr_at (&mem, 0) + 4096 * (unsigned) i);
      bs_dma_copy_in_at (&ptes, i, &address);
    }
  bs_dma_set (&mem, 0, cpuq.tx.msg_count, 63);
  bs_dma_set (&mem, 0, cpuq.tx.write_ptr, 62);
  DMA_AUTO page = bs_dma_slice_at (&out_pages,
                                   bs_dma_get (&mem, 0, cpuq.tx.write_ptr));
  CHECK (bs_dma_copy_in_many (&page, 0, (const uint8_t *) &element,
                              sizeof element)
         == 0);
  bs_dma_publish_last (&mem, 0, cpuq.tx.write_ptr,
                       (bs_dma_get (&mem, 0, cpuq.tx.write_ptr) + 1) % 63);
  CHECK (bs_dma_get (&mem, 0, cpuq.tx.write_ptr) == 0);
  CHECK (bs_dma_copy_out_range (&mem, 0, cpuq.msgq.data, 62 * 4096, &back,
                                sizeof back)
         == 0);
  CHECK (back.seq_num == 4 && back.rpc[0] == 6);
  CHECK (bs_dma_copy_out_range (&mem, 0, cpuq.msgq.data, 63 * 4096 - 79, &back,
                                sizeof back)
         == -ERANGE);
  /* What the device says is no index before it is reduced.  */
  bs_dma_set (&mem, 0, gspq.tx.write_ptr, 63 * 7 + 5);
  CHECK (bs_dma_get_index (&mem, 0, gspq.tx.write_ptr, 63) == 5);
  CHECK (bs_dma_try_get_index (&mem, 0, gspq.tx.write_ptr, 63, &index)
         == -ERANGE);
  return 0;
}
