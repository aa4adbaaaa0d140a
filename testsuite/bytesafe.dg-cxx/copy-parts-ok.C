// A class whose parts are trivially copyable, and one that only points to
// what is not.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct made { made (); made (int); int value; };
struct code { code (const code &); ~code (); static code object; };

struct base : made { int more[2]; };
struct holder : base
{
  made members[2][3];
  [[no_unique_address]] struct { } empty;
  union { made either; int number; };
  static code object;
  code function (code);
  struct { int value; } unnamed;
} __attribute__ ((from_bytes, immutable));

// Default member initializers are code of the constructors, which copy
// nothing.
struct initialized
{
  int value = 3;
  made member { 4 };
  const int constant = 5;
} __attribute__ ((from_bytes, immutable));

struct volatile_parts
{
  volatile int value;
  volatile made member;
} __attribute__ ((from_bytes));

COPIES (holder, 1);
COPIES (initialized, 1);
COPIES (volatile_parts, 1);
