/* Promises that are kept, and marks that are asked for.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "message.h"

struct other
{
  unsigned int length;
};

extern char message_is_marked[bs_marked (into_bytes, struct message) ? 1 : -1];
extern char other_is_not[bs_marked (into_bytes, struct other) ? -1 : 1];
extern char other_could_be[bs_holds (into_bytes, struct other) ? 1 : -1];

extern struct message message;
struct message message;
