/* In C's strict dialects the system's headers do not hide what the malloc
   backend needs.
   SPDX-License-Identifier: GPL-3.0-or-later  */
/* { dg-options "-std=c11 -pedantic-errors -Wall -Wextra" } */

#include <bytesafe/dma-malloc.h>

int
use (struct bs_dma_malloc_device *d)
{
  return bs_dma_malloc_init (d, 0xffff);
}
