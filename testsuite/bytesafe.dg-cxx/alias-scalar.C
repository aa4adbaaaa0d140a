// A claim by an alias or a typedef on what is no class: it is about the alias,
// which is the same type all the same.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

struct good { int a; };
struct bad { char a; int b; };

using number [[bytesafe::into_bytes]] = int;
typedef const unsigned char byte __attribute__ ((into_bytes));
using array [[bytesafe::into_bytes]] = short[3][2];
using array_of_class [[bytesafe::into_bytes]] = good[3];
using boolean [[bytesafe::from_bytes]] = bool;	// { dg-error {'boolean' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
using bad_array [[bytesafe::into_bytes]] = bad[3];	// { dg-error {'bad_array' is not 'into_bytes': 9 bytes of padding \[interior-padding\]} }
using pointer [[bytesafe::into_bytes]] = int *;	// { dg-error {'pointer' is not 'into_bytes': a pointer \[pointer\]} }
using reference [[bytesafe::into_bytes]] = int &;	// { dg-error {'reference' is not 'into_bytes': a pointer \[pointer\]} }
using rvalue_reference [[bytesafe::into_bytes]] = good &&;	// { dg-error {'rvalue_reference' is not 'into_bytes': a pointer \[pointer\]} }
typedef int good::*member_pointer __attribute__ ((into_bytes));	// { dg-error {'member_pointer' is not 'into_bytes': a pointer \[pointer\]} }
typedef int (good::*function_pointer) (int) __attribute__ ((into_bytes));	// { dg-error {'function_pointer' is not 'into_bytes': a pointer \[pointer\]} }
using null [[bytesafe::into_bytes]] = decltype (nullptr);	// { dg-error {'null' is not 'into_bytes': a pointer \[pointer\]} }
using changing [[bytesafe::immutable]] = volatile int;	// { dg-error {'changing' is not 'immutable': a volatile member \[volatile\]} }

static_assert (__builtin_has_attribute (number, into_bytes), "");
static_assert (__builtin_has_attribute (const number, into_bytes), "");
static_assert (__builtin_has_attribute (byte, into_bytes), "");
static_assert (__builtin_has_attribute (array, into_bytes), "");
static_assert (__builtin_has_attribute (array_of_class, into_bytes), "");
static_assert (!__builtin_has_attribute (boolean, from_bytes), "");
static_assert (!__builtin_has_attribute (bad_array, into_bytes), "");
static_assert (!__builtin_has_attribute (pointer, into_bytes), "");
static_assert (!__builtin_has_attribute (reference, into_bytes), "");
static_assert (!__builtin_has_attribute (member_pointer, into_bytes), "");
static_assert (!__builtin_has_attribute (function_pointer, into_bytes), "");
static_assert (!__builtin_has_attribute (null, into_bytes), "");
static_assert (!__builtin_has_attribute (changing, immutable), "");

// Nothing is said of what they are made of.
static_assert (!__builtin_has_attribute (int, into_bytes), "");
static_assert (!__builtin_has_attribute (unsigned char, into_bytes), "");
static_assert (!__builtin_has_attribute (short[3][2], into_bytes), "");
static_assert (!__builtin_has_attribute (good, into_bytes), "");

// The mark follows the alias.
number variable;
struct holder { number a; int b; };
number function (number);
using further = number;
static_assert (__builtin_has_attribute (decltype (variable), into_bytes), "");
static_assert (__builtin_has_attribute (decltype (holder::a), into_bytes), "");
static_assert (!__builtin_has_attribute (decltype (holder::b), into_bytes), "");
static_assert (__builtin_has_attribute (further, into_bytes), "");
static_assert (!__builtin_has_attribute (number *, into_bytes), "");
static_assert (!__builtin_has_attribute (number[3], into_bytes), "");
