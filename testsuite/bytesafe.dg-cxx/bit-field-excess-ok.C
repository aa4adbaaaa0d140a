// A bit-field that is as wide as its type, and one that is too wide in what is
// only received.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct full
{
  int value : 32;
  unsigned char low : 8;
  char rest : 8;
  short last : 16;
} CLAIMS;
MARKS (full, 1, 1, 1);

struct wide
{
  int value : 40;	// { dg-warning {width of 'wide::value' exceeds its type} }
} __attribute__ ((from_bytes, immutable));
MARKS (wide, 0, 1, 1);
