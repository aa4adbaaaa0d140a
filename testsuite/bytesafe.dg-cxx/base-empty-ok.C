// Empty base classes take no space beside members, however many and aligned.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct empty { };
struct other { void function (); static int object; typedef int type; };
struct both : empty, other { };
struct alignas (4) aligned { };
struct no_bits { int : 0; };
struct no_elements { int values[0]; };

struct plain : empty
{
  int value;
} CLAIMS;

struct several : both, no_bits, aligned
{
  int value;
} CLAIMS;

struct open : no_elements
{
  int value;
} CLAIMS;

static_assert (sizeof (plain) == 4 && sizeof (several) == 4, "");
static_assert (sizeof (open) == 4, "");
MARKS (plain, 1, 1, 1);
MARKS (several, 1, 1, 1);
MARKS (open, 1, 1, 1);
