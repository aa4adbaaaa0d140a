// bytesafe::into_bytes is a concept from C++20 on.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target c++20 } }

#include <bytesafe/traits.h>

struct claimed { int value; } BS_INTO_BYTES BS_FROM_BYTES;
struct half { int value; } BS_INTO_BYTES;
struct unclaimed { int value; };

template <bytesafe::into_bytes T> constexpr int kind (const T &) { return 1; }
template <typename T> constexpr int kind (const T &) { return 0; }
template <typename T>
  requires bytesafe::into_bytes<T> && bytesafe::from_bytes<T>
constexpr int kind (const T &) { return 2; }

static_assert (kind (claimed ()) == 2);
static_assert (kind (half ()) == 1);
static_assert (kind (unclaimed ()) == 0);

constexpr bool
is_sent (const bytesafe::into_bytes auto &)
{
  return true;
}
static_assert (is_sent (claimed ()));
bool sent = is_sent (unclaimed ()); // { dg-error "no matching function for call to|use of function .* with unsatisfied constraints" }

template <typename T>
constexpr int
choose ()
{
  if constexpr (bytesafe::from_bytes<T>)
    return sizeof (T);
  else
    return 0;
}
static_assert (choose<claimed> () == sizeof (claimed));
static_assert (choose<unclaimed> () == 0);
