// A claim on each kind of enumeration that keeps it: into_bytes always, and
// from_bytes if it is open or has a fixed underlying type and no enumerators, as
// std::byte.  The mark is there right behind the brace.
// SPDX-License-Identifier: GPL-3.0-or-later

#define CLAIM __attribute__ ((into_bytes, from_bytes))
#define OPEN __attribute__ ((flag_enum, into_bytes, from_bytes))

#define MARKED(type)						 \
  static_assert (__builtin_has_attribute (type, into_bytes)	 \
		 && __builtin_has_attribute (type, from_bytes), "")

enum __attribute__ ((into_bytes)) plain { A };
static_assert (__builtin_has_attribute (plain, into_bytes), "");
enum plain_behind { B } __attribute__ ((into_bytes));
static_assert (__builtin_has_attribute (plain_behind, into_bytes), "");
enum class [[bytesafe::into_bytes]] scoped { A };
static_assert (__builtin_has_attribute (scoped, into_bytes), "");
enum struct [[bytesafe::into_bytes]] scoped_fixed : char { A };
static_assert (__builtin_has_attribute (scoped_fixed, into_bytes), "");
enum __attribute__ ((into_bytes)) none { };
static_assert (__builtin_has_attribute (none, into_bytes), "");

enum CLAIM fixed_none : unsigned { };
MARKED (fixed_none);
enum class CLAIM scoped_none { };
MARKED (scoped_none);
enum class CLAIM byte : unsigned char { };
MARKED (byte);
enum OPEN plain_flags { READ = 1, WRITE = 2 };
MARKED (plain_flags);
enum class OPEN flags : char { READ = 1, WRITE = 2 };
MARKED (flags);
