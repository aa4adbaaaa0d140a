// A marked class as an argument of templates is the class itself.  A typedef of
// a scalar loses its mark there, as each attribute of such a typedef; g++ says so.
// SPDX-License-Identifier: GPL-3.0-or-later

template <typename T> struct user { T a; };
template <typename T> T identity (T a) { return a; }

struct [[bytesafe::into_bytes]] record { int a; };
enum class [[bytesafe::into_bytes]] kind { A };
user<record> of_record;
user<const record> *of_constant;
user<kind> of_kind;
record object = identity<record> (identity (record ()));
static_assert (__builtin_has_attribute (decltype (of_record.a), into_bytes), "");
static_assert (__builtin_has_attribute (decltype (of_kind.a), into_bytes), "");

typedef int number __attribute__ ((into_bytes));
using array [[bytesafe::into_bytes]] = int[2];
user<number> of_number;		// { dg-warning {ignoring attributes on template argument 'number' \{aka 'int'\}} }
user<array> of_array;		// { dg-warning {ignoring attributes on template argument 'array' \{aka 'int \[2\]'\}} }
number deduced = identity (number (1));
static_assert (!__builtin_has_attribute (decltype (of_number.a), into_bytes), "");
user<int> *same = &of_number;
