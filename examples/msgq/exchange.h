/* A driver and a device in two threads.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef EXCHANGE_H
#define EXCHANGE_H

#include "device.h"
#include "driver.h"

/* Somebody who looks on: START is called with the address that the memory has
   for the device, before it starts, and BEGIN before each operation of the
   driver.  */
struct spectator
{
  void *context;
  void (*start) (void *context, uint64_t address);
  void (*begin) (void *context);
};

/* Let DEVICE, which is on BUS, and a driver exchange COUNT messages: half of
   them commands, and half of them answers, with payloads of LARGEST bytes at
   most, which is no more than PAYLOAD_SIZE.  SPECTATOR looks on, unless it is
   NULL.  Print what became of it.  Return whether all of it is right.  */
int exchange (struct bs_dma_device *device, const struct bus *bus,
              size_t count, size_t largest,
              const struct spectator *spectator);

#endif
