// Nobody can mark a type by hand: neither by an attribute in another place, nor
// by a type that is made of a marked one, nor by copying attributes.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }
// { dg-options "-std=c++14 -Wno-attributes" }

struct [[bytesafe::into_bytes]] good { int a; };
struct padded { char a; int b; };

extern padded object __attribute__ ((into_bytes));
extern padded *pointer __attribute__ ((into_bytes));
padded function () __attribute__ ((into_bytes));
typedef padded *pointer_type;
[[bytesafe::into_bytes]] extern padded &reference;
struct holder { padded a __attribute__ ((into_bytes)); };
void parameter (padded a __attribute__ ((into_bytes)));
template <typename T> T variable __attribute__ ((into_bytes)) = T ();
padded &instance = variable<padded>;
static_assert (!__builtin_has_attribute (padded, into_bytes), "");
static_assert (!__builtin_has_attribute (object, into_bytes), "");
static_assert (!__builtin_has_attribute (holder, into_bytes), "");

// Another specialization of a marked template.
template <typename T> struct [[bytesafe::into_bytes]] box { T a; };
box<int> marked;
template <> struct box<char> { char a; int b; };
template <typename T> struct box<T *> { char a; T b; };
box<int *> partial;
static_assert (__builtin_has_attribute (box<int>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<char>, into_bytes), "");
static_assert (!__builtin_has_attribute (box<int *>, into_bytes), "");

// A derived class, which has the constructors, the name and the members.
struct derived : good { using good::good; char b; };
static_assert (!__builtin_has_attribute (derived, into_bytes), "");
static_assert (__builtin_has_attribute (derived::good, into_bytes), "");

// The attribute of a marked type copied to another one is a claim on that.
struct copied { char a; int b; } __attribute__ ((copy ((good *) 0)));	// { dg-error {'struct copied' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
struct copied_good { short a; } __attribute__ ((copy ((good *) 0)));
extern padded copied_object __attribute__ ((copy (marked)));
static_assert (!__builtin_has_attribute (copied, into_bytes), "");
static_assert (__builtin_has_attribute (copied_good, into_bytes), "");
static_assert (!__builtin_has_attribute (copied_object, into_bytes), "");

// A type made of a marked typedef.
typedef int number __attribute__ ((into_bytes));
typedef number wide __attribute__ ((mode (DI)));
struct bit_fields { number a : 3; };
static_assert (!__builtin_has_attribute (wide, into_bytes), "");
static_assert (!__builtin_has_attribute (number *, into_bytes), "");
static_assert (!__builtin_has_attribute (number[2], into_bytes), "");
static_assert (!__builtin_has_attribute (bit_fields, into_bytes), "");
