// std::bitset is an array of unsigned long: any bits, also those beyond its
// size.  Of size 0 it is an empty class.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <bitset>

#include "marks.h"

#define ALL [[bytesafe::into_bytes, bytesafe::from_bytes, bytesafe::immutable]]

using few ALL = std::bitset<3>;
using many ALL = std::bitset<1000>;
struct message
{
  std::bitset<64> bits;
  std::bitset<1> flag;
} CLAIMS;

MARKS (few, 1, 1, 1);
MARKS (many, 1, 1, 1);
MARKS (message, 1, 1, 1);
COPIES (message, 1);

using none [[bytesafe::into_bytes]] = std::bitset<0>;	// { dg-error {'class std::bitset<0>' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
MARKS (none, 0, 0, 0);
