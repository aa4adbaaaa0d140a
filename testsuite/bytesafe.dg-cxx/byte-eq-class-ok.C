// A class is byte_eq as its members are, with base classes, pointers to data
// members, constructors and an operator== of whatever kind.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>

struct object { int value; };
struct base { std::uint32_t a, b; };
struct empty { };

class key : base, empty
{
  std::intptr_t c;
  int object::*d;
public:
  key ();
  key (int, int);
  bool operator== (const key &other) const { return c == other.c; }
} __attribute__ ((byte_eq, no_padding));

enum class letter : char { A };

template <typename T> struct [[bytesafe::byte_eq]] pair { T first, second; };
template struct pair<int>;
template struct pair<letter>;
template struct pair<void *>;

static_assert (__builtin_has_attribute (key, byte_eq), "");
static_assert (__builtin_has_attribute (key, no_padding), "");
static_assert (__builtin_has_attribute (pair<letter>, byte_eq), "");
