/* BS_UNCHECKED: the same without the plugin.  What concerns paths and widths
   is checked all the same.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-no-plugin "" }  */

#define BS_UNCHECKED 1
#include "dma-backend.h"

struct record
{
  uint32_t number;
  uint32_t list[2];
};
bs_coherent (record_mem, struct record);

uint32_t
read_number (struct record_mem *mem)
{
  bs_dma_set (mem, 0, number, 1);
  (void) bs_dma_get (mem, 0, list); /* { dg-error {bs_dma_get: the member is no number} } */
  return bs_dma_get (mem, 0, number);
}
