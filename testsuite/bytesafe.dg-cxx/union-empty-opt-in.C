// With union-into-bytes: a union without members has a size of one byte in
// C++, which nobody writes.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-plugin-args "union-into-bytes" }

#include "marks.h"

union none { } CLAIMS;	// { dg-error {'union none' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }

union nothing_of_objects	// { dg-error {'union nothing_of_objects' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
{
  static int shared;
  typedef int type;
  void function ();
} CLAIMS;

struct empty { };

union of_empty	// { dg-error {'union of_empty' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
{
  empty member;
  char letter;
} CLAIMS;

static_assert (sizeof (none) == 1 && sizeof (of_empty) == 1, "");
MARKS (none, 0, 1, 1);
MARKS (nothing_of_objects, 0, 1, 1);
MARKS (of_empty, 0, 1, 1);
