/* message.h: a promise that holds; the tests put broken.h in its place.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/traits.h>

struct message
{
  unsigned char kind;
  unsigned char flags;
} BS_INTO_BYTES;
