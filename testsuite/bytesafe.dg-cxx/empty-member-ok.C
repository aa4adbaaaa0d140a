// An empty class may be received: no read looks at its byte.  A
// record of size 0 has none.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct empty { } __attribute__ ((from_bytes, immutable));
MARKS (empty, 0, 1, 1);

struct member
{
  empty tag;
  int value;
} __attribute__ ((from_bytes, immutable));
MARKS (member, 0, 1, 1);

// Not empty, but of size 0 by GNU's rules.
struct elements { int values[0]; } CLAIMS;
struct around
{
  elements before;
  int value;
  elements behind[2];
} CLAIMS;
static_assert (sizeof (around) == 4, "");
MARKS (elements, 1, 1, 1);
MARKS (around, 1, 1, 1);
