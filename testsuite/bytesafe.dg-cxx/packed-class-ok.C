// Packed classes, with members that are packed themselves or PODs, and bases.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct [[gnu::packed]] made
{
  char kind;
  int length;
  made ();
};

struct pod
{
  char bytes[4];
  int length;
};

struct packed
{
  char kind;
  made member;
  pod members[2];
  short length;
  packed ();
private:
  bool flag : 1;
  unsigned char rest : 7;
} __attribute__ ((packed, into_bytes, immutable));

// The base is packed itself, so the member follows right behind it.
struct [[gnu::packed]] dense : made
{
  int length;
} CLAIMS;

static_assert (sizeof (packed) == 25 && sizeof (dense) == 9, "");
MARKS (packed, 1, 0, 1);
MARKS (dense, 1, 1, 1);
