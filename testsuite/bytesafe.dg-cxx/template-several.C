// Each bad instance is told of, once, also when errors of others came before.
// SPDX-License-Identifier: GPL-3.0-or-later

int unrelated = undeclared;	// { dg-error {'undeclared' was not declared in this scope} }

template <typename T> struct __attribute__ ((into_bytes)) box
{
  char a;
  T b;
};
		// { dg-error {'struct box<int>' is not 'into_bytes': 3 bytes of padding} "" { target *-*-* } 6 }
		// { dg-error {'struct box<short int>' is not 'into_bytes': 1 byte of padding} "" { target *-*-* } 6 }
		// { dg-error {'struct box<float>' is not 'into_bytes': 3 bytes of padding} "" { target *-*-* } 6 }
		// { dg-error {'struct box<unsigned int>' is not 'into_bytes': 3 bytes of padding} "" { target *-*-* } 6 }
		// { dg-error {'struct box<short unsigned int>' is not 'into_bytes': 1 byte of padding} "" { target *-*-* } 6 }

template <typename... T> struct all { };
template <typename... T> int sum (T... a) { return sizeof (all<char[sizeof (a)]...>); }

// Three in one expression, two in one class.
int size = sum (box<int> (), box<short> (), box<float> (), box<char> ());
struct holder { box<unsigned> a; box<unsigned short> b; box<char> c; };

// Needed again, in new places.
int again = sum (box<int> (), box<short> (), box<float> ());
template <typename T> struct user { box<T> a; };
user<int> user_int;
user<short> user_short;
template <typename T> int function (T) { return sizeof (box<T>); }
int called = function (1) + function (1.0f) + function ((short) 1);

static_assert (__builtin_has_attribute (box<char>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<int>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<unsigned short>, into_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
