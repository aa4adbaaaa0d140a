// Standard-layout classes are as portable as their members, with functions,
// access and base classes as the standard allows.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstdint>

struct empty { };
struct data { std::uint64_t a; };
enum fixed : std::uint64_t { A };
enum class scoped { B };
enum class letter : char { C };

class good : empty
{
  std::uint64_t a;
  fixed b;
  scoped c;
  char32_t d;
  char16_t e[2];
  letter f[4];
public:
  good ();
  ~good ();
  int get () const;
  static void *shared;
  using other = std::int64_t;
private:
  other g;
} __attribute__ ((portable_layout));

struct derived : data { } __attribute__ ((portable_layout));

template <typename T> struct [[bytesafe::portable_layout]] box { T value; };
template struct box<long long>;
template struct box<std::uint32_t>;

struct with_library
{
  std::array<int, 2> a;
  std::array<long long, 2> b;
  box<float> c[2];
} __attribute__ ((portable_layout));

static_assert (__builtin_has_attribute (good, portable_layout), "");
static_assert (__builtin_has_attribute (derived, portable_layout), "");
static_assert (__builtin_has_attribute (box<long long>, portable_layout), "");
static_assert (__builtin_has_attribute (with_library, portable_layout), "");
