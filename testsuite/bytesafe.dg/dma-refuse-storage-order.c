/* Numbers in the storage order of another machine: a plain access would not
   swap them, so nothing but the whole record can be had, whose members GCC
   swaps.  To get at them GCC itself refuses, since they have no address.
   SPDX-License-Identifier: GPL-3.0-or-later

   the path                        get, addr   slice    copy
   a number                        refused     -        refused
   one in a record in the record   refused     -        refused
   an array of numbers             -           refused  refused
   one of bytes                    -           yes      yes
   a record, an array of records   -           yes      yes  */

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

void
direct (struct record_mem *mem, uint32_t *out, uint32_t (*list)[2],
	uint32_t (*deep)[2][2])
{
  (void) bs_dma_get (mem, 0, number); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  /* { dg-error {invalid type argument} "" { target *-*-* } .-1 } */
  bs_dma_set (mem, 0, number, 1); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  /* { dg-error {invalid type argument} "" { target *-*-* } .-1 } */
  bs_dma_copy_in (mem, 0, number, out); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  /* { dg-error {invalid type argument} "" { target *-*-* } .-1 } */
  /* { dg-error {the pointer is not to the type of the member} "" { target *-*-* } .-2 } */
  (void) bs_dma_addr (mem, 0, number); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  /* { dg-error {invalid type argument} "" { target *-*-* } .-1 } */
  (void) bs_dma_slice (mem, 0, list); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  bs_dma_copy_out (mem, 0, list, list); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  bs_dma_copy_out (mem, 0, deep, deep); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  __auto_type rows = bs_dma_slice (mem, 0, deep);
  (void) bs_dma_slice_at (&rows, 1); /* { dg-error {cannot take address of scalar with reverse storage order} } */
}

void
nested (struct native_mem *mem, struct record_mem *record)
{
  (void) bs_dma_get (mem, 0, number);
  (void) bs_dma_get (mem, 0, inner.number); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  /* { dg-error {invalid type argument} "" { target *-*-* } .-1 } */
  (void) bs_dma_get (mem, 0, inner.real); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  /* { dg-error {invalid type argument} "" { target *-*-* } .-1 } */
  (void) bs_dma_get_index (mem, 0, inner.number, 4); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  /* { dg-error {invalid type argument} "" { target *-*-* } .-1 } */
  (void) bs_dma_slice (mem, 0, inner.list); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  __auto_type many = bs_dma_slice (record, 0, many);
  (void) bs_dma_get (&many, 1, number); /* { dg-error {cannot take address of scalar with reverse storage order} } */
  /* { dg-error {invalid type argument} "" { target *-*-* } .-1 } */
}
