// A claim on a class or an enumeration without a name of its own, which it
// keeps: marked under each name that it has later.
// SPDX-License-Identifier: GPL-3.0-or-later

#define CLAIM __attribute__ ((into_bytes))

typedef struct { int a; } behind_name CLAIM;
typedef struct { int a; } CLAIM behind_brace;
typedef struct CLAIM { int a; } before_brace;
typedef class [[bytesafe::into_bytes]] { int a; } brackets;
typedef enum { A } kind CLAIM;
typedef enum CLAIM { B } kind_before;
typedef struct { int a; } first CLAIM, *second, third;
using alias [[bytesafe::into_bytes]] = struct { int a; };
using alias_of_enum [[bytesafe::into_bytes]] = enum { C };
struct CLAIM { int a; } variable;
enum CLAIM { D };
struct holder
{
  struct CLAIM { int a; } member;
  struct CLAIM { int b; };
};

static_assert (__builtin_has_attribute (behind_name, into_bytes), "");
static_assert (__builtin_has_attribute (behind_brace, into_bytes), "");
static_assert (__builtin_has_attribute (before_brace, into_bytes), "");
static_assert (__builtin_has_attribute (brackets, into_bytes), "");
static_assert (__builtin_has_attribute (kind, into_bytes), "");
static_assert (__builtin_has_attribute (kind_before, into_bytes), "");
static_assert (__builtin_has_attribute (first, into_bytes), "");
static_assert (!__builtin_has_attribute (second, into_bytes), "");
static_assert (__builtin_has_attribute (third, into_bytes), "");
static_assert (__builtin_has_attribute (alias, into_bytes), "");
static_assert (__builtin_has_attribute (alias_of_enum, into_bytes), "");
static_assert (__builtin_has_attribute (decltype (variable), into_bytes), "");
static_assert (__builtin_has_attribute (decltype (D), into_bytes), "");
static_assert (__builtin_has_attribute (decltype (holder::member), into_bytes), "");
