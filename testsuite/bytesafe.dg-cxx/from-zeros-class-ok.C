// What C++ has beyond C whose objects may be made of zeros.
// SPDX-License-Identifier: GPL-3.0-or-later

enum class zero { zero, one };
enum class byte : unsigned char { };	// open: it has no enumerators
enum fixed : short { FIRST, SECOND };
struct empty { };
struct base { void *address; };

struct derived : base, empty
{
  zero a;
  byte b[3];
  fixed c;
  bool d;
  decltype (nullptr) e;
  void (base::*f) ();		// a null pointer to member function is zeros
  char16_t g;
  wchar_t h;
  derived () = default;

private:
  int i = 1;			// memset does not ask
} __attribute__ ((from_zeros));

template <typename T> struct __attribute__ ((from_zeros)) box { T t; };
template struct box<zero>;
template struct box<base *>;

static_assert (__builtin_has_attribute (derived, from_zeros), "");
static_assert (__builtin_has_attribute (box<zero>, from_zeros), "");
static_assert (__builtin_has_attribute (box<base *>, from_zeros), "");
