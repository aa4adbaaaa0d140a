// -fabi-version=17 is GCC 12's ABI: there a class with default member
// initializers is no POD, and its tail is taken.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target gcc_at_least_12 } }
// { dg-options "-std=c++17 -fabi-version=17" }

#include "marks.h"

struct header
{
  int length;
  char kind = 0;
};

struct message : header
{
  char flags[3];
} CLAIMS;

static_assert (sizeof (message) == 8);
MARKS (message, 1, 1, 1);
