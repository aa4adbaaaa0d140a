/* A mistake that is not ours to find.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/traits.h>

struct message
{
  int length;
} BS_INTO_BYTES;

extern char answer[bs_holds (into_bytes, struct message) ? 1 : -1];
extern int length_of_nothing (void);

int
length_of_nothing (void)
{
  struct message *message = 0;
  return message->length;
}
