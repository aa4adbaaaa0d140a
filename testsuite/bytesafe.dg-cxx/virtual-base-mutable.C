// A virtual base class is found once, in the class that has it in the end.
// SPDX-License-Identifier: GPL-3.0-or-later

struct shared
{
  mutable int value;	// { dg-note {'shared::value' is 'mutable': it may change behind a 'const' view \[mutable\]} }
};

struct left : virtual shared { };
struct right : virtual shared { };

struct diamond : left, right	// { dg-error {'struct diamond' is not 'immutable': a mutable member \[mutable\]} }
{
  int value;
} __attribute__ ((immutable));

// But a member is an object of its own, with its base class.
struct counted
{
  volatile int value;	// { dg-note {'first\.counted::value' is 'volatile': it may change behind a 'const' view, in 2 places \[volatile\]} }
};

struct part : virtual counted { };

struct holder	// { dg-error {'struct holder' is not 'immutable': a volatile member \[volatile\]} }
{
  part first;
  part second;
} __attribute__ ((immutable));

static_assert (!__builtin_has_attribute (diamond, immutable), "");
static_assert (!__builtin_has_attribute (holder, immutable), "");
