// Explicit instantiations are instances, also those that are only declared; one
// that stands behind an implicit one is not told of again.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct __attribute__ ((into_bytes)) box
{
  char a;
  T b;
};
		// { dg-error {'struct box<int>' is not 'into_bytes'} "" { target *-*-* } 5 }
		// { dg-error {'struct box<short int>' is not 'into_bytes'} "" { target *-*-* } 5 }
		// { dg-error {'struct box<float>' is not 'into_bytes'} "" { target *-*-* } 5 }

template struct box<char>;
static_assert (__builtin_has_attribute (box<char>, into_bytes), "");
extern template struct box<bool>;
static_assert (__builtin_has_attribute (box<bool>, into_bytes), "");

template struct box<int>;		// { dg-context {required from here} }
static_assert (!__builtin_has_attribute (box<int>, into_bytes), "");
extern template struct box<short>;	// { dg-context {required from here} }
template struct box<short>;
box<float> implicit;			// { dg-context {required from here} }
template struct box<float>;

// A claim of its own on an explicit instantiation.
template <typename T> struct pair
{
  char a;
  T b;
};
		// { dg-error {'struct pair<int>' is not 'into_bytes'} "" { target *-*-* } 27 }
		// { dg-error {'struct pair<short int>' is not 'into_bytes'} "" { target *-*-* } 27 }

template struct __attribute__ ((into_bytes)) pair<char>;
static_assert (__builtin_has_attribute (pair<char>, into_bytes), "");
template struct [[bytesafe::into_bytes]] pair<int>;	// { dg-context {required from here} }
extern template struct __attribute__ ((into_bytes)) pair<short>;	// { dg-context {required from here} }
pair<long> not_claimed;
static_assert (!__builtin_has_attribute (pair<int>, into_bytes), "");
