// Durations and points in time are numbers.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>

#include "marks.h"

#define ALL [[bytesafe::into_bytes, bytesafe::from_bytes, bytesafe::immutable]]

struct message
{
  std::chrono::system_clock::time_point when;
  std::chrono::nanoseconds how_long;
  std::chrono::duration<float> seconds;
  std::chrono::duration<short, std::milli> more[2];
} CLAIMS;

using duration ALL = std::chrono::milliseconds;
using point ALL = std::chrono::steady_clock::time_point;

MARKS (message, 1, 1, 1);
MARKS (duration, 1, 1, 1);
MARKS (point, 1, 1, 1);
COPIES (message, 1);
