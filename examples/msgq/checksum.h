/* The checksum of a message.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef CHECKSUM_H
#define CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/* Go on with *SUM, that of POSITION bytes before, by the SIZE bytes at DATA:
   each is rotated by eight bits times its place, modulo 64, and added without
   carry.  */
static inline void
checksum_add (uint64_t *sum, size_t position, const void *data, size_t size)
{
  const unsigned char *bytes = data;
  size_t i = 0;
  /* Byte by byte to where a word begins, and by words from there on.  */
  for (; i < size && (position + i) % 8 != 0; i++)
    *sum ^= (uint64_t) bytes[i] << (position + i) % 8 * 8;
  for (; size - i >= 8; i += 8)
    {
      uint64_t word = 0;
      for (size_t k = 0; k < 8; k++)
        word |= (uint64_t) bytes[i + k] << k * 8;
      *sum ^= word;
    }
  for (; i < size; i++)
    *sum ^= (uint64_t) bytes[i] << (position + i) % 8 * 8;
}

/* Return the checksum: its upper half added to the lower one.  Of a message
   that has its checksum in it, at a multiple of 8, this is 0.  */
static inline uint32_t
checksum_end (uint64_t sum)
{
  return (uint32_t) (sum >> 32) ^ (uint32_t) sum;
}

#endif
