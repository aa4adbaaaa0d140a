// A class without a name in a class template: each instance has its own, and
// g++ tells which.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

#define CLAIM __attribute__ ((into_bytes))

template <typename T> struct box
{
  struct CLAIM { char a; T b; } member;	// { dg-error {'box<int>::<unnamed struct>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
		// { dg-context {required from 'struct box<int>'} "" { target *-*-* } .-1 }
  typedef struct CLAIM { char a; T b; } named;	// { dg-error {'struct box<int>::named' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  named second;	// { dg-context {required from 'struct box<int>'} }
};

box<char> good;
static_assert (__builtin_has_attribute (decltype (box<char>::member), into_bytes), "");
static_assert (__builtin_has_attribute (box<char>::named, into_bytes), "");
box<int> bad;	// { dg-context {required from here} }
static_assert (!__builtin_has_attribute (decltype (box<int>::member), into_bytes), "");
static_assert (!__builtin_has_attribute (box<int>::named, into_bytes), "");
