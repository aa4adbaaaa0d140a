// A claim on each kind of enumeration.  Its values are the enumerators,
// whatever the underlying type could hold.
// SPDX-License-Identifier: GPL-3.0-or-later

#define CLAIM __attribute__ ((into_bytes, from_bytes))

enum CLAIM plain { A };	// { dg-error {'enum plain' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
enum plain_behind { B } CLAIM;	// { dg-error {'enum plain_behind' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
enum CLAIM fixed : short { C };	// { dg-error {'enum fixed' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
enum class CLAIM scoped { A };	// { dg-error {'enum class scoped' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
enum struct CLAIM scoped_fixed : char { A };	// { dg-error {'enum class scoped_fixed' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
enum [[bytesafe::from_bytes]] brackets { D };	// { dg-error {'enum brackets' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }
enum class [[bytesafe::from_bytes]] scoped_brackets { A };	// { dg-error {'enum class scoped_brackets' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }

// Without enumerators it has one value, 0, unless the underlying type is fixed.
enum CLAIM none { };	// { dg-error {'enum none' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }

static_assert (!__builtin_has_attribute (plain, from_bytes), "");
static_assert (!__builtin_has_attribute (plain_behind, from_bytes), "");
static_assert (!__builtin_has_attribute (fixed, from_bytes), "");
static_assert (!__builtin_has_attribute (scoped, from_bytes), "");
static_assert (!__builtin_has_attribute (scoped_fixed, from_bytes), "");
static_assert (!__builtin_has_attribute (brackets, from_bytes), "");
static_assert (!__builtin_has_attribute (scoped_brackets, from_bytes), "");
static_assert (!__builtin_has_attribute (none, from_bytes), "");
