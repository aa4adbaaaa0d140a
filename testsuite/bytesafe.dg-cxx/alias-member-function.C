// An alias of a pointer to a member function is judged, and never marked: for
// g++ it is a record, all of whose variants have the same attributes.
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   trait        holds
//   from_zeros   yes     the null pointer is all zeros
//   into_bytes   no

struct A { int f (); };
using zeros [[bytesafe::from_zeros]] = int (A::*) ();
static_assert (!__builtin_has_attribute (zeros, from_zeros), "not marked");
template <typename T> struct holder { T value; };
typedef const zeros constant;
struct [[bytesafe::from_zeros]] record { zeros member; };
static_assert (__builtin_has_attribute (record, from_zeros), "it holds");
holder<constant> held { 0 };

using bytes [[bytesafe::into_bytes]] = int (A::*) (); // { dg-error {'bytes' is not 'into_bytes': a pointer \[pointer\]} }
struct [[bytesafe::into_bytes]] other { zeros member; }; // { dg-error {'struct other' is not 'into_bytes': a pointer \[pointer\]} }
