// The spellings, in each place of a class: GNU and brackets, both name spaces,
// plain and reserved.
// SPDX-License-Identifier: GPL-3.0-or-later

struct __attribute__ ((into_bytes)) gnu { int a; };
struct __attribute__ ((__into_bytes__)) gnu_reserved { int a; };
struct __attribute ((into_bytes)) gnu_short { int a; };
struct [[bytesafe::into_bytes]] own { int a; };
struct [[gnu::into_bytes]] own_gnu { int a; };
struct [[__bytesafe__::__into_bytes__]] own_reserved { int a; };
struct [[__gnu__::__into_bytes__]] own_gnu_reserved { int a; };
struct [[bytesafe::__into_bytes__]] mixed { int a; };
struct behind { int a; } __attribute__ ((__into_bytes__));
struct __attribute__ ((into_bytes)) both { int a; } __attribute__ ((from_bytes));
struct [[bytesafe::into_bytes]] [[gnu::from_bytes, bytesafe::immutable]] several { int a; };
struct __attribute__ ((into_bytes)) __attribute__ ((from_bytes, immutable)) several_gnu { int a; };
struct [[bytesafe::into_bytes]] brackets_and_gnu { int a; } __attribute__ ((from_bytes));
enum [[bytesafe::into_bytes]] kind { A };
enum class [[gnu::into_bytes]] scoped : char { A };
union [[__bytesafe__::from_bytes]] choice { int a; };
template <typename T> struct [[__gnu__::into_bytes]] box { T a; };
box<int> instance;

struct third { int a; };
struct third_other { int a; };
using alias [[__bytesafe__::into_bytes]] = third;
using alias_gnu __attribute__ ((__from_bytes__)) = third;
typedef third_other behind_typedef __attribute__ ((into_bytes));
typedef third_other behind_brackets [[bytesafe::from_bytes]];
[[gnu::immutable]] typedef third_other before_typedef;

struct [[bytesafe::into_bytes]] bad_own { char a; int b; };	// { dg-error {'struct bad_own' is not 'into_bytes'} }
struct [[gnu::into_bytes]] bad_gnu { char a; int b; };	// { dg-error {'struct bad_gnu' is not 'into_bytes'} }
struct [[__bytesafe__::__into_bytes__]] bad_reserved { char a; int b; };	// { dg-error {'struct bad_reserved' is not 'into_bytes'} }
struct __attribute__ ((__into_bytes__)) bad_attribute { char a; int b; };	// { dg-error {'struct bad_attribute' is not 'into_bytes'} }

// Said more than once it is one claim.
struct [[bytesafe::into_bytes, gnu::into_bytes]] [[__bytesafe__::into_bytes]] bad_often { char a; int b; } __attribute__ ((into_bytes));	// { dg-error {'struct bad_often' is not 'into_bytes'} }

#define MARKED(type, trait) static_assert (__builtin_has_attribute (type, trait), "")
MARKED (gnu, into_bytes);
MARKED (gnu, __into_bytes__);
MARKED (gnu_reserved, into_bytes);
MARKED (gnu_short, into_bytes);
MARKED (own, into_bytes);
MARKED (own_gnu, into_bytes);
MARKED (own_reserved, into_bytes);
MARKED (own_gnu_reserved, into_bytes);
MARKED (mixed, into_bytes);
MARKED (behind, into_bytes);
MARKED (both, into_bytes);
MARKED (both, from_bytes);
MARKED (several, into_bytes);
MARKED (several, from_bytes);
MARKED (several, immutable);
MARKED (several_gnu, into_bytes);
MARKED (several_gnu, from_bytes);
MARKED (several_gnu, immutable);
MARKED (brackets_and_gnu, into_bytes);
MARKED (brackets_and_gnu, from_bytes);
MARKED (kind, into_bytes);
MARKED (scoped, into_bytes);
MARKED (choice, from_bytes);
MARKED (box<int>, into_bytes);
MARKED (third, into_bytes);
MARKED (third, from_bytes);
MARKED (third_other, into_bytes);
MARKED (third_other, from_bytes);
MARKED (third_other, immutable);
static_assert (!__builtin_has_attribute (bad_own, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_gnu, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_reserved, into_bytes), "");
