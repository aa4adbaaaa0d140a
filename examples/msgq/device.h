/* A device that is simulated: the other side of the two queues.
   SPDX-License-Identifier: GPL-3.0-or-later

   It knows the shapes of the memory, and nothing of bytesafe: what it shares
   with the driver it accesses as a processor on the other side of a bus does,
   by addresses of that bus and with atomics of its own.  */

#ifndef DEVICE_H
#define DEVICE_H

#include <stddef.h>
#include <stdint.h>

#include "messages.h"
#include "region.h"

/* What the driver calls.  */
enum
{
  FUNCTION_ECHO = 1,
  FUNCTION_STOP = 2
};

/* A bus: AT returns where the SIZE bytes at ADDRESS are, or NULL.  */
struct bus
{
  void *context;
  void *(*at) (void *context, uint64_t address, size_t size);
};

/* What becomes of a device.  */
struct device_result
{
  size_t commands;
  /* Messages whose checksums were wrong, or that made no sense.  */
  size_t bad;
};

/* Be the device on BUS that was started with ARGUMENTS, until it is told to
   stop.  Each command is answered by a message with the payload of the
   command, inverted, and its checksum as the result.  */
struct device_result
device_run (const struct bus *bus,
            const struct message_queue_init_arguments *arguments);

#endif
