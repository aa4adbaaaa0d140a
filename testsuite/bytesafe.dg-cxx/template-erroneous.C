// An instance that g++ can not make is its error, and not judged where nothing
// is left to judge.
// SPDX-License-Identifier: GPL-3.0-or-later

#define CLAIM __attribute__ ((into_bytes))

template <typename T> struct CLAIM box { T a; };	// { dg-error {'box<T>::a' has incomplete type} }
			// { dg-error {invalid use of 'void'} "" { target *-*-* } .-1 }
template <typename T> struct CLAIM second { T a; };	// { dg-error {'second<T>::a' has incomplete type} }
template <typename T> struct CLAIM derived : T { char a; };	// { dg-error {base type 'int' fails to be a struct or class type} }
template <typename T> struct CLAIM typed { typename T::type a; };	// { dg-error {'int' is not a class, struct, or union type} }
			// { dg-bogus {'struct typed<int>' is not 'into_bytes'} "g++ drops the member" { xfail *-*-* } .-1 }
template <typename T> struct CLAIM self { self a; T b; };	// { dg-error {field 'a' has incomplete type 'self<T>'} }

struct incomplete;
box<void> bad_void;
second<incomplete> bad_incomplete;
derived<int> bad_base;
typed<int> bad_type;
self<int> bad_self;

static_assert (!__builtin_has_attribute (box<void>, into_bytes), "");
static_assert (!__builtin_has_attribute (second<incomplete>, into_bytes), "");
static_assert (!__builtin_has_attribute (typed<int>, into_bytes), "");

// What is whole is judged next to them.
box<int> good;
struct base { int a; };
derived<base> bad;	// { dg-error {'struct derived<base>' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} "" { target *-*-* } 10 }
static_assert (__builtin_has_attribute (box<int>, into_bytes), "");

// A class that is refused for another reason is judged, too.
template <typename T> struct CLAIM asserted	// { dg-error {'struct asserted<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{
  static_assert (sizeof (T) == 1, "too large");	// { dg-error {too large} }
  char a;
  T b;
};
asserted<char> good_asserted;
asserted<int> bad_asserted;

/* { dg-do compile { target int_align_4 } }  */
