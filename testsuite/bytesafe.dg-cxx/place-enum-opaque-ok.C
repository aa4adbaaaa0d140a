// An enumeration that is declared before its enumerators are known: the mark
// comes when they are.
// SPDX-License-Identifier: GPL-3.0-or-later

enum [[bytesafe::into_bytes]] later : short;
enum later : short { A };
static_assert (__builtin_has_attribute (later, into_bytes), "");

// It may turn out to have none, and then holds any value.
enum class [[bytesafe::from_bytes]] later_open : unsigned char;
enum class later_open : unsigned char { };
static_assert (__builtin_has_attribute (later_open, from_bytes), "");

// Its representation is known without them.
enum class [[bytesafe::into_bytes]] never : char;
enum member_later : int;
struct [[bytesafe::into_bytes]] holder { member_later a; never b[4]; };
enum member_later : int { B };
static_assert (__builtin_has_attribute (holder, into_bytes), "");

enum alias_later : int;
using alias_mark [[bytesafe::into_bytes]] = alias_later;
enum alias_later : int { C };
static_assert (__builtin_has_attribute (alias_later, into_bytes), "");
