// Claims on constrained templates; the constraint chooses first.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++20" }

#define CLAIM __attribute__ ((into_bytes))

template <typename T> concept wide = sizeof (T) > 2;
template <typename T> struct CLAIM box { T a; char b; };	// { dg-error {'struct box<short int>' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
template <wide T> struct CLAIM box<T> { T a; };
template <typename T> requires (sizeof (T) > 4) struct CLAIM large { T a; char b; };	// { dg-error {'struct large<double>' is not 'into_bytes': [37] bytes of padding \[tail-padding\]} }

box<char> good;
box<int> good_constrained;
box<short> bad;			// { dg-context {required from here} }
large<double> bad_large;	// { dg-context {required from here} }
large<char[6]> good_large;
static_assert (__builtin_has_attribute (box<char>, into_bytes));
static_assert (__builtin_has_attribute (box<int>, into_bytes));
static_assert (!__builtin_has_attribute (box<short>, into_bytes));
static_assert (__builtin_has_attribute (large<char[6]>, into_bytes));

// A requirement can need a class.
template <typename T> struct CLAIM pair { char a; T b; };	// { dg-error {'struct pair<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
				// { dg-error {'struct pair<short int>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} "" { target *-*-* } .-1 }
template <typename T> concept pairs = requires (pair<T> a) { a.b; };	// { dg-context {required from here} }
static_assert (pairs<char>);
static_assert (pairs<int>);
bool value = requires { sizeof (pair<short>); };	// { dg-context {required from here} }

// So can an abbreviated function.
void abbreviated (wide auto a) { struct CLAIM local { decltype (a) b; char c; }; }	// { dg-error {'struct abbreviated<int>\(int\)::local' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
			// { dg-context {required from 'void abbreviated\(auto:[0-9]+\) \[with auto:[0-9]+ = int\]'} "" { target *-*-* } .-1 }
void call () { abbreviated (1); }	// { dg-context {required from here} }
