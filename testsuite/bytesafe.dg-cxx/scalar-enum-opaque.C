// An enumeration that is declared only has values that are not known here: it
// is not open, and what holds one is not received.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

enum class later : unsigned char;
enum never : int;
enum class open_later : unsigned char;

struct before
{		// { dg-error {'struct before' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-1 }
  later member;
} CLAIMS;

struct bits
{		// { dg-error {'struct bits' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-1 }
  later member : 3;
  unsigned char rest : 5;
} CLAIMS;

struct array
{		// { dg-error {'struct array' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-1 }
  never members[2];
} CLAIMS;

struct holder
{
  open_later member;
} __attribute__ ((into_bytes));

enum class later : unsigned char { A, B };
enum class open_later : unsigned char { };

struct behind
{		// { dg-error {'struct behind' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} "" { target *-*-* } .-1 }
  before member;
} CLAIMS;

// Nothing of before is remembered.
struct received
{
  holder member;
} CLAIMS;

MARKS (before, 1, 0, 1);
MARKS (bits, 1, 0, 1);
MARKS (array, 1, 0, 1);
MARKS (holder, 1, 0, 0);
MARKS (behind, 1, 0, 1);
MARKS (received, 1, 1, 1);
