// After an error elsewhere classes are judged and marked as before.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

int unrelated = undeclared;	// { dg-error {'undeclared' was not declared in this scope} }

class [[bytesafe::into_bytes]] good { int a; };
static_assert (__builtin_has_attribute (good, into_bytes), "");
struct good_behind { int a; } __attribute__ ((into_bytes));
static_assert (__builtin_has_attribute (good_behind, into_bytes), "");
template <typename T> struct [[bytesafe::into_bytes]] box { T a; };
static_assert (sizeof (box<int>) == 4 && __builtin_has_attribute (box<int>, into_bytes), "");
struct outer
{
  struct [[bytesafe::into_bytes]] inner { int a; };
  static_assert (__builtin_has_attribute (inner, into_bytes), "");
};
struct third { int a; };
using third_mark [[bytesafe::into_bytes]] = third;
static_assert (__builtin_has_attribute (third, into_bytes), "");
typedef int number __attribute__ ((into_bytes));
static_assert (__builtin_has_attribute (number, into_bytes), "");
typedef struct { int a; } untagged __attribute__ ((into_bytes));
static_assert (__builtin_has_attribute (untagged, into_bytes), "");

struct [[bytesafe::into_bytes]] bad { char a; int b; };	// { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
static_assert (!__builtin_has_attribute (bad, into_bytes), "");

struct [[bytesafe::into_bytes]] broken { undeclared a; int b; };	// { dg-error {'undeclared' does not name a type} }
