// A member of a class template that is declared with a claim and defined
// elsewhere: each instance of it has the claim; a specialization, which is
// another class, has not.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

template <typename T> struct outer
{
  struct [[bytesafe::into_bytes]] later;
  enum class [[bytesafe::from_bytes]] open : T;
};
template <typename T> struct outer<T>::later	// { dg-error {'struct outer<int>::later' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} }
{
  T a;
  char b;
};
template <typename T> enum class outer<T>::open : T { };
template <> struct outer<long>::later { char a; long b; };

outer<char>::later good;
outer<int>::later bad;		// { dg-context {required from here} }
outer<long>::later special;
outer<unsigned char>::open number { };
static_assert (__builtin_has_attribute (outer<char>::later, into_bytes), "");
static_assert (!__builtin_has_attribute (outer<int>::later, into_bytes), "");
static_assert (!__builtin_has_attribute (outer<long>::later, into_bytes), "");
static_assert (__builtin_has_attribute (outer<unsigned char>::open, from_bytes), "");

// With enumerators it is closed, in each instance.
template <typename T> struct closed
{
  enum class [[bytesafe::from_bytes]] kind : T;
};
template <typename T> enum class closed<T>::kind : T { A };	// { dg-error {'enum class closed<char>::kind' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
auto value = closed<char>::kind::A;	// { dg-context {required from here} }
static_assert (!__builtin_has_attribute (closed<char>::kind, from_bytes), "");
