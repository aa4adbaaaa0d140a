// -fabi-version=16 is GCC 11's ABI: there a class with default member
// initializers is a POD since C++14, and keeps its tail.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++17 -fabi-version=16" }

struct header
{
  int length;
  char kind = 0;
};

struct message : header	// { dg-error {'struct message' is not 'into_bytes': 4 bytes of padding \[tail-padding\]} }
{
  char flags[3];
} __attribute__ ((into_bytes));

static_assert (sizeof (message) == 12);
static_assert (!__builtin_has_attribute (message, into_bytes));
