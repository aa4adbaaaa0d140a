// Instances that are chosen by deduction, and arguments that are objects of
// classes.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++20" }

#define CLAIM __attribute__ ((into_bytes))

template <typename T> struct CLAIM box { char a; T b; };	// { dg-error {'struct box<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
template <typename T> box (char, T) -> box<T>;
box good { 'a', 'b' };
box bad { 'a', 1 };		// { dg-context {required from here} }
static_assert (__builtin_has_attribute (decltype (good), into_bytes));
static_assert (!__builtin_has_attribute (decltype (bad), into_bytes));

template <auto V> struct CLAIM value { char a; decltype (V) b; };	// { dg-error {'struct value<1>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
value<'c'> good_value;
value<1> bad_value;		// { dg-context {required from here} }
static_assert (__builtin_has_attribute (value<'c'>, into_bytes));

// A marked class as the type of an argument; its parameter object is const.
struct CLAIM key { int a; };
template <key K> struct CLAIM keyed { char a[K.a]; short b; };	// { dg-error {'struct keyed<key\{1\}>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
keyed<key { 2 }> good_key;
keyed<key { 1 }> bad_key;	// { dg-context {required from here} }
static_assert (__builtin_has_attribute (keyed<key { 2 }>, into_bytes));
template <typename T, T V> struct marked { static constexpr bool value = __builtin_has_attribute (key, into_bytes); };
static_assert (marked<key, key { 3 }>::value);

// A lambda's class as an argument.
template <typename T> struct CLAIM with_lambda { T a; char b; };	// { dg-error {'struct with_lambda<<lambda\(\)> >' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
with_lambda<decltype ([] { })> bad_lambda;	// { dg-context {required from here} }
