/* Where the backends put blocks: the lowest place that an exhaustive search
   finds, for each request in small spaces, and at the end of all addresses.
   SPDX-License-Identifier: GPL-3.0-or-later  */
/* { dg-do run } */
/* { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wcast-qual" } */

#include <bytesafe/dma-space.h>

#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

/* The same by trying each address.  */
static int
search (const struct bs_detail_dma_range *used, uint64_t *address,
	uint64_t last, size_t size, size_t alignment, uint64_t boundary,
	uint64_t gap)
{
  for (uint64_t place = *address; place <= last; place++)
    {
      const struct bs_detail_dma_range *range = used;
      if (place % alignment != 0 || place + size - 1 > last
	  || (boundary != 0
	      && place / boundary != (place + size - 1) / boundary))
	continue;
      while (range != NULL
	     && (range->first > place + size - 1 + gap
		 || range->last + gap < place))
	range = range->next;
      if (range == NULL)
	{
	  *address = place;
	  return 1;
	}
    }
  return 0;
}

static void
check_all (struct bs_detail_dma_range *used, uint64_t low, uint64_t last)
{
  for (size_t size = 1; size < 10; size++)
    for (size_t alignment = 1; alignment <= 16; alignment *= 2)
      for (uint64_t boundary = 1; boundary <= 32; boundary *= 2)
	for (uint64_t gap = 0; gap < 3; gap++)
	  {
	    uint64_t limit = boundary == 1 ? 0 : boundary;
	    if (bs_detail_dma_is_malformed (size, alignment, limit))
	      continue;
	    uint64_t one = low, two = low;
	    int found = bs_detail_dma_find (used, &one, last, size, alignment,
					    limit, gap);
	    CHECK (found
		   == search (used, &two, last, size, alignment, limit, gap));
	    CHECK (one == two);
	  }
}

int
main (void)
{
  struct bs_detail_dma_range ranges[4];
  struct bs_detail_dma_range *used = NULL;
  for (int first = 0; first < 12; first++)
    for (int hole = 1; hole < 14; hole++)
      {
	used = NULL;
	for (int i = 0; i < 4; i++)
	  {
	    /* In an order of its own.  */
	    struct bs_detail_dma_range *range = &ranges[i];
	    range->first = (uint64_t) (first + (i * 3 % 4) * (hole + 3));
	    range->last = range->first + (uint64_t) (i % 3);
	    bs_detail_dma_take (&used, range);
	  }
	check_all (used, 1, 63);
	CHECK (bs_detail_dma_at (used, ranges[2].first, 3) == &ranges[2]);
	CHECK (bs_detail_dma_at (used, ranges[2].first, 4) == NULL);
	CHECK (bs_detail_dma_at (used, ranges[2].last, 1) == &ranges[2]);
	CHECK (bs_detail_dma_at (used, ranges[2].last, 0) == NULL);
	CHECK (bs_detail_dma_give_back (&used, &ranges[2]));
	CHECK (!bs_detail_dma_give_back (&used, &ranges[2]));
	check_all (used, (uint64_t) first, 40);
      }
  used = NULL;
  uint64_t address = UINT64_MAX - 3;
  CHECK (bs_detail_dma_find (used, &address, UINT64_MAX, 4, 4, 0, 0)
	 && address == UINT64_MAX - 3);
  CHECK (!bs_detail_dma_find (used, &address, UINT64_MAX, 5, 1, 0, 0));
  CHECK (!bs_detail_dma_find (used, &address, UINT64_MAX, 2, 8, 0, 0));
  ranges[0].first = ranges[0].last = UINT64_MAX;
  bs_detail_dma_take (&used, &ranges[0]);
  CHECK (!bs_detail_dma_find (used, &address, UINT64_MAX, 4, 1, 0, 0));
  CHECK (bs_detail_dma_find (used, &address, UINT64_MAX, 3, 1, 0, 0));
  CHECK (!bs_detail_dma_find (used, &address, UINT64_MAX, 3, 1, 0, 1));
  return 0;
}
