/* Arguments of the wrong type: pointers to something else than the member, no
   integers, boxes and handles in each other's place, buffers.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dma-backend.h"

struct inner
{
  uint32_t a, b;
};

struct record
{
  uint32_t number;
  float real;
  struct inner inner;
  uint8_t bytes[8];
  bs_be16 big;
  uint8_t rest[2];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);
bs_coherent (same_mem, struct record);

struct hole
{
  uint8_t one;
  uint32_t four;
};

void
wrong (struct record_mem *mem, struct record_mem_box *box,
       struct same_mem *same, struct record_mem_pool *pool)
{
  uint32_t number = 0;
  int32_t with_sign;
  uint16_t narrow;
  bs_be16 raw;
  uint8_t bytes[8];
  const uint8_t constant[8] = { 0 };
  uint8_t few[7];
  struct inner inner;
  struct record record = { 0, 0, { 0, 0 }, { 0 }, { { 0 } }, { 0 } };
  struct hole hole;
  _Bool truth;
  size_t index;

  if (bs_dma_try_get (mem, 0, number, &number))
    return;
  if (bs_dma_try_get (mem, 0, number, &with_sign)) /* { dg-error {bs_dma_try_get: the pointer is not to the type of the member} "" { target *-*-* } 0 } */
    return;
  if (bs_dma_try_get (mem, 0, big, &narrow))
    return;
  bs_dma_copy_out (mem, 0, big, &raw);
  bs_dma_copy_out (mem, 0, big, &narrow); /* { dg-error {bs_dma_copy_out: the pointer is not to the type of the member} } */
  bs_dma_copy_out (mem, 0, inner, &inner);
  bs_dma_copy_out (mem, 0, inner, &record); /* { dg-error {bs_dma_copy_out: the pointer is not to the type of the member} } */
  bs_dma_copy_out (mem, 0, bytes, &bytes);
  bs_dma_copy_out (mem, 0, bytes, &few); /* { dg-error {bs_dma_copy_out: the pointer is not to the type of the member} } */
  bs_dma_copy_in (mem, 0, bytes, &constant);
  bs_dma_copy_in (mem, 0, bytes, constant); /* { dg-error {bs_dma_copy_in: the pointer is not to the type of the member} } */
  bs_dma_copy_in_at (mem, 0, &record);
  bs_dma_copy_in_at (mem, 0, &inner); /* { dg-error {bs_dma_copy_in_at: the pointer is not to the type of the member} } */
  if (bs_dma_copy_out_many (mem, 0, &inner, 1)) /* { dg-error {bs_dma_copy_out_many: the pointer is not to the type of the member} "" { target *-*-* } 0 } */
    return;
  if (bs_dma_alloc_from (mem, device, &inner, 1)) /* { dg-error {bs_dma_alloc_from: the pointer is not to the type of the member} "" { target *-*-* } 0 } */
    return;
  if (bs_dma_try_get_index (mem, 0, number, 4, &index))
    return;
  if (bs_dma_try_get_index (mem, 0, number, 4, &narrow)) /* { dg-error {bs_dma_try_get_index: the pointer is not to the type of the member} "" { target *-*-* } 0 } */
    return;

  (void) bs_dma_get (mem, 0.0, number); /* { dg-error {bs_dma_get: an index or a count is an integer} } */
  if (bs_dma_alloc (mem, device, 1.5)) /* { dg-error {bs_dma_alloc: an index or a count is an integer} "" { target *-*-* } 0 } */
    return;
  (void) bs_dma_get_index (mem, 0, real, 4); /* { dg-error {bs_dma_get_index: the member is no integer} } */
  (void) bs_dma_slice (mem, 0, number); /* { dg-error {bs_dma_slice: the member is no array} } */
  (void) bs_dma_slice (mem, 0, inner); /* { dg-error {bs_dma_slice: the member is no array} } */

  bs_dma_box_at (box, 0)->number = 1;
  (void) bs_dma_get (box, 0, number); /* { dg-error {bs_dma_get: this is a box, whose memory the device does not have; bs_dma_share moves it to a handle} } */
  bs_dma_set (box, 0, number, 1); /* { dg-error {bs_dma_set: this is a box} } */
  (void) bs_dma_addr_at (box, 0); /* { dg-error {bs_dma_addr_at: this is a box} } */
  if (bs_dma_alloc (box, device, 1)) /* { dg-error {bs_dma_alloc: this is a box} "" { target *-*-* } 0 } */
    return;
  bs_dma_box_at (mem, 0)->number = 1; /* { dg-error {bs_dma_box_at: this is no box} } */
  if (bs_dma_share (box, mem))
    return;
  if (bs_dma_share (box, same)) /* { dg-error {bs_dma_share: the handle is of another type, or const} "" { target *-*-* } 0 } */
    return;
  if (bs_dma_pool_alloc (pool, mem))
    return;
  if (bs_dma_pool_alloc (pool, same)) /* { dg-error {bs_dma_pool_alloc: the handle is of another type, or const} "" { target *-*-* } 0 } */
    return;

  if (bs_dma_copy_in_range (mem, 0, bytes, 0, &number, 4))
    return;
  if (bs_dma_copy_in_range (mem, 0, bytes, 0, &hole, 8)) /* { dg-error {argument 1 of 'bs_dma_buffer_to_send' must be 'into_bytes'} } */
    return;
  if (bs_dma_copy_out_range (mem, 0, bytes, 0, &hole, 8))
    return;
  if (bs_dma_copy_out_range (mem, 0, bytes, 0, &truth, 1)) /* { dg-error {argument 1 of 'bs_dma_buffer_for_any_bytes' must be 'from_bytes'} } */
    return;
}
