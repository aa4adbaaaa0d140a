// A claim on an instance of which an argument is complete only later: the
// argument itself, one of an argument, what an array is of, with qualifiers, a
// default, a base, in a function and in a template.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct box { T a; };
template <typename T, int N> struct array { T a[N]; };
template <template <typename> class C, typename T> struct of_template { C<T> a; };
template <typename T, typename U = box<T>> struct by_default { U a; };
template <typename T> struct derived : T { };
template <typename T> struct needs { char a[sizeof (T)]; };

struct later;
using first [[bytesafe::into_bytes]] = box<later[2]>;
using second [[bytesafe::into_bytes]] = box<box<later>>;
using third [[bytesafe::into_bytes]] = of_template<box, later>;
using fourth [[bytesafe::into_bytes]] = array<later, 3>;
using fifth [[bytesafe::into_bytes]] = box<const later>;
using sixth [[bytesafe::into_bytes]] = by_default<later>;
using seventh [[bytesafe::into_bytes]] = derived<later>;
using eighth [[bytesafe::into_bytes]] = needs<later>;
struct later { int a; };

static_assert (sizeof (first) && __builtin_has_attribute (first, into_bytes), "");
static_assert (sizeof (second) && __builtin_has_attribute (second, into_bytes), "");
static_assert (sizeof (third) && __builtin_has_attribute (third, into_bytes), "");
static_assert (sizeof (fourth) && __builtin_has_attribute (fourth, into_bytes), "");
static_assert (sizeof (fifth) && __builtin_has_attribute (fifth, into_bytes), "");
static_assert (sizeof (sixth) && __builtin_has_attribute (sixth, into_bytes), "");
static_assert (sizeof (seventh) && __builtin_has_attribute (seventh, into_bytes), "");
static_assert (sizeof (eighth) && __builtin_has_attribute (eighth, into_bytes), "");
static_assert (!__builtin_has_attribute (box<later>, into_bytes), "");

// A class and the classes in it.
struct outer
{
  using around [[bytesafe::into_bytes]] = array<outer, 3>;
  struct inner
  {
    using up [[bytesafe::into_bytes]] = box<outer>;
    int a;
  };
  using down [[bytesafe::into_bytes]] = box<inner>;
  static_assert (__builtin_has_attribute (box<inner>, into_bytes), "");
  int a;
};
static_assert (sizeof (box<outer>) && __builtin_has_attribute (box<outer>, into_bytes), "");
static_assert (sizeof (array<outer, 3>) && __builtin_has_attribute (array<outer, 3>, into_bytes), "");

template <typename T> struct node
{
  using self [[bytesafe::into_bytes]] = box<node>;
  using other [[bytesafe::into_bytes]] = box<T>;
  T a;
};
node<int> object;
static_assert (__builtin_has_attribute (box<int>, into_bytes), "");
static_assert (sizeof (box<node<int>>) && __builtin_has_attribute (box<node<int>>, into_bytes), "");

void
function ()
{
  struct local;
  using mark [[bytesafe::into_bytes]] = box<local>;
  struct local { int a; };
  static_assert (sizeof (mark) && __builtin_has_attribute (box<local>, into_bytes), "");
}
