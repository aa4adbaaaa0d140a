// Places where g++ itself drops attributes of a class, each with a warning of
// its own: before the class-key, behind a name without a definition, after the
// definition, on a use and on a declaration of one specialization.  Nothing is
// silent, and nothing is marked.
// SPDX-License-Identifier: GPL-3.0-or-later

__attribute__ ((into_bytes)) struct before { int a; };	// { dg-warning {attribute ignored in declaration of 'struct before'} }
[[bytesafe::into_bytes]] struct brackets_before { int a; };	// { dg-warning {attribute ignored in declaration of 'struct brackets_before'} }
template <typename T> __attribute__ ((into_bytes)) struct template_before { T a; };	// { dg-warning {attribute ignored in declaration of 'struct template_before<T>'} }
__attribute__ ((into_bytes)) enum class enum_before { A };	// { dg-warning {attribute ignored in declaration of 'enum class enum_before'} }
struct behind __attribute__ ((into_bytes));	// { dg-warning {attribute ignored in declaration of 'struct behind'} }
struct behind { int a; };
struct __attribute__ ((into_bytes)) behind;	// { dg-warning {type attributes ignored after type is already defined} }
struct __attribute__ ((into_bytes)) use *pointer;	// { dg-warning {attributes ignored on elaborated-type-specifier that is not a forward declaration} }
template <typename T> struct box { T a; };
template <> struct __attribute__ ((into_bytes)) box<char>;	// { dg-warning {attributes ignored on template instantiation} }
template <> struct box<char> { char a; };

template_before<int> instance;

static_assert (!__builtin_has_attribute (before, into_bytes), "");
static_assert (!__builtin_has_attribute (brackets_before, into_bytes), "");
static_assert (!__builtin_has_attribute (template_before<int>, into_bytes), "");
static_assert (!__builtin_has_attribute (enum_before, into_bytes), "");
static_assert (!__builtin_has_attribute (behind, into_bytes), "");
static_assert (!__builtin_has_attribute (box<char>, into_bytes), "");
