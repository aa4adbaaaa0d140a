/* One part of a program that is linked with -flto.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "lto-part.h"

struct message message = { 2, 3 };

number
count (const struct message *m)
{
  return m->length + m->kind;
}
