/* BS_DMA_WATCH sees each access before and after it, and none else: what it
   changes behind a read is not seen by who has read.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-O2" }  */

#include <stddef.h>

struct bs_dma_device;
static void watch (struct bs_dma_device *, const volatile void *, size_t, int);
#define BS_DMA_WATCH(device, place, size, event)                             \
  watch (device, place, size, event)

#include "dma-backend.h"

struct record
{
  uint32_t number, other;
  uint8_t bytes[8];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

/* The events so far, with the offset in the memory and the size of each.  */
static struct
{
  size_t offset, size;
  int event;
} events[8];
static int count;
static struct record_mem mem;
/* Change memory behind each read?  */
static int hostile;

static void
watch (struct bs_dma_device *of, const volatile void *place, size_t size,
       int event)
{
  struct record *record = bs_dma_unsafe_ptr (&mem);
  CHECK (of == device && count < 8);
  events[count].offset = (size_t) ((const volatile char *) place
                                   - (const volatile char *) record);
  events[count].size = size;
  events[count++].event = event;
  if (hostile && event == BS_DMA_AFTER_READ)
    record->number = 1000000;
}

/* Were there exactly the two events of one access?  */
static int
one (int before, int after, size_t offset, size_t size)
{
  int right = count == 2 && events[0].event == before
              && events[1].event == after && events[0].offset == offset
              && events[1].offset == offset && events[0].size == size
              && events[1].size == size;
  count = 0;
  return right;
}

#define READ BS_DMA_BEFORE_READ, BS_DMA_AFTER_READ
#define WRITE BS_DMA_BEFORE_WRITE, BS_DMA_AFTER_WRITE

int
main (void)
{
  uint32_t out;
  size_t index;
  uint8_t bytes[8] = { 0 };
  struct record whole;
  CHECK (bs_dma_alloc (&mem, device, 2) == 0);
  CHECK (count == 0);
  bs_dma_set (&mem, 1, other, 3);
  CHECK (one (WRITE, 20, 4));
  (void) bs_dma_get (&mem, 1, other);
  CHECK (one (READ, 20, 4));
  CHECK (bs_dma_try_get (&mem, 0, other, &out) == 0 && one (READ, 4, 4));
  CHECK (bs_dma_try_get (&mem, 2, other, &out) == -ERANGE && count == 0);
  CHECK (bs_dma_try_set (&mem, 0, other, 1) == 0 && one (WRITE, 4, 4));
  CHECK (bs_dma_try_set (&mem, 2, other, 1) == -ERANGE && count == 0);
  bs_dma_copy_out (&mem, 1, bytes, &bytes);
  CHECK (one (READ, 24, 8));
  bs_dma_copy_in (&mem, 1, bytes, &bytes);
  CHECK (one (WRITE, 24, 8));
  bs_dma_copy_out_at (&mem, 1, &whole);
  CHECK (one (READ, 16, 16));
  CHECK (bs_dma_copy_out_range (&mem, 1, bytes, 2, bytes, 3) == 0
         && one (READ, 26, 3));
  CHECK (bs_dma_copy_out_range (&mem, 1, bytes, 7, bytes, 3) == -ERANGE
         && count == 0);
  /* No bytes are no access, also behind the last one.  */
  CHECK (bs_dma_copy_out_range (&mem, 1, bytes, 8, bytes, 0) == 0
         && bs_dma_copy_in_range (&mem, 1, bytes, 8, bytes, 0) == 0
         && bs_dma_copy_out_many (&mem, 2, &whole, 0) == 0 && count == 0);
  CHECK (bs_dma_copy_in_many (&mem, 1, &whole, 1) == 0 && one (WRITE, 16, 16));
  DMA_AUTO view = bs_dma_slice (&mem, 0, bytes);
  CHECK (count == 0);
  bs_dma_set_at (&view, 3, 1);
  CHECK (one (WRITE, 11, 1));
  (void) bs_dma_addr (&mem, 0, other);
  CHECK (count == 0);
  bs_dma_publish_last (&mem, 0, other, 1);
  CHECK (one (WRITE, 4, 4));

  /* A value that was found good stays so.  */
  hostile = 1;
  bs_dma_set (&mem, 0, number, 5);
  count = 0;
  CHECK (bs_dma_try_get_index (&mem, 0, number, 6, &index) == 0 && index == 5);
  CHECK (one (READ, 0, 4));
  CHECK (bs_dma_get_index (&mem, 0, number, 6) == 1000000 % 6);
  CHECK (one (READ, 0, 4));
  bs_dma_set (&mem, 0, number, 6);
  count = 0;
  CHECK (bs_dma_get (&mem, 0, number) == 6 && one (READ, 0, 4));
  bs_dma_free (&mem);
  return 0;
}
