// Members that may change in a const object: mutable ones, in bases, arrays
// and members too.
// SPDX-License-Identifier: GPL-3.0-or-later

struct cached
{
  int value;
  mutable int cache;	// { dg-note {'cache' is 'mutable': it may change behind a 'const' view \[mutable\]} }
};
// { dg-note {'cached::cache' is 'mutable': it may change behind a 'const' view \[mutable\]} "" { target *-*-* } .-2 }
// { dg-note {'members\[\].cache' is 'mutable': it may change behind a 'const' view, in 3 places \[mutable\]} "" { target *-*-* } .-3 }
// { dg-note {'either.cache' is 'mutable': it may change behind a 'const' view \[mutable\]} "" { target *-*-* } .-4 }

using own [[bytesafe::immutable]] = cached;	// { dg-error {'struct cached' is not 'immutable': a mutable member \[mutable\]} }

struct derived : cached	// { dg-error {'struct derived' is not 'immutable': a mutable member \[mutable\]} }
{
  int more;
} __attribute__ ((immutable));

struct array	// { dg-error {'struct array' is not 'immutable': a mutable member \[mutable\]} }
{
  const cached members[3];
} __attribute__ ((immutable));

struct plain { int value; };

struct holder	// { dg-error {'struct holder' is not 'immutable': 3 mutable members \[mutable\]} }
{
  union { int number; cached either; };
  mutable plain whole;	// { dg-note {'whole' is 'mutable': it may change behind a 'const' view \[mutable\]} }
  mutable unsigned bits : 3;	// { dg-note {'bits' is 'mutable': it may change behind a 'const' view \[mutable\]} }
} __attribute__ ((immutable));

struct both	// { dg-error {'struct both' is not 'immutable': a volatile member and a mutable member \[volatile\] \[mutable\]} }
{
  mutable volatile int value[2];	// { dg-note {'value\[\]' is 'volatile': it may change behind a 'const' view, in 2 places \[volatile\]} }
} __attribute__ ((immutable));
// { dg-note {'value\[\]' is 'mutable': it may change behind a 'const' view, in 2 places \[mutable\]} "" { target *-*-* } .-2 }

static_assert (!__builtin_has_attribute (cached, immutable), "");
static_assert (!__builtin_has_attribute (derived, immutable), "");
static_assert (!__builtin_has_attribute (array, immutable), "");
static_assert (!__builtin_has_attribute (holder, immutable), "");
static_assert (!__builtin_has_attribute (both, immutable), "");
