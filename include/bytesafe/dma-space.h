/* Address spaces: where the backends of <bytesafe/dma-device.h> put blocks.
   SPDX-License-Identifier: MIT OR GPL-2.0-only

   Nothing in here is for users.  */

#ifndef BYTESAFE_DMA_SPACE_H
#define BYTESAFE_DMA_SPACE_H

#ifdef __GNUC__
#pragma GCC system_header
#endif

#include <errno.h>
#include <stddef.h>
#include <stdint.h>

#include <bytesafe/dma-device.h>

/* The addresses from FIRST up to and with LAST, which are taken.  They stand
   in a list, in the order of their addresses.  A backend's own structure for
   a block begins with one.  */
struct bs_detail_dma_range
{
  struct bs_detail_dma_range *next;
  uint64_t first;
  uint64_t last;
};

/* Can nobody meet a request for SIZE bytes with ALIGNMENT and BOUNDARY, both
   as the operation `allocate' has them?  */
static inline int
bs_detail_dma_is_malformed (size_t size, size_t alignment, uint64_t boundary)
{
  return size == 0 || !bs_detail_dma_is_power (alignment)
         || (boundary != 0
             && (!bs_detail_dma_is_power (boundary) || size > boundary));
}

/* Round *ADDRESS up to a multiple of MULTIPLE, a power of two.  Return 0 if
   there is none in 64 bits.  */
static inline int
bs_detail_dma_round (uint64_t *address, uint64_t multiple)
{
  uint64_t rest = *address & (multiple - 1);
  uint64_t step = rest == 0 ? 0 : multiple - rest;
  if (*address > UINT64_MAX - step)
    return 0;
  *address += step;
  return 1;
}

/* Move *ADDRESS up to where SIZE bytes have ALIGNMENT and do not cross
   BOUNDARY, unless that is 0.  Return 0 if there is no such place.  The
   request is not malformed.  */
static inline int
bs_detail_dma_settle (uint64_t *address, size_t size, size_t alignment,
                      uint64_t boundary)
{
  if (!bs_detail_dma_round (address, alignment)
      || *address > UINT64_MAX - (size - 1))
    return 0;
  /* An address with the alignment keeps it at a multiple of the boundary: if
     that is the smaller of the two, nothing crosses it.  */
  if (boundary != 0 && (*address & (boundary - 1)) + (size - 1) >= boundary)
    return bs_detail_dma_round (address, boundary)
           && *address <= UINT64_MAX - (size - 1);
  return 1;
}

/* Find the lowest place for SIZE bytes with ALIGNMENT and BOUNDARY, from
   *ADDRESS up to and with LAST, that is free in USED and GAP bytes away from
   whatever is below and above it there.  Return 0 if there is none; else
   change *ADDRESS.  */
static inline int
bs_detail_dma_find (const struct bs_detail_dma_range *used, uint64_t *address,
                    uint64_t last, size_t size, size_t alignment,
                    uint64_t boundary, uint64_t gap)
{
  uint64_t place = *address;
  for (;; used = used->next)
    {
      if (used != NULL && used->last < place && place - used->last > gap)
        continue;
      if (!bs_detail_dma_settle (&place, size, alignment, boundary)
          || place > last || size - 1 > last - place)
        return 0;
      if (used == NULL
          || (used->first > place && used->first - place > size - 1
              && used->first - place - (size - 1) > gap))
        break;
      if (used->last >= UINT64_MAX - gap)
        return 0;
      if (place <= used->last + gap)
        place = used->last + gap + 1;
    }
  *address = place;
  return 1;
}

/* Put RANGE into the list *USED, in which nothing overlaps it.  */
static inline void
bs_detail_dma_take (struct bs_detail_dma_range **used,
                    struct bs_detail_dma_range *range)
{
  while (*used != NULL && (*used)->first < range->first)
    used = &(*used)->next;
  range->next = *used;
  *used = range;
}

/* Take RANGE out of the list *USED.  Return whether it was there.  */
static inline int
bs_detail_dma_give_back (struct bs_detail_dma_range **used,
                         const struct bs_detail_dma_range *range)
{
  while (*used != NULL && *used != range)
    used = &(*used)->next;
  if (*used == NULL)
    return 0;
  *used = range->next;
  return 1;
}

/* Return the range of USED that has all of the SIZE bytes at ADDRESS, or
   NULL.  */
static inline struct bs_detail_dma_range *
bs_detail_dma_at (struct bs_detail_dma_range *used, uint64_t address,
                  uint64_t size)
{
  for (; used != NULL && used->first <= address; used = used->next)
    if (address <= used->last && size != 0
        && size - 1 <= used->last - address)
      return used;
  return NULL;
}

#endif /* BYTESAFE_DMA_SPACE_H */
