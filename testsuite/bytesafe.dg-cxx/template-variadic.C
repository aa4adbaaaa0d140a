// Variadic templates: a pack of bases, and a class that recurs into itself,
// each step of which is an instance.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

template <typename... T> struct __attribute__ ((into_bytes)) record;
template <typename T> struct __attribute__ ((into_bytes)) record<T>
{
  T head;
};
template <typename T, typename... R> struct __attribute__ ((into_bytes)) record<T, R...>
{			// { dg-error {'struct record<char, short int>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} "" { target *-*-* } .-1 }
  T head;		// { dg-error {'struct record<int, char, short int>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} "" { target *-*-* } .-2 }
  record<R...> tail;	// { dg-context {required from 'struct record<int, char, short int>'} }
};			// { dg-error {'struct record<short int, char>' is not 'into_bytes': 1 byte of padding \[tail-padding\]} "" { target *-*-* } .-4 }

record<int, short, char, char> good;
record<int, char, short> bad;	// { dg-context {required from here} }
			// { dg-context {required from here} "" { target *-*-* } .+1 }
record<short, char> bad_tail;

static_assert (__builtin_has_attribute (record<char>, into_bytes), "");
static_assert (__builtin_has_attribute (record<char, char>, into_bytes), "");
static_assert (__builtin_has_attribute (record<short, char, char>, into_bytes), "");
static_assert (__builtin_has_attribute (record<int, short, char, char>, into_bytes), "");
static_assert (!__builtin_has_attribute (record<char, short>, into_bytes), "");
static_assert (!__builtin_has_attribute (record<int, char, short>, into_bytes), "");
static_assert (__builtin_has_attribute (record<short>, into_bytes), "");

struct a { int x; };
struct b { short x; };
template <typename... T> struct __attribute__ ((into_bytes)) bases : T... { };	// { dg-error {'struct bases<a, b>' is not 'into_bytes': 2 bytes of padding \[tail-padding\]} }
bases<a> good_bases;
bases<a, b> bad_bases;		// { dg-context {required from here} }
static_assert (__builtin_has_attribute (bases<a>, into_bytes), "");
static_assert (!__builtin_has_attribute (bases<a, b>, into_bytes), "");
