// A claim on a member alias or typedef of a class, and of a class template,
// where each instance makes it anew.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct dense { int a; };
struct padded { char a; int b; };
template <typename T> struct pair
{
  char a;
  T b;
};

class holder
{
  using good [[bytesafe::into_bytes]] = dense;
  typedef padded bad __attribute__ ((into_bytes));	// { dg-error {'struct padded' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  typedef pair<short> bad_instance __attribute__ ((into_bytes));	// { dg-error {'struct pair<short int>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
  using number [[bytesafe::into_bytes]] = int;
  static_assert (__builtin_has_attribute (good, into_bytes), "");
  static_assert (__builtin_has_attribute (number, into_bytes), "");
};

template <typename T> struct box
{
  using type [[bytesafe::into_bytes]] = T;
  typedef pair<T> two __attribute__ ((into_bytes));	// { dg-error {'struct pair<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
		// { dg-context {required from 'struct box<int>'} "" { target *-*-* } .-1 }
  T a;
};

box<char> good;
static_assert (__builtin_has_attribute (box<char>::type, into_bytes), "");
static_assert (__builtin_has_attribute (box<char>::two, into_bytes), "");
static_assert (__builtin_has_attribute (pair<char>, into_bytes), "");
box<int> bad;			// { dg-context {required from here} }
static_assert (!__builtin_has_attribute (box<int>::two, into_bytes), "");
static_assert (!__builtin_has_attribute (box<int>, into_bytes), "");

// By the injected name, of the class itself.
template <typename T> struct self
{
  using type [[bytesafe::into_bytes]] = self;	// { dg-error {'struct self<int>' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
  T a;
  char b;
};
self<char> good_self;
self<int> bad_self;		// { dg-context {required from here} }
static_assert (__builtin_has_attribute (self<char>, into_bytes), "");
static_assert (__builtin_has_attribute (self<char>::type, into_bytes), "");
static_assert (!__builtin_has_attribute (self<int>, into_bytes), "");

// Of a type that a parameter has.
struct traits { typedef padded bad; typedef dense good; typedef short number; };
template <typename T> struct user
{
  typedef typename T::number number [[bytesafe::into_bytes]];
  using good [[bytesafe::into_bytes]] = typename T::good;
  using array [[bytesafe::into_bytes]] = typename T::number[sizeof (T)];
  number a;
};
user<traits> instance;
static_assert (__builtin_has_attribute (user<traits>::number, into_bytes), "");
static_assert (__builtin_has_attribute (user<traits>::array, into_bytes), "");
static_assert (__builtin_has_attribute (decltype (instance.a), into_bytes), "");
