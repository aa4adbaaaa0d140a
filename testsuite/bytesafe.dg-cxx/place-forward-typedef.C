// A claim by a typedef or an alias on a class that is not complete is judged
// when it is.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-do compile { target int_align_4 } }

typedef struct good good __attribute__ ((into_bytes));
using good_alias [[bytesafe::into_bytes]] = class good_class;
typedef struct bad_tag bad_name __attribute__ ((into_bytes));	// { dg-error {'struct bad_tag' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
using bad_alias [[bytesafe::into_bytes]] = struct bad_struct;	// { dg-error {'struct bad_struct' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
using bad_array [[bytesafe::into_bytes]] = bad_struct[2];	// { dg-error {'bad_array' is not 'into_bytes': 6 bytes of padding \[interior-padding\]} }

static_assert (!__builtin_has_attribute (good, into_bytes), "");

struct good { int a; };
class good_class { int a; };
struct bad_tag { char a; int b; };
struct bad_struct { char a; int b; };

static_assert (__builtin_has_attribute (good, into_bytes), "");
static_assert (__builtin_has_attribute (good_class, into_bytes), "");
static_assert (__builtin_has_attribute (good_alias, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_name, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_struct, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_array, into_bytes), "");

// Of a class that is just being defined, by itself.
struct self
{
  typedef self type [[bytesafe::into_bytes]];
  int a;
};
struct bad_self
{
  using type [[bytesafe::into_bytes]] = bad_self;	// { dg-error {'struct bad_self' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} }
  char a;
  int b;
};
static_assert (__builtin_has_attribute (self, into_bytes), "");
static_assert (__builtin_has_attribute (self::type, into_bytes), "");
static_assert (!__builtin_has_attribute (bad_self, into_bytes), "");
