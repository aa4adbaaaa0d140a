// A member of a union that is not trivially copyable is told, in an anonymous
// union too, and the class that has that union is not told once more.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct part { part &operator= (const part &); int value; };
// { dg-note {'member' is not trivially copyable: its copy assignment is user-provided, and copied bytes do not run it \[not-trivially-copyable\]} "" { target *-*-* } .-1 }
// { dg-note {'choices\[\]\.member' is not trivially copyable: its copy assignment is user-provided, and copied bytes do not run it, in 2 places \[not-trivially-copyable\]} "" { target *-*-* } .-2 }
// { dg-note {receive} "" { target *-*-* } .-3 }

struct anonymous	// { dg-error {'struct anonymous' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  union
  {
    part member;
    int number;
  };
} __attribute__ ((from_bytes));

union choice
{
  part member;
  int number;
};

struct named	// { dg-error {'struct named' is not 'from_bytes': a type that is not trivially copyable \[not-trivially-copyable\]} }
{
  choice choices[2];
} __attribute__ ((from_bytes));

COPIES (anonymous, 0);
COPIES (named, 0);
