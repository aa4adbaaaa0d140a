// With require-annotated a base class needs the mark itself, as each nested
// record: one that is marked and empty, and an instance, too.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-plugin-args "require-annotated" }

#define CLAIM __attribute__ ((from_bytes))

struct CLAIM marked { int a; };
struct bare { int a; };
struct CLAIM marked_empty { };
template <typename T> struct CLAIM marked_box { T a; };
template <typename T> struct bare_box { T a; };

struct CLAIM good : marked, marked_empty { int b; };
struct CLAIM good_instance : marked_box<int> { };
template <typename T> struct CLAIM good_template : marked_box<T> { };
good_template<int> good_object;

struct CLAIM bad : bare { int b; };	// { dg-error {'struct bad' is not 'from_bytes': a member without the attribute \[unannotated\]} }
		// { dg-note {base 'bare' of type 'bare' is not marked 'from_bytes' itself, as 'require-annotated' demands \[unannotated\]} "" { target *-*-* } .-1 }
template <typename T> struct CLAIM bad_template : bare_box<T> { };	// { dg-error {'struct bad_template<int>' is not 'from_bytes': a member without the attribute \[unannotated\]} }
		// { dg-note {base 'bare_box' of type 'bare_box<int>' is not marked 'from_bytes' itself, as 'require-annotated' demands \[unannotated\]} "" { target *-*-* } .-1 }
bad_template<int> bad_object;

// The base's own base is the base's business once the base is marked.
struct CLAIM marked_derived : marked { };
struct CLAIM good_second : marked_derived { };

static_assert (__builtin_has_attribute (good, from_bytes), "");
static_assert (__builtin_has_attribute (good_instance, from_bytes), "");
static_assert (__builtin_has_attribute (good_template<int>, from_bytes), "");
static_assert (__builtin_has_attribute (good_second, from_bytes), "");
static_assert (!__builtin_has_attribute (bad, from_bytes), "");
static_assert (!__builtin_has_attribute (bad_template<int>, from_bytes), "");
