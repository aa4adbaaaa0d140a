/* Promises that are broken, in a header and here.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "message.h"
#include "bad.h"

struct here
{
  struct message message;
  unsigned char last;
} BS_INTO_BYTES;

extern struct here here;
struct here here;
