// The tail padding of a base class that is no POD is taken by the members of
// the derived class: then there is no padding.  The base by itself has some.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#include "marks.h"

struct made
{
  int length;
  char kind;
  made ();
};

struct whole : made
{
  char flags[3];
} CLAIMS;

struct first : made
{
  char flag;
};

// Level by level.
struct second : first
{
  short flags;
} CLAIMS;

// A member with private parts is no POD either.
class hidden
{
  int length;
  char kind;
public:
  char flag;
};

struct bits : hidden
{
  unsigned char low : 4;
  unsigned char high : 4;
  char last;
} CLAIMS;

static_assert (sizeof (made) == 8 && sizeof (whole) == 8, "");
static_assert (sizeof (second) == 8 && sizeof (bits) == 8, "");
MARKS (whole, 1, 1, 1);
MARKS (second, 1, 1, 1);
MARKS (bits, 1, 1, 1);
