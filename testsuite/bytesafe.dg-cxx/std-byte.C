// std::byte is an open enumeration: any byte.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++17" }

#include <cstddef>

#include "marks.h"

struct message
{
  std::byte kind;
  std::byte rest[7];
  std::byte low : 4, high : 4;
} CLAIMS;

using own [[bytesafe::into_bytes, bytesafe::from_bytes, bytesafe::immutable]] = std::byte;

MARKS (message, 1, 1, 1);
MARKS (own, 1, 1, 1);
MARKS (std::byte, 1, 1, 1);
