/* The memory that a GPU driver shares with the GPU's system processor.
   SPDX-License-Identifier: GPL-3.0-or-later

   The shapes are those that Linux' nova-core uses with firmware r570.144: a
   page table, and two queues, one for each direction.  All of it is DMA
   memory, which the device may read at any time.  */

#ifndef REGION_H
#define REGION_H

#include <stddef.h>
#include <stdint.h>

#include "shared.h"

enum
{
  REGION_PAGE = 0x1000,
  MSGQ_PAGES = 63
};

/* Where the producer of a queue tells of it.  */
struct msgq_tx_header
{
  uint32_t version;
  uint32_t size;     /* of the queue, with its headers */
  uint32_t msg_size; /* of an element: a page */
  uint32_t msg_count;
  uint32_t write_ptr; /* the next page to be written */
  uint32_t flags;
  uint32_t rx_header_offset;
  uint32_t entry_offset;
} SHARED;

/* Where the consumer of the other queue tells how far it has come.  */
struct msgq_rx_header
{
  uint32_t read_ptr;
} SHARED;

struct msgq_data
{
  _Alignas (REGION_PAGE) uint8_t data[MSGQ_PAGES][REGION_PAGE];
} SHARED;

struct msgq
{
  struct msgq_tx_header tx;
  struct msgq_rx_header rx;
#ifndef MSGQ_AS_TODAY
  /* The alignment of the next member would leave this as a hole.  */
  uint8_t _pad[REGION_PAGE - sizeof (struct msgq_tx_header)
               - sizeof (struct msgq_rx_header)];
#endif
  struct msgq_data msgq;
} SHARED;

struct gsp_mem
{
  uint64_t ptes[512];
  struct msgq cpuq; /* from the driver to the device */
  struct msgq gspq; /* and back */
} SHARED;

/* All of this is true with the hole as well.  */
SIZE_IS (msgq_tx_header, 32);
SIZE_IS (msgq_rx_header, 4);
SIZE_IS (msgq_data, 0x3f000);
SIZE_IS (msgq, 0x40000);
SIZE_IS (gsp_mem, 0x81000);
_Static_assert (offsetof (struct msgq, rx) == 0x20, "rx");
_Static_assert (offsetof (struct msgq, msgq) == 0x1000, "msgq");
_Static_assert (offsetof (struct gsp_mem, cpuq) == 0x1000, "cpuq");
_Static_assert (offsetof (struct gsp_mem, gspq) == 0x41000, "gspq");

#endif
