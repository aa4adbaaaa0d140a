// Member classes and member templates of class templates; member templates of
// plain classes.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#define CLAIM __attribute__ ((into_bytes))

template <typename T> struct outer
{
  struct CLAIM member { T a; char b; };	// { dg-error {'struct outer<int>::member' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
  template <typename U> struct CLAIM inner { T a; U b; };	// { dg-error {'struct outer<int>::inner<char>' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
  template <typename U> struct CLAIM inner<U *> { T a; U b; char c; };	// { dg-error {'struct outer<int>::inner<int\*>' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
  union CLAIM choice { T a; };	// { dg-error {'union outer<int>::choice' is not 'into_bytes': a union \[union\]} }
  struct later;
  class hidden { struct CLAIM deep { char a; T b; }; deep a; };	// { dg-error {'struct outer<int>::hidden::deep' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  hidden h;	// { dg-context {required from 'class outer<int>::hidden'} "" { target *-*-* } .-1 }
};		// { dg-context {required from 'struct outer<int>'} "" { target *-*-* } .-1 }

template <typename T> struct CLAIM outer<T>::later { T a; char b; };	// { dg-error {'struct outer<int>::later' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }

outer<char> good;
outer<char>::member good_member;
outer<char>::inner<char> good_inner;
outer<char>::later good_later;
static_assert (__builtin_has_attribute (outer<char>::member, into_bytes), "");
static_assert (__builtin_has_attribute (outer<char>::inner<char>, into_bytes), "");
static_assert (__builtin_has_attribute (outer<char>::later, into_bytes), "");
static_assert (!__builtin_has_attribute (outer<char>, into_bytes), "");

outer<int> bad;			// { dg-context {required from here} }
outer<int>::inner<int> good_inner_int;
static_assert (__builtin_has_attribute (outer<int>::inner<int>, into_bytes), "");
outer<int>::member bad_member;	// { dg-context {required from here} }
outer<int>::inner<char> bad_inner;	// { dg-context {required from here} }
outer<int>::inner<int *> bad_partial;	// { dg-context {required from here} }
outer<int>::choice bad_choice;	// { dg-context {required from here} }
outer<int>::later bad_later;	// { dg-context {required from here} }
static_assert (!__builtin_has_attribute (outer<int>::member, into_bytes), "");

class plain
{
public:
  template <typename T> struct CLAIM inner { char a; T b; };	// { dg-error {'struct plain::inner<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
};
plain::inner<char> good_plain;
plain::inner<int> bad_plain;	// { dg-context {required from here} }
static_assert (__builtin_has_attribute (plain::inner<char>, into_bytes), "");
