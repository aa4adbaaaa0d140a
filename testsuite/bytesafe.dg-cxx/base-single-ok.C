// Members of a class and of its base that cover all of it.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct header
{
  char kind;
  char pad[3];
  int length;
};

struct message : header
{
  char flags;
  char tail[3];
} CLAIMS;

// Nothing but a base.
struct wrapper : message
{
} CLAIMS;

static_assert (sizeof (wrapper) == 12, "");
MARKS (message, 1, 1, 1);
MARKS (wrapper, 1, 1, 1);
static_assert (!__builtin_has_attribute (header, into_bytes), "");
