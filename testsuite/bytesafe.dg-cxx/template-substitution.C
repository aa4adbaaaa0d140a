// A class that breaks its claim is an error wherever it is first needed: it
// does not make a template unfit, as what is wrong in a declaration would, since
// g++ has chosen the class when it is complete.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

template <typename T> struct __attribute__ ((into_bytes)) box	// { dg-error {'struct box<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
{			// { dg-error {'struct box<short int>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} "" { target *-*-* } .-1 }
  char a;		// { dg-error {'struct box<float>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} "" { target *-*-* } .-2 }
  T b;
};

// In a default argument,
template <typename T, int = sizeof (box<T>)> char first (T);	// { dg-context {required by substitution of 'template<class T, int <anonymous> > char first\(T\) \[with T = int; int <anonymous> = <missing>\]'} }
int first (...);
static_assert (sizeof (first (1)) == 1, "");	// { dg-context {required from here} }
static_assert (sizeof (first ('c')) == 1, "");

// in the type of the result,
template <typename T> auto second (T t) -> decltype (box<T> { 'a', t }.a);	// { dg-context {required by substitution of 'template<class T> decltype \(box<T>\{'a', t\}.a\) second\(T\) \[with T = short int\]'} }
int second (...);
static_assert (sizeof (second ((short) 1)) == 1, "");	// { dg-context {required from here} }

// and in a partial specialization.
template <typename T, typename = char> struct third { static const int value = 0; };
template <typename T> struct third<T, decltype (box<T>::a)> { static const int value = 1; };	// { dg-context {required by substitution of 'template<class T> struct third<T, decltype \(box<T>::a\)> \[with T = float\]'} }
static_assert (third<char>::value == 1, "");
static_assert (third<float>::value == 1, "");	// { dg-context {required from here} }

static_assert (__builtin_has_attribute (box<char>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<int>, into_bytes), "");
