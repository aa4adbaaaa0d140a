// What is immutable stays so with virtual base classes and functions: nobody
// changes the pointers behind a const view.
// SPDX-License-Identifier: GPL-3.0-or-later

struct shared { int value; };

struct left : virtual shared { };
struct right : virtual shared { virtual ~right (); };

struct diamond : left, right
{
  int value;
} __attribute__ ((immutable));

static_assert (__builtin_has_attribute (diamond, immutable), "");
