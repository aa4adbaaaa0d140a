// An empty class that takes no space is none the less copied by code, its own
// or that of its base class.
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Up to C++14 g++ makes no field for an empty base class, so that the cause is
// not found there: a known gap.  The verdict is the same.

#include "marks.h"

struct code { ~code (); };
// { dg-note {base 'empty::code' is not trivially copyable: its destructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} "no field up to C++14" { xfail { ! c++17 } } .-1 }
// { dg-note {base 'tag\.code' is not trivially copyable: its destructor is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} "no field up to C++14" { xfail { ! c++17 } } .-2 }
// { dg-note {receive} "no field up to C++14" { xfail { ! c++17 } } .-3 }
struct empty : code { };
// { dg-note {'tag' is not trivially copyable: bytes that are copied over it make no value} "" { target { ! c++17 } } .-1 }
// { dg-note {receive} "" { target { ! c++17 } } .-2 }

struct derived : empty { int value; } __attribute__ ((from_bytes));	// { dg-error {'struct derived' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
// { dg-note {'struct derived' is not trivially copyable: bytes that are copied over it make no value} "" { target { ! c++17 } } .-1 }
// { dg-note {receive} "" { target { ! c++17 } } .-2 }

struct holder	// { dg-error {'struct holder' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  [[no_unique_address]] empty tag;
  int value;
} __attribute__ ((from_bytes));

struct sent : empty
{
  int value;
} __attribute__ ((into_bytes, immutable));

COPIES (derived, 0);
COPIES (holder, 0);
MARKS (sent, 1, 0, 1);
