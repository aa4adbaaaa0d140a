// Bit-fields of bool and of enumerations: all of their bits are written, but
// not each pattern is a value.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

enum two : unsigned char { NO, YES };
enum class four : unsigned char { A, B, C, D };

struct booleans
{		// { dg-error {'struct booleans' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-1 }
  bool one : 1;
  bool more : 7;	// { dg-note {not every bit pattern of 'more' is a value of its type \[invalid-bit-pattern\]} }
} CLAIMS;
// { dg-note {receive it as 'unsigned char' and compare that with 0} "" { target *-*-* } .-2 }

struct enumerations
{		// { dg-error {'struct enumerations' is not 'from_bytes': 2 members with bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-1 }
  two first : 2;	// { dg-note {not every bit pattern of 'first' is a value} }
  four second : 3;	// { dg-note {not every bit pattern of 'second' is a value} }
  unsigned char rest : 3;	// { dg-note {receive it as an integer} "" { target *-*-* } .-2 }
} CLAIMS;	// { dg-note {receive it as an integer} "" { target *-*-* } .-2 }

// Each pattern of so few bits is one, of bool of one bit.
struct covered
{
  bool one : 1;
  two first : 1;
  four second : 2;
  four third : 2;
  bool last : 1;
  bool very_last : 1;
} CLAIMS;

static_assert (sizeof (enumerations) == 1 && sizeof (covered) == 1, "");
MARKS (booleans, 1, 0, 1);
MARKS (enumerations, 1, 0, 1);
MARKS (covered, 1, 1, 1);
