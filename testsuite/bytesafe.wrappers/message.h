/* What both programs share.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/traits.h>

struct message
{
  unsigned int length;
  unsigned short kind;
  unsigned short flags;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
