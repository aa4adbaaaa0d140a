// A claim by an alias or a typedef on a class from elsewhere: the class is
// judged and marked, whatever it is called; the error stands at the alias.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct good { int a; };
class good_gnu { int a; };
union good_union { int a; float b; };
enum class good_enum : short { A };
struct bad { char a; int b; };
class bad_gnu { char a; int b; };
struct bad_before { char a; int b; };
struct bad_const { char a; int b; };
enum class bad_enum { A };

using good_mark [[bytesafe::into_bytes]] = good;
using good_gnu_mark __attribute__ ((into_bytes)) = good_gnu;
using good_union_mark [[bytesafe::from_bytes]] = good_union;
using good_enum_mark [[bytesafe::into_bytes]] = good_enum;
using bad_mark [[bytesafe::into_bytes]] = bad;	// { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
typedef bad_gnu bad_gnu_mark __attribute__ ((into_bytes));	// { dg-error {'class bad_gnu' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
[[bytesafe::into_bytes]] typedef bad_before bad_before_mark;	// { dg-error {'struct bad_before' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
using bad_const_mark [[bytesafe::into_bytes]] = const bad_const;	// { dg-error {'struct bad_const' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
using bad_enum_mark [[bytesafe::from_bytes]] = bad_enum;	// { dg-error {'enum class bad_enum' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }

// It is told of once.
using again [[bytesafe::into_bytes]] = bad;
typedef bad_mark again_typedef [[bytesafe::into_bytes]];

// Another trait is another claim.
using other [[bytesafe::from_bytes]] = bad;

static_assert (__builtin_has_attribute (good, into_bytes), "");
static_assert (__builtin_has_attribute (good_mark, into_bytes), "");
static_assert (__builtin_has_attribute (good_gnu, into_bytes), "");
static_assert (__builtin_has_attribute (good_union, from_bytes), "");
static_assert (!__builtin_has_attribute (good_union, into_bytes), "");
static_assert (!__builtin_has_attribute (bad, into_bytes), "");
static_assert (__builtin_has_attribute (bad, from_bytes), "");
static_assert (!__builtin_has_attribute (bad_mark, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_gnu, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_before, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_const, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_enum, from_bytes), "");

// What is made volatile is not the class any more.
struct changing { int a; };
using good_changing [[bytesafe::into_bytes]] = volatile changing;
using bad_changing [[bytesafe::immutable]] = volatile changing;	// { dg-error {'bad_changing' is not 'immutable': a volatile member \[volatile\]} }
static_assert (__builtin_has_attribute (changing, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_changing, immutable), "");

// What is made const is.
struct constant { int a; };
using good_constant [[bytesafe::immutable]] = const constant;
static_assert (__builtin_has_attribute (constant, immutable), "");
static_assert (__builtin_has_attribute (good_constant, immutable), "");
