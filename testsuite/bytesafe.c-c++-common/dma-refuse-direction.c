/* What is read must be from_bytes, and what is written into_bytes.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-O0" }

                                            marked into   marked from
     get, try_get, copy_out, get_index      no            yes
     set, try_set, copy_in, publish_last,
     alloc_from, a box                      yes           no
     alloc, addr, slice                     yes           yes
     an element of a slice                  as its record  */

#include "dma-backend.h"

struct out
{
  uint32_t number;
  uint32_t list[2];
} BS_INTO_BYTES;
bs_coherent (out_mem, struct out);

struct in
{
  uint32_t number;
  uint32_t list[2];
} BS_FROM_BYTES;
bs_coherent (in_mem, struct in);

void
both_ways (struct out_mem *out, struct in_mem *in, struct out_mem_box *out_box,
           struct in_mem_box *in_box)
{
  struct out o = { 0, { 0, 0 } };
  struct in i = { 0, { 0, 0 } };
  uint32_t number;
  size_t index;
  if (bs_dma_alloc (out, device, 1) || bs_dma_alloc (in, device, 1)
      || bs_dma_addr_at (out, 0) == bs_dma_addr_at (in, 0))
    return;
  bs_dma_set (out, 0, number, 1);
  bs_dma_set (in, 0, number, 1); /* { dg-error {bs_dma_set: the type is not marked into_bytes, so nothing may be written; claim it with BS_INTO_BYTES} } */
  (void) bs_dma_get (in, 0, number);
  (void) bs_dma_get (out, 0, number); /* { dg-error {bs_dma_get: the type is not marked from_bytes, so nothing may be read; claim it with BS_FROM_BYTES} } */
  if (bs_dma_try_get (in, 0, number, &number))
    return;
  if (bs_dma_try_get (out, 0, number, &number)) /* { dg-error {bs_dma_try_get: the type is not marked from_bytes} "" { target *-*-* } 0 } */
    return;
  if (bs_dma_try_set (out, 0, number, 1))
    return;
  if (bs_dma_try_set (in, 0, number, 1)) /* { dg-error {bs_dma_try_set: the type is not marked into_bytes} "" { target *-*-* } 0 } */
    return;
  bs_dma_copy_out_at (in, 0, &i);
  bs_dma_copy_out_at (out, 0, &o); /* { dg-error {bs_dma_copy_out_at: the type is not marked from_bytes} } */
  bs_dma_copy_in_at (out, 0, &o);
  bs_dma_copy_in_at (in, 0, &i); /* { dg-error {bs_dma_copy_in_at: the type is not marked into_bytes} } */
  bs_dma_copy_out (in, 0, list, &i.list);
  bs_dma_copy_out (out, 0, list, &o.list); /* { dg-error {bs_dma_copy_out: the type is not marked from_bytes} } */
  bs_dma_copy_in (out, 0, list, &o.list);
  bs_dma_copy_in (in, 0, list, &i.list); /* { dg-error {bs_dma_copy_in: the type is not marked into_bytes} } */
  (void) bs_dma_get_index (in, 0, number, 8);
  (void) bs_dma_get_index (out, 0, number, 8); /* { dg-error {bs_dma_get_index: the type is not marked from_bytes} } */
  if (bs_dma_try_get_index (out, 0, number, 8, &index)) /* { dg-error {bs_dma_try_get_index: the type is not marked from_bytes} "" { target *-*-* } 0 } */
    return;
  bs_dma_publish_last (out, 0, number, 8);
  bs_dma_publish_last (in, 0, number, 8); /* { dg-error {bs_dma_publish_last: the type is not marked into_bytes} } */
  if (bs_dma_alloc_from (out, device, &o, 1))
    return;
  if (bs_dma_alloc_from (in, device, &i, 1)) /* { dg-error {bs_dma_alloc_from: the type is not marked into_bytes} "" { target *-*-* } 0 } */
    return;
  if (bs_dma_box_alloc (out_box, device, 1))
    return;
  if (bs_dma_box_alloc (in_box, device, 1)) /* { dg-error {bs_dma_box_alloc: the type is not marked into_bytes} "" { target *-*-* } 0 } */
    return;
  if (bs_dma_copy_out_range (out, 0, list, 0, &number, 4)) /* { dg-error {bs_dma_copy_out_range: the type is not marked from_bytes} "" { target *-*-* } 0 } */
    return;
  if (bs_dma_copy_in_range (in, 0, list, 0, &number, 4)) /* { dg-error {bs_dma_copy_in_range: the type is not marked into_bytes} "" { target *-*-* } 0 } */
    return;
  DMA_AUTO out_list = bs_dma_slice (out, 0, list);
  DMA_AUTO in_list = bs_dma_slice (in, 0, list);
  bs_dma_set_at (&out_list, 0, 1);
  bs_dma_set_at (&in_list, 0, 1); /* { dg-error {bs_dma_set_at: the type is not marked into_bytes} } */
  (void) bs_dma_get_at (&in_list, 0);
  (void) bs_dma_get_at (&out_list, 0); /* { dg-error {bs_dma_get_at: the type is not marked from_bytes} } */
  if (bs_dma_copy_out_many (&out_list, 0, &number, 1)) /* { dg-error {bs_dma_copy_out_many: the type is not marked from_bytes} "" { target *-*-* } 0 } */
    return;
  if (bs_dma_copy_in_many (&in_list, 0, &number, 1)) /* { dg-error {bs_dma_copy_in_many: the type is not marked into_bytes} "" { target *-*-* } 0 } */
    return;
}
