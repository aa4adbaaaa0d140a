// A claim by an alias or a typedef on an instance of a class template, which
// its name alone does not instantiate: the claim does, where it is made.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct pair
{
  char a;
  T b;
};

using good [[bytesafe::into_bytes]] = pair<char>;
static_assert (__builtin_has_attribute (pair<char>, into_bytes), "");
static_assert (__builtin_has_attribute (good, into_bytes), "");

using bad [[bytesafe::into_bytes]] = pair<int>;	// { dg-error {'struct pair<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
		// { dg-note {3 bytes of padding at offset 1, after 'a', before 'b' \[interior-padding\]} "" { target *-*-* } 7 }
		// { dg-note {make them a field: insert 'unsigned char _pad1\[3\];' after 'a'} "" { target *-*-* } 7 }
		// { dg-note {or add '__attribute__ \(\(packed\)\)' to 'struct pair<int>', if its members may be unaligned} "" { target *-*-* } 5 }
		// { dg-note {layout, one character a byte:} "" { target *-*-* } 5 }
static_assert (!__builtin_has_attribute (bad, into_bytes), "");

/* { dg-begin-multiline-output "" }
  0   4   8
  a...bbbb    a = a, b = b, . = padding
{ dg-end-multiline-output "" } */

// An instance that is there already, and one that holds another.
pair<signed char> there;
using good_there [[bytesafe::into_bytes]] = pair<signed char>;
typedef pair<pair<char>> good_nested __attribute__ ((into_bytes));
static_assert (__builtin_has_attribute (pair<signed char>, into_bytes), "");
static_assert (__builtin_has_attribute (pair<pair<char>>, into_bytes), "");

// Other instances are not claimed.
pair<long> not_claimed;
pair<bool> nor_this;
static_assert (!__builtin_has_attribute (pair<bool>, into_bytes), "");

// A claim on an array of them is not about them.
using good_array [[bytesafe::into_bytes]] = pair<unsigned char>[2];
static_assert (__builtin_has_attribute (good_array, into_bytes), "");
static_assert (!__builtin_has_attribute (pair<unsigned char>, into_bytes), "");

/* { dg-do compile { target int_align_4 } }  */
