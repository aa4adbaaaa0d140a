// bs_holds and bs_marked of a type that depends on a template's parameter, as
// arguments of templates, and in each place for a constant.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#include <bytesafe/traits.h>

struct good { int first, second; } BS_INTO_BYTES;
struct unclaimed { int value; };
struct padded { char first; int second; };
struct incomplete;
class hidden { int a; short b; };
struct empty { };
template <typename T> struct wrapper { T first; int second; };

template <typename T>
constexpr int
kind ()
{
  return (bs_holds (into_bytes, T) ? 1 : 0) + (bs_marked (into_bytes, T) ? 2 : 0);
}
static_assert (kind<good> () == 3, "good");
static_assert (kind<const good> () == 3, "const good");
static_assert (kind<unclaimed> () == 1, "unclaimed");
static_assert (kind<padded> () == 0, "padded");
static_assert (kind<hidden> () == 0, "hidden");
static_assert (kind<empty> () == 0, "empty");
static_assert (kind<int> () == 1, "int");
static_assert (kind<int &> () == 0, "int &");
static_assert (kind<int[4]> () == 1, "array");
static_assert (kind<void> () == 0, "void");
static_assert (kind<incomplete> () == 0, "incomplete");
static_assert (kind<int (int)> () == 0, "function");
static_assert (kind<int (int) const> () == 0, "function of a class");
static_assert (kind<wrapper<int>> () == 1, "instance");
static_assert (kind<wrapper<char>> () == 0, "instance with padding");

template <bool> struct choice { static constexpr int value = 1; };
template <> struct choice<true> { static constexpr int value = 2; };
static_assert (choice<bs_holds (into_bytes, good)>::value == 2, "");
static_assert (choice<bs_holds (into_bytes, wrapper<char>)>::value == 1, "");
static_assert (choice<bs_marked (into_bytes, unclaimed)>::value == 1, "");

template <typename T, bool = bs_holds (into_bytes, T)> struct sender
{
  static constexpr bool sends = false;
};
template <typename T> struct sender<T, true>
{
  static constexpr bool sends = true;
  int size[bs_holds (into_bytes, T) ? 2 : 1];
  enum { is_marked = bs_marked (into_bytes, T) };
};
static_assert (sender<unclaimed>::sends && !sender<padded>::sends, "");
static_assert (sender<good>::is_marked && !sender<unclaimed>::is_marked, "");
static_assert (sizeof (sender<good>) == 2 * sizeof (int), "");

template <typename A, typename B>
constexpr bool
both ()
{
  return bs_holds (into_bytes, wrapper<A>) && bs_holds (into_bytes, B);
}
static_assert (both<int, unclaimed> () && !both<char, unclaimed> (), "");
