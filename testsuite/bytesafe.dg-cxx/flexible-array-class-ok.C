// Flexible arrays and arrays of length 0 of classes, in classes with bases.
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
  char rest[3];
};

struct message : header
{
  char flags;
  short count;
  element values[];
} CLAIMS;

struct zero : header
{
  unsigned char bytes[3];
  element values[0];
} CLAIMS;

static_assert (sizeof (message) == 8 && sizeof (zero) == 8, "");
MARKS (message, 1, 1, 1);
MARKS (zero, 1, 1, 1);
