/* Macros that users define behind <bytesafe/dma.h> do not get into the way of
   ours.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wall -Wextra" }  */

#include <bytesafe/dma.h>

#include "plain-names.h"

#define array 0 A MACRO
#define box 0 A MACRO
#define device 0 A MACRO
#define dma_array 0 A MACRO
#define dma_same 0 A MACRO
#define dma_scalar 0 A MACRO
#define dma_view 0 A MACRO
#define handle 0 A MACRO
#define index 0 A MACRO
#define load 0 A MACRO
#define mem 0 A MACRO
#define number 0 A MACRO
#define owner 0 A MACRO
#define path 0 A MACRO
#define place 0 A MACRO
#define pool 0 A MACRO
#define store 0 A MACRO

struct z_message
{
  uint32_t z_kind;
  bs_le32 z_length;
  uint8_t z_bytes[8];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (z_mem, struct z_message);

int
z_use (struct z_mem *z_mem, struct z_mem_box *z_box, struct bs_dma_device *z_device)
{
  struct z_message z_copy;
  uint32_t z_kind;
  unsigned char z_bytes[8];
  int z_status = bs_dma_alloc (z_mem, z_device, 4);
  z_status |= bs_dma_box_alloc (z_box, z_device, bs_dma_count (z_mem));
  bs_dma_box_at (z_box, 0)->z_kind = (uint32_t) bs_dma_box_count (z_box);
  bs_dma_set (z_mem, 1, z_kind, 2);
  bs_dma_set (z_mem, 1, z_length, bs_dma_get (z_mem, 0, z_length));
  z_status |= bs_dma_try_get (z_mem, 1, z_kind, &z_kind);
  z_status |= bs_dma_try_set (z_mem, 1, z_kind, z_kind);
  bs_dma_copy_out (z_mem, 1, z_bytes, &z_bytes);
  z_status |= bs_dma_copy_out_many (z_mem, 1, &z_copy, 1);
  bs_dma_free (z_mem);
  return z_status;
}
