// The mark of an instance: there as soon as the instance is, with nothing in
// between; not before, and not on any other instance.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct [[bytesafe::into_bytes]] box { T a; };

// Its name alone makes no instance.
static_assert (!__builtin_has_attribute (box<char>, into_bytes), "");
typedef box<char> name;
box<char> *pointer;
static_assert (!__builtin_has_attribute (name, into_bytes), "");
static_assert (sizeof (name), ""); static_assert (__builtin_has_attribute (name, into_bytes), "");
static_assert (__builtin_has_attribute (box<char>, into_bytes), "");
static_assert (__builtin_has_attribute (const box<char>, into_bytes), "");

static_assert (sizeof (box<int>) == 4 && __builtin_has_attribute (box<int>, into_bytes), "");
static_assert (__alignof (box<short>) == 2, "");
static_assert (__builtin_has_attribute (box<short>, into_bytes), "");
struct derived : box<long> { };
static_assert (__builtin_has_attribute (box<long>, into_bytes), "");
struct holder { box<float> a; static_assert (__builtin_has_attribute (box<float>, into_bytes), ""); };
static_assert (__is_trivial (box<double>) && __builtin_has_attribute (box<double>, into_bytes), "");
int size = box<unsigned> ().a + sizeof (char[__builtin_has_attribute (box<unsigned>, into_bytes) ? 1 : -1]);
template struct box<unsigned short>;
static_assert (__builtin_has_attribute (box<unsigned short>, into_bytes), "");

static_assert (!__builtin_has_attribute (box<signed char>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<box<char>>, into_bytes), "");

// Inside of the class it is not complete, in the bodies of its functions it is.
template <typename T> struct [[bytesafe::into_bytes]] self
{
  T a;
  bool member () { return __builtin_has_attribute (self<int>, into_bytes); }
};
static_assert (sizeof (self<int>) == 4, "");
