// What is trivially copyable stays so, whatever is used of it and in whatever
// order it is declared.
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

struct forward;
using alias [[bytesafe::from_bytes]] = forward;
struct forward
{
  int value;
  static forward object;
  forward (const forward &) = default;
  forward function (forward);
};

// Copy, move and assign: then g++ declares the functions.
forward
forward::function (forward other)
{
  forward copy (other);
  copy = other;
  return static_cast<forward &&> (copy);
}

template <typename T> struct of
{
  struct member;
};
using member_alias [[bytesafe::from_bytes]] = of<int>::member;
template <typename T> struct of<T>::member
{
  T value = T ();
  member () = default;
  ~member () = default;
};

struct outer
{
  struct nested
  {
    int value = outer::later ();
    struct deep { int value = outer::later (); } member;
  } __attribute__ ((from_bytes));
  static int later ();
};

COPIES (forward, 1);
COPIES (of<int>::member, 1);
COPIES (outer::nested, 1);
static_assert (__builtin_has_attribute (alias, from_bytes), "");
static_assert (__builtin_has_attribute (member_alias, from_bytes), "");
