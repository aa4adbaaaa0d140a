/* What the cases of <bytesafe/bytes.h> share.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/bytes.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* End the program if CONDITION is false.  */
#define CHECK(condition)                                                     \
  do                                                                         \
    if (!(condition))                                                        \
      {                                                                      \
        printf ("line %d: %s\n", __LINE__, #condition);                      \
        exit (1);                                                            \
      }                                                                      \
  while (0)

/* Every trait, and aligned to 4.  */
struct msg
{
  uint32_t length;
  uint16_t kind;
  uint16_t flags;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

/* The same at any address.  */
struct bytes5
{
  unsigned char bytes[5];
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

/* A buffer that is aligned to 16.  */
struct buffer
{
  _Alignas (16) unsigned char bytes[64];
};

/* Fill BUFFER with bytes that all differ.  */
static inline void
fill (struct buffer *buffer)
{
  for (unsigned i = 0; i < sizeof buffer->bytes; i++)
    buffer->bytes[i] = (unsigned char) (i + 1);
}
