/* No use of dma.h is worth a warning, whatever is asked for.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wcast-qual -Wcast-align -Wshadow -Wpacked -Wvla -Wundef -Wredundant-decls -Wwrite-strings -Wunused-macros -Wbad-function-cast -Wmissing-prototypes -Wstrict-prototypes -Wnested-externs -Wold-style-definition" { target c } }
   { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wcast-qual -Wcast-align -Wshadow -Wpacked -Wundef -Wredundant-decls -Wold-style-cast -Wuseless-cast -Wzero-as-null-pointer-constant -Wsuggest-override -Wextra-semi -Wmissing-declarations" { target c++ } }  */

#include <stddef.h>
#include <stdint.h>

#include <bytesafe/dma.h>

struct inner
{
  uint16_t a, b;
};

struct record
{
  uint32_t number;
  float real;
  struct inner inner;
  uint8_t bytes[4];
  bs_be32 big;
  int16_t list[2];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

int use_all (struct record_mem *, const struct record_mem *,
             struct record_mem_box *, struct record_mem_pool *,
             struct bs_dma_device *, int, uint64_t, void *);

int
use_all (struct record_mem *mem, const struct record_mem *readable,
         struct record_mem_box *box, struct record_mem_pool *pool,
         struct bs_dma_device *device, int i, uint64_t wide, void *buffer)
{
  bs_dma_auto (record_mem, scoped);
  bs_dma_box_auto (record_mem, scoped_box);
  uint32_t number;
  float real;
  size_t index;
  struct inner inner;
  struct record record;
  if (bs_dma_alloc (mem, device, 3) || bs_dma_alloc (&scoped, device, i)
      || bs_dma_box_alloc (box, device, wide)
      || bs_dma_box_alloc (&scoped_box, device, 1u)
      || bs_dma_share (box, mem) || bs_dma_pool_create (pool, device, 0, wide)
      || bs_dma_pool_alloc (pool, mem) || bs_dma_pool_free (pool, mem)
      || bs_dma_pool_destroy (pool))
    return 1;
  bs_dma_box_at (box, i)->number = 3;
  bs_dma_box_free (box);
  bs_dma_set (mem, i, number, bs_dma_get (readable, wide, number));
  bs_dma_set (mem, i, real, bs_dma_get (readable, wide, real));
  bs_dma_set (mem, i, big, bs_dma_get (readable, wide, big));
  bs_dma_set (mem, i, inner.a, bs_dma_get (readable, 0, inner.b));
  bs_dma_set (mem, i, number, 1);
  bs_dma_publish_last (mem, i, number, 1);
  bs_dma_copy_out (readable, i, inner, &inner);
  bs_dma_copy_in (mem, i, inner, &inner);
  bs_dma_copy_out_at (readable, 0u, &record);
  bs_dma_copy_in_at (mem, 0ul, &record);
  if (bs_dma_try_get (readable, i, number, &number)
      || bs_dma_try_get (readable, i, big, &number)
      || bs_dma_try_get (readable, i, real, &real)
      || bs_dma_try_set (mem, i, number, number)
      || bs_dma_try_get_index (readable, i, number, 63, &index)
      || bs_dma_copy_out_range (readable, i, bytes, 0, buffer, wide)
      || bs_dma_copy_in_range (mem, i, bytes, i, buffer, 1u)
      || bs_dma_copy_out_many (readable, 0, &record, 1)
      || bs_dma_copy_in_many (mem, 0, &record, 1)
      || bs_dma_alloc_from (mem, device, &record, 1))
    return 1;
  {
#ifdef __cplusplus
    auto view = bs_dma_slice (mem, i, list);
#else
    __extension__ __auto_type view = bs_dma_slice (mem, i, list);
#endif
    bs_dma_set_at (&view, i, bs_dma_get_at (&view, 0));
    if (bs_dma_addr_at (&view, i) == bs_dma_addr (mem, i, list)
        && bs_dma_count (&view) == bs_dma_size (&view))
      return 2;
  }
  bs_dma_free (mem);
  return bs_dma_get_index (readable, i, number, 63) == index
         && bs_dma_unsafe_ptr (readable) == &record;
}
