// Pairs and tuples of what is dense may be sent.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tuple>
#include <utility>

#include "marks.h"

using pair [[bytesafe::into_bytes, bytesafe::immutable]] = std::pair<int, short[2]>;
using tuple [[bytesafe::into_bytes, bytesafe::immutable]] = std::tuple<int, short, short>;

struct message
{
  std::pair<int, float> first;
  std::tuple<double, int, char, char, short> rest;
} __attribute__ ((into_bytes, immutable));

// Without an element there is nothing to assign.
using none [[bytesafe::from_bytes]] = std::tuple<>;

MARKS (pair, 1, 0, 1);
MARKS (tuple, 1, 0, 1);
MARKS (message, 1, 0, 1);
MARKS (none, 0, 1, 0);
