// A claim on an instance that can't be complete yet waits for it, and breaks
// no code that is right without the claim.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

template <typename T> struct box { T a; };

// Of a class that is declared only.
struct later;
using good_later [[bytesafe::into_bytes]] = box<later>;
struct bad_later;
using bad_mark [[bytesafe::into_bytes]] = box<bad_later>;	// { dg-error {'struct box<bad_later>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
struct later { int a; };
struct bad_later { char a; int b; };
box<later> variable;
box<bad_later> bad_variable;
static_assert (__builtin_has_attribute (box<later>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<bad_later>, into_bytes), "");

// Of a class that is being defined.
struct node
{
  using boxed [[bytesafe::into_bytes]] = box<node>;
  int a;
};
static_assert (sizeof (box<node>) == sizeof (int), "");
static_assert (__builtin_has_attribute (box<node>, into_bytes), "");

// Of a template that is defined later.
template <typename T> struct defined_later;
typedef defined_later<int> bad_instance __attribute__ ((into_bytes));	// { dg-error {'struct defined_later<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
typedef defined_later<char> good_instance __attribute__ ((into_bytes));
template <typename T> struct defined_later { char a; T b; };
bad_instance bad_object;
good_instance good_object;
static_assert (__builtin_has_attribute (defined_later<char>, into_bytes), "");

// Of a specialization that is defined later.
template <> struct defined_later<long>;
using bad_special [[bytesafe::into_bytes]] = defined_later<long>;	// { dg-error {'struct defined_later<long int>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
template <> struct defined_later<long> { char a; short b; };
