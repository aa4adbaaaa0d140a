// A claim on an alias template is about what each of its instances names.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

template <typename T> struct pair
{
  char a;
  T b;
};

template <typename T> using checked [[bytesafe::into_bytes]] = pair<T>;	// { dg-error {'struct pair<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
			// { dg-context {required by substitution of 'template<class T> using checked = pair<T> \[with T = int\]'} "" { target *-*-* } .-1 }
checked<char> good;
checked<int> bad;		// { dg-context {required from here} }
static_assert (__builtin_has_attribute (checked<char>, into_bytes), "");
static_assert (__builtin_has_attribute (pair<char>, into_bytes), "");
static_assert (!__builtin_has_attribute (checked<int>, into_bytes), "");

// What it names need not be a template's instance.
template <typename T> using same [[bytesafe::into_bytes]] = T;	// { dg-error {'struct padded' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
struct dense { int a; };
struct padded { char a; int b; };
same<dense> good_same;
same<padded> bad_same;		// { dg-context {required from here} }
static_assert (__builtin_has_attribute (dense, into_bytes), "");
static_assert (!__builtin_has_attribute (padded, into_bytes), "");

// Nor has it to depend on the parameter.
struct fixed { char a; int b; };
template <typename T> using independent [[bytesafe::into_bytes]] = fixed;	// { dg-error {'struct fixed' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }

// Pairs that nobody asked for by the alias are not claimed.
pair<short> not_claimed;
template <typename T> using unused [[bytesafe::into_bytes]] = pair<T *>;
