// bytesafe::is_into_bytes<T>::value in each C++.
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   T                               into_bytes  from_bytes  immutable  from_zeros
//   claimed, holds                  yes         yes         yes        yes
//   not claimed, would hold         no          no          no         no
//   instance of a claimed template  yes         no          no         no
//   array of either                 as the element
//   int                             yes         yes         yes        yes
//   int *                           no          no          yes        yes
//   int &                           no          no          yes        no
//   bool                            yes         no          yes        yes
//   enum with no enumerator for 0   yes         no          yes        no
//   incomplete, void, a function    no          no          no         no

#include <bytesafe/traits.h>

struct claimed { int value; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE BS_FROM_ZEROS;
struct unclaimed { int value; };
template <typename T> struct BS_ATTR (into_bytes) instance { T first; T second; };
struct incomplete;
enum one_two { one = 1, two };

#define ASK(type, into, from, same, zeros)                                   \
  static_assert (bytesafe::is_into_bytes<type>::value == into, "into");      \
  static_assert (bytesafe::is_from_bytes<type>::value == from, "from");      \
  static_assert (bytesafe::is_immutable<type>::value == same, "same");       \
  static_assert (bytesafe::is_from_zeros<type>::value == zeros, "zeros")

ASK (claimed, true, true, true, true);
ASK (const claimed, true, true, true, true);
ASK (volatile claimed, false, false, false, false);
ASK (claimed[3], true, true, true, true);
ASK (const claimed[3][2], true, true, true, true);
ASK (claimed[], true, true, true, true);
ASK (claimed *, false, false, true, true);
ASK (unclaimed, false, false, false, false);
ASK (unclaimed[3], false, false, false, false);
ASK (instance<int>, true, false, false, false);
ASK (instance<char>[2], true, false, false, false);
ASK (int, true, true, true, true);
ASK (const unsigned long, true, true, true, true);
ASK (volatile int, true, true, false, true);
ASK (int *, false, false, true, true);
ASK (int &, false, false, true, false);
ASK (int &&, false, false, true, false);
ASK (int claimed::*, false, false, true, false);
ASK (void (claimed::*) (), false, false, true, true);
ASK (bool, true, false, true, true);
ASK (double, true, true, true, true);
ASK (one_two, true, false, true, false);
ASK (incomplete, false, false, false, false);
ASK (incomplete[2], false, false, false, false);
ASK (void, false, false, false, false);
ASK (int (char), false, false, false, false);
ASK (int (char) const, false, false, false, false);

// A derived class makes no promise, whatever its base class did.
struct derived : claimed { };
ASK (derived, false, false, false, false);

// A mark on a class of somebody else.
struct theirs { short value; };
using ours BS_INTO_BYTES = theirs;
static_assert (bytesafe::is_into_bytes<theirs>::value, "marked by the alias");
