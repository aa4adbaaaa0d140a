// std::atomic and std::atomic_flag are there to be changed by others.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>

#include "marks.h"

struct counters	// { dg-error {'struct counters' is not 'immutable': 2 atomic members \[atomic\]} }
{
  std::atomic<int> counter;	// { dg-note {'counter' is atomic: others may change it behind a 'const' view \[atomic\]} }
  std::atomic<unsigned> several[2][3];	// { dg-note {'several\[\]\[\]' is atomic: others may change it behind a 'const' view, in 6 places \[atomic\]} }
} CLAIMS;

struct flag	// { dg-error {'struct flag' is not 'immutable': an atomic member \[atomic\]} }
{
  std::atomic_flag flag;	// { dg-note {'flag' is atomic} }
} __attribute__ ((into_bytes, immutable));

// The base class is named in the path to its members.
struct derived : counters	// { dg-error {'struct derived' is not 'immutable': 2 atomic members \[atomic\]} }
{		// { dg-note {'counters::counter' is atomic} "" { target *-*-* } 10 }
} __attribute__ ((immutable));	// { dg-note {'counters::several\[\]\[\]' is atomic} "" { target *-*-* } 11 }

// A class of one's own that is named so.
namespace own
{
  template <typename T> struct atomic { T value; };
}
struct not_std { own::atomic<int> value; } CLAIMS;

// Bases of it are no less atomic.
struct base : std::atomic<int>	// { dg-error {'struct base' is not 'immutable': an atomic member \[atomic\]} }
{		// { dg-note {'(std::)?atomic(<int>)?' is atomic: others may change it} "" { target *-*-* } .-1 }
} __attribute__ ((immutable));

using claim [[bytesafe::immutable]] = std::atomic<long>;	// { dg-error {'struct std::atomic<long( int)?>' is not 'immutable': an atomic member \[atomic\]} }
// { dg-note {'struct std::atomic<long( int)?>' is atomic} "" { target *-*-* } 0 }

MARKS (counters, 1, 1, 0);
MARKS (flag, 1, 0, 0);
MARKS (derived, 0, 0, 0);
MARKS (not_std, 1, 1, 1);
MARKS (base, 0, 0, 0);
MARKS (claim, 0, 0, 0);
