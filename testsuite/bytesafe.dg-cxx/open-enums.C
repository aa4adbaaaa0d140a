// With open-enums each kind of enumeration of C++ holds any value of its width;
// bool does not.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-plugin-args "open-enums" }

#define CLAIM __attribute__ ((from_bytes))

enum CLAIM plain { A };
enum class CLAIM scoped { A };
enum class CLAIM fixed : short { A };
enum [[bytesafe::from_bytes]] opaque : int;
struct CLAIM holder { plain a; scoped b; opaque c; enum { B } d; fixed e[2]; };
template <typename T> struct CLAIM box { enum class kind : T { A } a; };
box<char> instance;
enum class CLAIM truth : bool { NO };	// { dg-error {'enum class truth' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} }

static_assert (__builtin_has_attribute (plain, from_bytes), "");
static_assert (__builtin_has_attribute (scoped, from_bytes), "");
static_assert (__builtin_has_attribute (fixed, from_bytes), "");
static_assert (__builtin_has_attribute (opaque, from_bytes), "");
static_assert (__builtin_has_attribute (holder, from_bytes), "");
static_assert (__builtin_has_attribute (box<char>, from_bytes), "");
static_assert (!__builtin_has_attribute (truth, from_bytes), "");
