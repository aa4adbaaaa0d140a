// Arrays of what is dense, sent and received.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "marks.h"

struct part { int length; short more[2]; };

struct message
{
  std::array<part, 4> parts;
  std::array<std::array<unsigned char, 2>, 2> table;
} CLAIMS;

using numbers [[bytesafe::into_bytes, bytesafe::from_bytes, bytesafe::immutable]] = std::array<long, 3>;

// Empty, but received.
struct received
{
  int value;
  std::array<int, 0> none;
} __attribute__ ((from_bytes, immutable));

MARKS (message, 1, 1, 1);
MARKS (numbers, 1, 1, 1);
MARKS (received, 0, 1, 1);
COPIES (message, 1);
COPIES (received, 1);
