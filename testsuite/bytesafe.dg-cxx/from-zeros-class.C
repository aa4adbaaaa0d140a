// What C++ has beyond C whose objects are not made of zeros.
// SPDX-License-Identifier: GPL-3.0-or-later

struct reference { int &r; } __attribute__ ((from_zeros)); // { dg-error {'struct reference' is not 'from_zeros': a pointer \[pointer\]} }
struct member { int good; int member::*p; } __attribute__ ((from_zeros)); // { dg-error {'struct member' is not 'from_zeros': a pointer \[pointer\]} }
struct table { virtual void f (); int a; } __attribute__ ((from_zeros)); // { dg-error {'struct table' is not 'from_zeros': a pointer \[pointer\]} }
struct owner { owner (const owner &); int a; } __attribute__ ((from_zeros)); // { dg-error {'struct owner' is not 'from_zeros': a type that is not trivially copyable \[not-trivially-copyable\]} }

enum class one : unsigned char { one = 1 };
struct closed { one a; } __attribute__ ((from_zeros)); // { dg-error {'struct closed' is not 'from_zeros': bit patterns that are not values \[invalid-bit-pattern\]} }
struct base { one a; };
struct derived : base { int b; } __attribute__ ((from_zeros)); // { dg-error {'struct derived' is not 'from_zeros': bit patterns that are not values \[invalid-bit-pattern\]} }
template <typename T> struct __attribute__ ((from_zeros)) box { T t; }; // { dg-error {'struct box<one>' is not 'from_zeros': bit patterns that are not values \[invalid-bit-pattern\]} }
template struct box<one>;
template struct box<int>;
struct sealed { const box<one> a[2]; } __attribute__ ((from_zeros)); // { dg-error {'struct sealed' is not 'from_zeros'} }

static_assert (!__builtin_has_attribute (reference, from_zeros), "");
static_assert (!__builtin_has_attribute (table, from_zeros), "");
static_assert (!__builtin_has_attribute (derived, from_zeros), "");
static_assert (!__builtin_has_attribute (box<one>, from_zeros), "");
static_assert (__builtin_has_attribute (box<int>, from_zeros), "");
