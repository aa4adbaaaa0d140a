// After an error elsewhere g++ tells nobody when an enumeration ends: it is
// judged with the next declaration, and its mark may come late.
// SPDX-License-Identifier: GPL-3.0-or-later

int unrelated = undeclared;	// { dg-error {'undeclared' was not declared in this scope} }

enum class [[bytesafe::into_bytes]] good { A };
static_assert (__builtin_has_attribute (good, into_bytes), "");	// { dg-bogus {static assertion failed} "the mark is late" { xfail *-*-* } }
enum class [[bytesafe::from_bytes]] open : char { };
static_assert (__builtin_has_attribute (open, from_bytes), "");	// { dg-bogus {static assertion failed} "the mark is late" { xfail *-*-* } }
enum [[bytesafe::from_bytes]] bad { B };	// { dg-error {'enum bad' is not 'from_bytes'} }

int next;
static_assert (__builtin_has_attribute (good, into_bytes), "");
static_assert (__builtin_has_attribute (open, from_bytes), "");
static_assert (!__builtin_has_attribute (bad, from_bytes), "");
