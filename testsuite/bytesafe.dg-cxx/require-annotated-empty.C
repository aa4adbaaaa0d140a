// With require-annotated an empty base class needs the mark itself, too.  Known
// gap: before C++17 g++ makes no field for it, and it is overlooked.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-plugin-args "require-annotated" }

struct empty { };
struct __attribute__ ((from_bytes)) marked_empty { };

struct __attribute__ ((from_bytes)) good : marked_empty { int a; };
struct __attribute__ ((from_bytes)) bad : empty { int a; };	// { dg-error {'struct bad' is not 'from_bytes': a member without the attribute \[unannotated\]} "g++ makes no field" { xfail { ! c++17 } } }

static_assert (__builtin_has_attribute (good, from_bytes), "");
