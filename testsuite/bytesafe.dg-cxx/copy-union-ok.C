// A union is trivially copyable if its members are, whatever it has for
// functions that copy nothing.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct made { made (); int value; };

union either
{
  made member;
  char bytes[3];
  either () : bytes { } { }
  explicit either (int);
  int function () const;
} __attribute__ ((from_bytes, immutable));

struct anonymous
{
  union
  {
    made member;
    struct { short low, high; };
  };
  anonymous ();
} __attribute__ ((from_bytes));

COPIES (either, 1);
COPIES (anonymous, 1);
