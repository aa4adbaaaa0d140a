// What is mutable behind a pointer, in a static member, or in name only.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct cached { mutable int cache; };

struct message
{
  static cached shared;
  const int value;
  cached *pointer;
  cached &reference;
  void method () const;
  void change () volatile;
} __attribute__ ((immutable));

struct sent
{
  mutable int cache;
  volatile int value;
} __attribute__ ((into_bytes, from_bytes));

MARKS (message, 0, 0, 1);
MARKS (sent, 1, 1, 0);
