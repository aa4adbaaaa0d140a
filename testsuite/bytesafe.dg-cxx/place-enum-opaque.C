// An enumeration that is declared before its enumerators are known is closed:
// some pattern may be no value.  A claim on the declaration is judged when
// they are known, at the latest at the end.
// SPDX-License-Identifier: GPL-3.0-or-later

enum [[bytesafe::from_bytes]] later : short;
enum later : short { A };	// { dg-error {'enum later' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
static_assert (!__builtin_has_attribute (later, from_bytes), "");

enum class [[bytesafe::from_bytes]] never_from : char;	// { dg-error {'enum class never_from' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
static_assert (!__builtin_has_attribute (never_from, from_bytes), "");

// Nor by another name, nor as a member.
enum alias_later : int;
using alias_mark [[bytesafe::from_bytes]] = alias_later;	// { dg-error {'enum alias_later' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
enum alias_later : int { B };
static_assert (!__builtin_has_attribute (alias_later, from_bytes), "");

enum member_later : int;
struct [[bytesafe::from_bytes]] holder { member_later a; };	// { dg-error {'struct holder' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
enum member_later : int { C };
static_assert (!__builtin_has_attribute (holder, from_bytes), "");
