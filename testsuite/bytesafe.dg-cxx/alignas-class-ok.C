// A class that fills its alignment, and one whose alignas asks for no more
// than it has anyway.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct alignas (8) number
{
  int value;
  int more;
} CLAIMS;

struct alignas (2) natural
{
  int value;
} CLAIMS;

struct alignas (64) line
{
  alignas (16) unsigned char values[64];
} CLAIMS;

struct derived : line
{
  line more;
} CLAIMS;

MARKS (number, 1, 1, 1);
MARKS (natural, 1, 1, 1);
MARKS (line, 1, 1, 1);
MARKS (derived, 1, 1, 1);
