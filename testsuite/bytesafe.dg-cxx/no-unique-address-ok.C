// [[no_unique_address]]: empty members take no space beside others, and the
// tail of a class that is no POD is taken by what follows.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct empty { };
struct other { };
struct alignas (4) aligned { };

struct made
{
  int length;
  char kind;
  made ();
};

struct front
{
  [[no_unique_address]] empty tag;
  [[no_unique_address]] other tag_too;
  [[no_unique_address]] aligned tag_three;
  int value;
} CLAIMS;

struct back
{
  int value;
  [[no_unique_address]] empty tag;
} CLAIMS;

// Two of one class: both inside of the number.
struct same
{
  [[no_unique_address]] empty first;
  [[no_unique_address]] empty second;
  int value;
} CLAIMS;

struct taken
{
  [[no_unique_address]] made member;
  char flag;
  short flags;
} CLAIMS;

// Bit-fields too.
struct bits
{
  [[no_unique_address]] made member;
  unsigned char low : 3;
  unsigned char high : 5;
  unsigned char last[2];
} CLAIMS;

static_assert (sizeof (front) == 4 && sizeof (back) == 4, "");
static_assert (sizeof (same) == 4, "");
static_assert (sizeof (taken) == 8 && sizeof (bits) == 8, "");
MARKS (front, 1, 1, 1);
MARKS (back, 1, 1, 1);
MARKS (same, 1, 1, 1);
MARKS (taken, 1, 1, 1);
MARKS (bits, 1, 1, 1);
