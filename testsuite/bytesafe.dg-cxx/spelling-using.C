// C++17's prefix, which names the name space once for a whole list.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-std=c++17 -pedantic-errors" }

class [[using bytesafe: into_bytes, from_bytes]] two { int a; };
struct [[using gnu: into_bytes, immutable]] gnu { int a; };
struct [[using __bytesafe__: __into_bytes__]] reserved { int a; };
enum class [[using bytesafe: into_bytes, from_bytes]] byte : unsigned char { };
template <typename T> struct [[using bytesafe: into_bytes, from_bytes]] box { T a; };
box<int> instance;
struct third { int a; };
using alias [[using bytesafe: into_bytes, from_bytes, immutable]] = third;
struct [[using bytesafe: into_bytes, from_bytes]] bad { char a; bool b; };	// { dg-error {'struct bad' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }

static_assert (__builtin_has_attribute (two, into_bytes));
static_assert (__builtin_has_attribute (two, from_bytes));
static_assert (!__builtin_has_attribute (two, immutable));
static_assert (__builtin_has_attribute (gnu, into_bytes));
static_assert (__builtin_has_attribute (gnu, immutable));
static_assert (__builtin_has_attribute (reserved, into_bytes));
static_assert (__builtin_has_attribute (byte, from_bytes));
static_assert (__builtin_has_attribute (box<int>, into_bytes));
static_assert (__builtin_has_attribute (box<int>, from_bytes));
static_assert (__builtin_has_attribute (third, immutable));
static_assert (__builtin_has_attribute (bad, into_bytes));
static_assert (!__builtin_has_attribute (bad, from_bytes));
