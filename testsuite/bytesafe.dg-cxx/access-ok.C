// A class is not standard-layout when its members have several kinds of
// access, or stand in several classes, but it is judged as g++ laid it out.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

class message
{
  char kind;
public:
  char code;
protected:
  short length;
private:
  int value[2];
public:
  unsigned low : 16;
private:
  unsigned high : 16;
} CLAIMS;

struct derived : private message
{
protected:
  int more;
} CLAIMS;

class last final : derived
{
  int most;
} CLAIMS;

union either
{
private:
  int integer;
public:
  float number;
} __attribute__ ((from_bytes, immutable));

static_assert (!__is_standard_layout (message), "");
static_assert (sizeof (message) == 16 && sizeof (derived) == 20, "");
MARKS (message, 1, 1, 1);
MARKS (derived, 1, 1, 1);
MARKS (last, 1, 1, 1);
MARKS (either, 0, 1, 1);
