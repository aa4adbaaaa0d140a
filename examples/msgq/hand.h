/* The queue to the device once more, as it is written by hand: with volatile
   pointers, and with trust in whatever the device says.
   SPDX-License-Identifier: GPL-3.0-or-later

   For bench.c.  As in ring.h, the own index is kept here, and the other one is
   read only when the slots known are used up.  */

#ifndef HAND_H
#define HAND_H

#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "region.h"

/* The compiler moves nothing over this, and x86 moves no load behind a load
   and no store behind a store.  Elsewhere the processor needs to be told.  */
#if defined __x86_64__ || defined __i386__
#define HAND_BARRIER() __asm__ volatile("" : : : "memory")
#elif defined __aarch64__
#define HAND_BARRIER() __asm__ volatile("dmb osh" : : : "memory")
#else
#define HAND_BARRIER() __sync_synchronize ()
#endif

struct hand_ring
{
  volatile struct gsp_mem *memory;
  uint32_t next;
  uint32_t count;
};

/* Let RING be the producer's or, if it IS_CONSUMER, the consumer's side of the
   queue to the device in MEMORY.  */
static inline void
hand_open (struct hand_ring *ring, void *memory, int is_consumer)
{
  ring->memory = memory;
  ring->next = 0;
  ring->count = is_consumer ? 0 : MSGQ_PAGES - 1;
}

/* Send the SIZE bytes at DATA, no more than a page.  Return 0 or -EAGAIN.  */
static inline int
hand_send (struct hand_ring *ring, const void *data, size_t size)
{
  volatile struct gsp_mem *memory = ring->memory;
  uint32_t next = ring->next;
  if (ring->count == 0)
    {
      uint32_t read = memory->gspq.rx.read_ptr;
      HAND_BARRIER ();
      ring->count = (read + MSGQ_PAGES - 1 - next) % MSGQ_PAGES;
      if (ring->count == 0)
        return -EAGAIN;
    }
  memcpy ((void *) memory->cpuq.msgq.data[next], data, size);
  ring->count--;
  ring->next = next = next + 1 == MSGQ_PAGES ? 0 : next + 1;
  HAND_BARRIER ();
  memory->cpuq.tx.write_ptr = next;
  return 0;
}

/* Receive SIZE bytes to OUT, no more than a page.  Return 0 or -EAGAIN.  */
static inline int
hand_receive (struct hand_ring *ring, void *out, size_t size)
{
  volatile struct gsp_mem *memory = ring->memory;
  uint32_t next = ring->next;
  if (ring->count == 0)
    {
      uint32_t write = memory->cpuq.tx.write_ptr;
      HAND_BARRIER ();
      ring->count = (write + MSGQ_PAGES - next) % MSGQ_PAGES;
      if (ring->count == 0)
        return -EAGAIN;
    }
  memcpy (out, (const void *) memory->cpuq.msgq.data[next], size);
  ring->count--;
  ring->next = next = next + 1 == MSGQ_PAGES ? 0 : next + 1;
  HAND_BARRIER ();
  memory->gspq.rx.read_ptr = next;
  return 0;
}

#endif
