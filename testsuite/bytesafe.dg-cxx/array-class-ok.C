// Arrays of classes whose elements lie side by side without padding inside,
// bases and all.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct header
{
  int length;
  char kind;
  header ();
};

struct element : header
{
  char flags;
  short count;
};

struct message
{
  element elements[2][3];
  header none[0];
} __attribute__ ((from_bytes, immutable));

struct dense
{
  element elements[2][3];
  short tail[2];
} CLAIMS;

static_assert (sizeof (dense) == 52, "");
MARKS (message, 0, 1, 1);
MARKS (dense, 1, 1, 1);
