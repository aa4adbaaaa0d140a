// Base classes that lie side by side without a gap, also what the repair of
// base-multiple.C makes of its classes.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct kind { char value; };
struct length { int value; };

struct bytes : kind
{
  char more[3];
};

struct side_by_side : bytes, length
{
  int flags;
} CLAIMS;

struct behind : length, kind
{
  unsigned char _pad1[3];
  int flags;
} CLAIMS;

struct last : length, kind
{
  unsigned char _pad1[3];
} CLAIMS;

static_assert (sizeof (side_by_side) == 12 && sizeof (behind) == 12, "");
static_assert (sizeof (last) == 8, "");
MARKS (side_by_side, 1, 1, 1);
MARKS (behind, 1, 1, 1);
MARKS (last, 1, 1, 1);
