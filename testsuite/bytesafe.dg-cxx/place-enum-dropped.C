// Places of an enumeration where g++ itself drops attributes of types, with a
// warning: behind the brace if the underlying type is fixed, as that of each
// scoped enumeration is, and on a second declaration.  In front of the name
// they are heard (place-enum-scoped.C).
// SPDX-License-Identifier: GPL-3.0-or-later

enum fixed : short { A } __attribute__ ((from_bytes));	// { dg-warning {type attributes ignored after type is already defined} }
enum class scoped { A } __attribute__ ((from_bytes));	// { dg-warning {type attributes ignored after type is already defined} }
enum class scoped_fixed : char { A } __attribute__ ((from_bytes));	// { dg-warning {type attributes ignored after type is already defined} }

enum opaque : short;
enum [[bytesafe::from_bytes]] opaque : short { B };	// { dg-warning {type attributes ignored after type is already defined} }
enum class scoped_opaque;
enum class __attribute__ ((from_bytes)) scoped_opaque { A };	// { dg-warning {type attributes ignored after type is already defined} }

static_assert (!__builtin_has_attribute (fixed, from_bytes), "");
static_assert (!__builtin_has_attribute (scoped, from_bytes), "");
static_assert (!__builtin_has_attribute (scoped_fixed, from_bytes), "");
static_assert (!__builtin_has_attribute (opaque, from_bytes), "");
static_assert (!__builtin_has_attribute (scoped_opaque, from_bytes), "");
