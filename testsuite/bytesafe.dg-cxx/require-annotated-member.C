// With require-annotated: members that are instances, members of classes in
// classes, and classes without a name, which belong to the one around them.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-plugin-args "require-annotated" }

#define CLAIM __attribute__ ((into_bytes))

template <typename T> struct CLAIM marked { T a; };
template <typename T> struct bare { T a; };
enum kind { A };

class CLAIM good
{
  marked<int> a;
  marked<short> b[2];
  struct { int c; } untagged;
  struct { int d; };
  kind e;
};
struct CLAIM bad
{
  marked<int> a;
  bare<int> b;	// { dg-note {'b' of type 'bare<int>' is not marked 'into_bytes' itself, as 'require-annotated' demands \[unannotated\]} }
};		// { dg-error {'struct bad' is not 'into_bytes': a member without the attribute \[unannotated\]} "" { target *-*-* } 20 }

template <typename T> struct CLAIM holder	// { dg-error {'struct holder<bare<int> >' is not 'into_bytes': a member without the attribute \[unannotated\]} }
{
  T a;		// { dg-note {'a' of type 'bare<int>' is not marked 'into_bytes' itself, as 'require-annotated' demands \[unannotated\]} }
};
holder<marked<int>> good_holder;
holder<int> good_scalar;
holder<bare<int>> bad_holder;

// A mark by an alias is a mark.
struct third { int a; };
using third_mark [[bytesafe::into_bytes]] = third;
struct CLAIM good_third { third a; };

static_assert (__builtin_has_attribute (good, into_bytes), "");
static_assert (!__builtin_has_attribute (bad, into_bytes), "");
static_assert (__builtin_has_attribute (holder<marked<int>>, into_bytes), "");
static_assert (!__builtin_has_attribute (holder<bare<int>>, into_bytes), "");
static_assert (__builtin_has_attribute (good_third, into_bytes), "");
