/* The accessors: each reads and writes what it is told, once, and the try
   forms know the range.  What they do out of range is in dma-oob.c.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2" }  */

#include "dma-backend.h"

struct inner
{
  uint16_t a;
  int16_t b;
};

struct record
{
  uint32_t number;
  float real;
  struct inner inner;
  uint8_t bytes[4];
  unsigned int low : 4, high : 28;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

static int calls;
static struct record_mem mem;

static struct record_mem *
the_handle (void)
{
  calls++;
  return &mem;
}

static int
number (int value)
{
  calls++;
  return value;
}

static void
once (void)
{
  uint32_t out, *place = &out;
  struct inner inner, *to = &inner;
  calls = 0;
  bs_dma_set (the_handle (), number (1), number, (uint32_t) number (5));
  CHECK (calls == 3);
  CHECK (bs_dma_get (the_handle (), number (1), number) == 5);
  CHECK (calls == 5);
  CHECK (bs_dma_try_get (the_handle (), number (1), number, (calls++, place))
         == 0);
  CHECK (calls == 8 && out == 5);
  CHECK (bs_dma_try_set (the_handle (), number (1), number,
                         (uint32_t) number (6))
         == 0);
  CHECK (calls == 11);
  bs_dma_copy_out (the_handle (), number (1), inner, (calls++, to));
  bs_dma_copy_in (the_handle (), number (1), inner, (calls++, to));
  CHECK (calls == 17);
  (void) bs_dma_addr (the_handle (), number (1), inner.b);
  CHECK (calls == 19);
  (void) bs_dma_get_index (the_handle (), number (1), number, number (7));
  CHECK (calls == 22);
}

static void
nested (void)
{
  uint32_t out;
  bs_dma_set (&mem, 0, number, 2);
  bs_dma_set (&mem, 2, number, 41);
  CHECK (bs_dma_get (&mem, bs_dma_get (&mem, 0, number), number) == 41);
  bs_dma_set (&mem, bs_dma_get (&mem, 0, number), number,
              bs_dma_get (&mem, bs_dma_get (&mem, 0, number), number) + 1);
  CHECK (bs_dma_get (&mem, 2, number) == 42);
  CHECK (bs_dma_try_get (&mem, bs_dma_get (&mem, 0, number), number, &out)
           == 0
         && out == 42);
}

static void
ranges (void)
{
  uint32_t out = 9;
  uint64_t far = (uint64_t) 1 << 32;
  struct record_mem none = BS_DMA_EMPTY;
  CHECK (bs_dma_try_get (&mem, 2, number, &out) == 0 && out == 42);
  CHECK (bs_dma_try_get (&mem, 3, number, &out) == -ERANGE);
  CHECK (bs_dma_try_get (&mem, -1, number, &out) == -ERANGE);
  CHECK (bs_dma_try_get (&mem, far, number, &out) == -ERANGE);
  CHECK (bs_dma_try_get (&none, 0, number, &out) == -ERANGE);
  CHECK (out == 42);
  CHECK (bs_dma_try_set (&mem, 2, number, 1) == 0);
  CHECK (bs_dma_try_set (&mem, 3, number, 1) == -ERANGE);
  CHECK (bs_dma_try_set (&mem, -1, number, 1) == -ERANGE);
  CHECK (bs_dma_try_set (&mem, far, number, 1) == -ERANGE);
}

int
main (void)
{
  const struct record_mem *readable = &mem;
  struct record whole, again;
  uint8_t four[4] = { 1, 2, 3, 4 };
  struct inner inner;
  struct
  {
    unsigned int two : 2;
  } bits = { 2 };
  CHECK (bs_dma_alloc (&mem, device, 3) == 0);
  bs_dma_set (&mem, 1, real, 1.5f);
  CHECK (bs_dma_get (readable, 1, real) == 1.5f);
  bs_dma_set (&mem, 1, inner.b, -3);
  CHECK (bs_dma_get (readable, 1, inner.b) == -3);
  bs_dma_copy_out (readable, 1, inner, &inner);
  CHECK (inner.a == 0 && inner.b == -3);
  inner.a = 8;
  bs_dma_copy_in (&mem, 1, inner, &inner);
  CHECK (bs_dma_get (&mem, 1, inner.a) == 8);
  bs_dma_copy_in (&mem, 2, bytes, &four);
  bs_dma_copy_out_at (&mem, 2, &whole);
  CHECK (whole.bytes[0] == 1 && whole.bytes[3] == 4 && whole.real == 0);
  whole.low = 3;
  bs_dma_copy_in_at (&mem, bits.two, &whole);
  bs_dma_copy_out_at (&mem, 2, &again);
  CHECK (again.low == 3 && again.high == 0);
  CHECK (bs_dma_addr (&mem, 2, inner.b) - bs_dma_addr_at (&mem, 0)
         == 2 * sizeof (struct record) + 10);
  once ();
  nested ();
  ranges ();
  /* In front of an index, and of nothing else.  */
  bs_dma_publish_last (&mem, 0, number, 77);
  CHECK (bs_dma_get (&mem, 0, number) == 77 && bs_dma_get (&mem, 0, real) == 0);
  bs_dma_publish ();
  bs_dma_consume ();
  bs_dma_retire ();
  bs_dma_wmb ();
  bs_dma_rmb ();
  bs_dma_mb ();
  bs_dma_free (&mem);
  CHECK (test.blocks == 0);
  return 0;
}
