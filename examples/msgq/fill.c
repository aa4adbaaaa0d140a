/* fill: put a message into the queue, and look for bytes that nobody wrote.
   SPDX-License-Identifier: GPL-3.0-or-later

   No device is needed.  What it could read is all of the region, so all of it
   should have been written.  To see which bytes are not, we do the same in two
   regions that held different bytes before: what differs still is old.  */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "messages.h"
#include "region.h"

/* Write each member of QUEUE.  */
static void
init_queue (struct msgq *queue)
{
  queue->tx = (struct msgq_tx_header){
    .size = sizeof *queue,
    .msg_size = REGION_PAGE,
    .msg_count = MSGQ_PAGES,
    .rx_header_offset = offsetof (struct msgq, rx),
    .entry_offset = offsetof (struct msgq, msgq),
  };
  queue->rx = (struct msgq_rx_header){ 0 };
#ifndef MSGQ_AS_TODAY
  memset (queue->_pad, 0, sizeof queue->_pad);
#endif
  memset (queue->msgq.data, 0, sizeof queue->msgq.data);
}

/* Return the exclusive or of the SIZE bytes at DATA, by words.  */
static uint32_t
checksum (const unsigned char *data, size_t size)
{
  uint32_t sum = 0;
  for (size_t i = 0; i < size; i++)
    sum ^= (uint32_t) data[i] << i % 4 * 8;
  return sum;
}

/* Put a call of FUNCTION with SIZE bytes of PAYLOAD into the next page of
   QUEUE.  */
static void
put_message (struct msgq *queue, uint32_t function, const void *payload,
             size_t size)
{
  struct gsp_msg_queue_element element = {
    .page_count = 1,
    .rpc = { .length = (uint32_t) (sizeof element.rpc + size),
             .function = function },
  };
  size_t total = sizeof element + size;
  uint8_t *page = queue->msgq.data[queue->tx.write_ptr];
  if (total > REGION_PAGE)
    abort ();

  memcpy (page, &element, sizeof element);
  memcpy (page + sizeof element, payload, size);
  element.checksum = checksum (page, total);
  memcpy (page, &element, sizeof element);

  /* A real driver has a barrier here, before it tells of the page.  */
  queue->tx.write_ptr = (queue->tx.write_ptr + 1) % MSGQ_PAGES;
}

/* Print what the device would find in the first page of QUEUE.  */
static void
print_message (const struct msgq *queue)
{
  struct gsp_msg_queue_element element;
  const uint8_t *page = queue->msgq.data[0];
  memcpy (&element, page, sizeof element);
  size_t size = offsetof (struct gsp_msg_queue_element, rpc)
                + (size_t) element.rpc.length;
  bool right = size <= REGION_PAGE && checksum (page, size) == 0;
  printf ("message: %zu bytes, checksum %s\n", size,
          right ? "right" : "wrong");
}

/* Return a new region that is full of the byte OLD, with all its members
   written and a message in it.  */
static struct gsp_mem *
fill_region (int old)
{
  struct gsp_mem *region = aligned_alloc (REGION_PAGE, sizeof *region);
  if (region == NULL)
    abort ();
  memset (region, old, sizeof *region);

  for (size_t i = 0; i < 512; i++)
    region->ptes[i] = i < sizeof *region / REGION_PAGE ? i * REGION_PAGE : 0;
  init_queue (&region->cpuq);
  init_queue (&region->gspq);

  struct gsp_arguments_cached arguments = {
    .message_queue = {
      .page_table_entry_count = sizeof *region / REGION_PAGE,
      .cmd_queue_offset = offsetof (struct gsp_mem, cpuq),
      .stat_queue_offset = offsetof (struct gsp_mem, gspq),
    },
  };
  put_message (&region->cpuq, 1, &arguments, sizeof arguments);
  return region;
}

/* Print where the two regions A and B differ, and return how many bytes.  */
static size_t
print_unwritten (const unsigned char *a, const unsigned char *b, size_t size)
{
  size_t count = 0;
  for (size_t i = 0; i < size; i++)
    if (a[i] != b[i])
      {
        size_t start = i;
        while (i < size && a[i] != b[i])
          i++;
        printf ("unwritten: %zu bytes at 0x%zx\n", i - start, start);
        count += i - start;
      }
  return count;
}

int
main (void)
{
  struct gsp_mem *a = fill_region (0);
  struct gsp_mem *b = fill_region (0xff);
  print_message (&a->cpuq);
  size_t count
    = print_unwritten ((unsigned char *) a, (unsigned char *) b, sizeof *a);
  printf ("region: %zu bytes, %zu of them never written\n", sizeof *a, count);
  free (a);
  free (b);
  return count != 0;
}
