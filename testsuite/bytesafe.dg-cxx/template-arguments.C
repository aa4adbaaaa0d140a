// Instances by arguments of each kind: messages name them as g++ does.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#define CLAIM __attribute__ ((into_bytes))

// Default arguments.
template <typename T = int, int N = 3> struct CLAIM with_default { T a; char b[N]; };	// { dg-error {'struct with_default<>' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
				// { dg-error {'struct with_default<short int>' is not 'into_bytes': 1 byte of padding \[tail-padding\]} "" { target *-*-* } .-1 }
with_default<> bad_default;
with_default<int, 3> same_default;
with_default<short> bad_partly_default;
with_default<char> good_default;
with_default<int, 4> good_given;
static_assert (__builtin_has_attribute (with_default<char>, into_bytes), "");
static_assert (__builtin_has_attribute (with_default<int, 4>, into_bytes), "");
static_assert (!__builtin_has_attribute (with_default<>, into_bytes), "");

// Values: numbers, enumerators, addresses.
enum class kind : char { A, B };
int variable;
template <unsigned N> struct CLAIM number { char a[N]; short b; };	// { dg-error {'struct number<3>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
template <kind K> struct CLAIM enumerator { char a[1 + (int) K]; short b; };	// { dg-error {'struct enumerator<kind::A>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
template <int *P> struct CLAIM address { char a; short b; };	// { dg-error {'struct address<\(& variable\)>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
template <bool B> struct CLAIM boolean { short a; char b[1 + B]; };	// { dg-error {'struct boolean<false>' is not 'into_bytes': 1 byte of padding \[tail-padding\]} }
number<2> good_number;
number<3> bad_number;
enumerator<kind::B> good_enumerator;
enumerator<kind::A> bad_enumerator;
address<&variable> bad_address;
boolean<true> good_boolean;
boolean<false> bad_boolean;
static_assert (__builtin_has_attribute (number<2>, into_bytes), "");
static_assert (!__builtin_has_attribute (number<3>, into_bytes), "");
static_assert (__builtin_has_attribute (enumerator<kind::B>, into_bytes), "");
static_assert (__builtin_has_attribute (boolean<true>, into_bytes), "");

// Templates.
template <typename T> struct alone { T a; };
template <typename T> struct two { T a; char b; };
template <template <typename> class C, typename T> struct CLAIM of_template { C<T> a; };	// { dg-error {'struct of_template<two, int>' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
of_template<alone, int> good_template;
of_template<two, char> good_two;
of_template<two, int> bad_template;
static_assert (__builtin_has_attribute (of_template<alone, int>, into_bytes), "");
static_assert (__builtin_has_attribute (of_template<two, char>, into_bytes), "");
static_assert (!__builtin_has_attribute (of_template<two, int>, into_bytes), "");

// Types without a name.
enum { UNNAMED };
template <typename T> struct CLAIM of_type { T a; char b; };	// { dg-error {'struct of_type<<unnamed enum> >' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
of_type<decltype (UNNAMED)> bad_unnamed;
