/* Without the plugin dma.h is one error that says what to do.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-no-plugin "" }  */

#include "dma-backend.h"
/* { dg-error {load the GCC plugin bytesafe by -fplugin=, or define BS_UNCHECKED to compile without its checks} "" { target *-*-* } 0 } */

struct record
{
  uint32_t number;
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (record_mem, struct record);

uint32_t
read_number (struct record_mem *mem)
{
  return bs_dma_get (mem, 0, number);
}
