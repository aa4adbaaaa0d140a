// The mark of a class is seen through qualifiers and each way to say its type;
// what is made of it is another type.
// SPDX-License-Identifier: GPL-3.0-or-later

class [[bytesafe::into_bytes]] record { public: int a; };
enum class [[bytesafe::into_bytes]] kind : char { A };
template <typename T> struct [[bytesafe::into_bytes]] box { T a; };

record object;
const record constant { };
record array[3];
record *pointer;
record function ();
box<int> instance;
using alias = record;
typedef const volatile alias further;
template <typename T> using identity = T;
template <typename T> using boxed = box<T>;
namespace other { using ::record; }

static_assert (__builtin_has_attribute (record, into_bytes), "");
static_assert (__builtin_has_attribute (class record, into_bytes), "");
static_assert (__builtin_has_attribute (const record, into_bytes), "");
static_assert (__builtin_has_attribute (volatile record, into_bytes), "");
static_assert (__builtin_has_attribute (const volatile record, into_bytes), "");
static_assert (__builtin_has_attribute (decltype (object), into_bytes), "");
static_assert (__builtin_has_attribute (decltype (constant), into_bytes), "");
static_assert (__builtin_has_attribute (__typeof__ (array[0]), into_bytes), "");
static_assert (__builtin_has_attribute (__typeof__ (*pointer), into_bytes), "");
static_assert (__builtin_has_attribute (decltype (function ()), into_bytes), "");
static_assert (__builtin_has_attribute (alias, into_bytes), "");
static_assert (__builtin_has_attribute (further, into_bytes), "");
static_assert (__builtin_has_attribute (identity<record>, into_bytes), "");
static_assert (__builtin_has_attribute (identity<const record>, into_bytes), "");
static_assert (__builtin_has_attribute (other::record, into_bytes), "");
static_assert (__builtin_has_attribute (::record, into_bytes), "");
static_assert (__builtin_has_attribute (kind, into_bytes), "");
static_assert (__builtin_has_attribute (const kind, into_bytes), "");
static_assert (__builtin_has_attribute (decltype (kind::A), into_bytes), "");
static_assert (__builtin_has_attribute (box<int>, into_bytes), "");
static_assert (__builtin_has_attribute (const box<int>, into_bytes), "");
static_assert (__builtin_has_attribute (boxed<int>, into_bytes), "");
static_assert (__builtin_has_attribute (decltype (instance), into_bytes), "");
static_assert (__builtin_has_attribute (decltype (box<int>::a) *, into_bytes) == false, "");

// Pointers, references, arrays, functions and members.
static_assert (!__builtin_has_attribute (record *, into_bytes), "");
static_assert (!__builtin_has_attribute (record &, into_bytes), "");
static_assert (!__builtin_has_attribute (record &&, into_bytes), "");
static_assert (!__builtin_has_attribute (decltype (*pointer), into_bytes), "");
static_assert (!__builtin_has_attribute (decltype (array), into_bytes), "");
static_assert (!__builtin_has_attribute (decltype (function), into_bytes), "");
static_assert (!__builtin_has_attribute (int record::*, into_bytes), "");
static_assert (!__builtin_has_attribute (decltype (record::a), into_bytes), "");

// A class that derives from it or holds it, whatever it adds.
struct derived : record { };
struct derived_again : public derived { using derived::derived; };
struct holder { record a; };
static_assert (!__builtin_has_attribute (derived, into_bytes), "");
static_assert (!__builtin_has_attribute (derived_again, into_bytes), "");
static_assert (!__builtin_has_attribute (holder, into_bytes), "");
static_assert (__builtin_has_attribute (derived::record, into_bytes), "");
static_assert (__builtin_has_attribute (decltype (holder::a), into_bytes), "");
static_assert (!__builtin_has_attribute (box<record *>, into_bytes), "");
