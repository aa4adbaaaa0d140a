// bytesafe::into_bytes<T> as a constant, also where T is a parameter.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target c++14 } }

#include <bytesafe/traits.h>

struct claimed { int value; } BS_INTO_BYTES;
struct unclaimed { int value; };

static_assert (bytesafe::into_bytes<claimed>, "claimed");
static_assert (!bytesafe::into_bytes<unclaimed>, "not claimed");
static_assert (!bytesafe::from_bytes<claimed>, "another trait");

template <typename T>
constexpr int
choose (const T &)
{
  return bytesafe::into_bytes<T> ? 1 : 2;
}
static_assert (choose (claimed ()) == 1, "in a template");
static_assert (choose (unclaimed ()) == 2, "in a template");
static_assert (choose (7) == 1, "of a scalar");

template <typename T, bool = bytesafe::into_bytes<T>> struct sender
{
  static constexpr bool sends = false;
};
template <typename T> struct sender<T, true>
{
  static constexpr bool sends = true;
};
static_assert (sender<claimed>::sends && !sender<unclaimed>::sends,
               "as an argument");

template <typename T>
void
send (const T &)
{
  static_assert (bytesafe::into_bytes<T>, "T must be into_bytes"); // { dg-error "T must be into_bytes" }
}
template void send (const claimed &);
template void send (const unclaimed &);
