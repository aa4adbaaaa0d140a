// most_traits on classes, on each instance of a template, on an alias, and on a
// class that is defined later.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <bytesafe/traits.h>

class [[bytesafe::most_traits]] account { int id; int rights; public: account (); };
static_assert (bytesafe::is_into_bytes<account>::value, "");
static_assert (bytesafe::is_byte_eq<account>::value, "");
static_assert (bytesafe::is_portable_layout<account>::value, "");
static_assert (!bytesafe::is_unaligned<account>::value, "");

template <typename T> struct [[bytesafe::most_traits]] pair { T first, second; };
static_assert (bytesafe::is_unaligned<pair<char>>::value, "");
static_assert (bytesafe::is_byte_eq<pair<char>>::value, "");
static_assert (!bytesafe::is_unaligned<pair<float>>::value, "");
static_assert (!bytesafe::is_byte_eq<pair<float>>::value, "");
static_assert (bytesafe::is_no_padding<pair<float>>::value, "");
static_assert (!bytesafe::is_into_bytes<pair<int &>>::value, "");
static_assert (bytesafe::is_immutable<pair<int &>>::value, "");

struct theirs { char a; int b; };
using ours [[gnu::most_traits]] = theirs;
static_assert (bytesafe::is_from_bytes<theirs>::value, "");
static_assert (!bytesafe::is_into_bytes<theirs>::value, "");

struct [[bytesafe::most_traits]] later;
struct later { int a; };
static_assert (bytesafe::is_into_bytes<later>::value, "");

using number BS_MOST_TRAITS = double;
static_assert (__builtin_has_attribute (number, no_padding), "");
static_assert (!__builtin_has_attribute (number, byte_eq), "");
static_assert (!__builtin_has_attribute (double, no_padding), "");
