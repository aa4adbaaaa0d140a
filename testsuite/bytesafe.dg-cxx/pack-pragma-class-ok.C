// #pragma pack puts the members right behind the base class, into what would
// be its tail.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct made
{
  int length;
  char kind;
  made ();
};

#pragma pack (push, 1)
struct behind : made
{
  int value;
} CLAIMS;

template <typename T> struct message
{
  char kind;
  T value;
  behind more;
};
#pragma pack (pop)

// A template is packed where it is defined.
struct holder
{
  message<int> first;
  char second;
} CLAIMS;

static_assert (sizeof (behind) == 9 && sizeof (holder) == 15, "");
MARKS (behind, 1, 1, 1);
MARKS (holder, 1, 1, 1);
