// C++20: the more constrained function is the one that counts.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++20" }

#include "marks.h"

template <typename T> concept trivial = __is_trivially_copyable (T);
template <typename T> concept large = sizeof (T) > 100;

template <typename T> struct [[bytesafe::from_bytes]] all
{
  T value;
  all (const all &) requires trivial<T> = default;
  all (const all &);
  all &operator= (const all &) requires trivial<T> = default;
  all &operator= (const all &);
  ~all () requires trivial<T> = default;
  ~all ();
};

template <typename T> struct [[bytesafe::from_bytes]] constrained_out
{
  T value;
  constrained_out (const constrained_out &) requires large<T>;
  constrained_out (const constrained_out &) = default;
  ~constrained_out () requires large<T>;
  ~constrained_out () = default;
};

COPIES (all<int>, 1);
COPIES (constrained_out<int>, 1);
COPIES (constrained_out<all<char>>, 1);
