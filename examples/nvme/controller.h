/* controller.h: a simulated NVMe controller with a disk in memory.
   SPDX-License-Identifier: GPL-3.0-or-later

   It is a thread of its own.  Of the driver's memory it knows bus addresses
   only, and of the driver nothing but what is written to its registers.  */

#ifndef CONTROLLER_H
#define CONTROLLER_H

#include <stdint.h>

#include <bytesafe/dma-malloc.h>

struct controller;

/* What a controller may do wrong, once, at its hundredth answer.  */
enum mischief
{
  HONEST,
  /* An identifier that no queue has room for.  */
  WILD_IDENTIFIER,
  /* An identifier whose command was answered already.  */
  SECOND_ANSWER,
  /* A head of the submission queue that is beyond its end.  */
  WILD_HEAD,
  /* One that goes back: those commands were taken before.  */
  BACKWARD_HEAD
};

/* Start a controller behind BUS, whose disk has BLOCKS blocks.  Return NULL if
   there is no memory or no thread.  */
struct controller *controller_start (struct bs_dma_malloc_device *bus,
                                     uint32_t blocks, enum mischief mischief);

/* End it.  From then on it touches no memory of the driver.  */
void controller_stop (struct controller *controller);

/* Its registers, at OFFSET.  They are of 32 bits; those of 64 are two.  */
uint32_t controller_read (struct controller *controller, uint32_t offset);
void controller_write (struct controller *controller, uint32_t offset,
                       uint32_t value);

#endif
