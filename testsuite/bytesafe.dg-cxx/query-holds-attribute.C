// What is behind bs_holds in C is no attribute of C++.
// SPDX-License-Identifier: GPL-3.0-or-later

struct A { int i; };
template <class T> struct V { };
typedef const A constant;
bool holds = __builtin_has_attribute (constant, bytesafe_holds ("into_bytes")); // { dg-error {'bytesafe_holds' attribute is for '<bytesafe/traits.h>' only} }
V<constant> v;
