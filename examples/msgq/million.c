/* million: a driver and a device exchange a million messages.
   SPDX-License-Identifier: GPL-3.0-or-later

   Usage: million [COUNT]
   Exit status: 0 if each checksum was right.  */

#include <stdio.h>
#include <stdlib.h>

#include <bytesafe/dma-malloc.h>

#include "exchange.h"

static void *
at (void *context, uint64_t address, size_t size)
{
  return bs_dma_malloc_at (context, address, size);
}

int
main (int argc, char **argv)
{
  size_t count = argc > 1 ? strtoul (argv[1], NULL, 10) : 1000000;
  struct bs_dma_malloc_device device;
  /* This device has 47 address lines.  */
  if (bs_dma_malloc_init (&device, (UINT64_C (1) << 47) - 1) != 0)
    return 1;
  struct bus bus = { &device, at };
  if (!exchange (&device.device, &bus, count, PAYLOAD_SIZE, NULL))
    return 1;
  return bs_dma_malloc_fini (&device) != 0;
}
