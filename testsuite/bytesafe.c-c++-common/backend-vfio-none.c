/* The VFIO backend with the kernel that there is: a device that no machine has
   does not open, and the reason is one text to show.
   SPDX-License-Identifier: GPL-3.0-or-later  */
/* { dg-do run } */
/* { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wcast-qual -Wshadow" } */
/* { dg-output "there is no PCI device at this address" } */

#include <bytesafe/dma-vfio.h>

int
main (void)
{
  struct bs_dma_vfio_device d;
  int error = bs_dma_vfio_open (&d, "ffff:ff:1f.7", UINT64_MAX);
  printf ("%s\n", d.reason);
  return error != -ENODEV;
}
