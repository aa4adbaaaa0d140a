/* broken.h: a promise that does not hold.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/traits.h>

struct message
{
  unsigned char kind;
  unsigned int flags;
} BS_INTO_BYTES;
