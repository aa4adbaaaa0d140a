// A claim on an instance of a template that is defined behind it: when it is
// used, and at the end of the unit if it never is.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

template <typename T> struct later;
using unused [[bytesafe::into_bytes]] = later<int>;	// { dg-error {'struct later<int>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
using used [[bytesafe::into_bytes]] = later<short>;	// { dg-error {'struct later<short int>' is not 'into_bytes': 1 byte of padding \[interior-padding\]} }
using dense [[bytesafe::into_bytes]] = later<char>;
template <typename T> struct later { char kind; T value; };

static_assert (sizeof (later<short>) == 4, "");
static_assert (sizeof (later<char>) == 2, "");
static_assert (__builtin_has_attribute (later<char>, into_bytes), "");
static_assert (!__builtin_has_attribute (later<short>, into_bytes), "");
