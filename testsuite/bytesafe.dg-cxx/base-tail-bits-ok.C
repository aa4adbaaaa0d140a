// Bit-fields of a base class that fill their last byte, and those of the
// derived class behind them.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct made
{
  int length;
  unsigned low : 12;
  unsigned middle : 4;
  made ();
};

struct derived : made
{
  unsigned char high : 4;
  unsigned char higher : 4;
  char last;
} CLAIMS;

static_assert (sizeof (derived) == 8, "");
MARKS (derived, 1, 1, 1);
