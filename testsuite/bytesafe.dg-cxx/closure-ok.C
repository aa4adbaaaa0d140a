// Classes of lambda expressions that are sent and received: what they copy
// covers them.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++17" }

#include "marks.h"

#define ALL [[bytesafe::into_bytes, bytesafe::from_bytes, bytesafe::immutable]]

struct object
{
  int value;
  short more[2];
  auto method () { return [*this] { return value; }; }
};

void
function (int number, short small)
{
  int array[3] = {};
  auto by_name = [number] { return number; };
  auto implicit = [=] { return number + array[1]; };
  auto made = [first = small, second = short (1)] () mutable
  {
    return ++first;
  };
  auto generic = [small, again = small] (auto more)
  {
    return small + again + more;
  };
  auto nested = [inner = by_name] { return inner (); };

  using by_name_t ALL = decltype (by_name);
  using implicit_t ALL = decltype (implicit);
  using made_t ALL = decltype (made);
  using generic_t ALL = decltype (generic);
  using nested_t ALL = decltype (nested);
  using star_this_t ALL = decltype (object ().method ());
  MARKS (by_name_t, 1, 1, 1);
  MARKS (implicit_t, 1, 1, 1);
  MARKS (made_t, 1, 1, 1);
  MARKS (generic_t, 1, 1, 1);
  MARKS (nested_t, 1, 1, 1);
  MARKS (star_this_t, 1, 1, 1);
  MARKS (decltype (by_name), 1, 1, 1);

  // An empty one may be received.
  auto empty = [] { };
  using empty_t [[bytesafe::from_bytes, bytesafe::immutable]] = decltype (empty);
  MARKS (empty_t, 0, 1, 1);
}
