/* Equal values have equal bytes: integers, booleans, enumerations, pointers.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdint.h>

enum kind { NONE, SOME };

struct key
{
  uint64_t id;
  int32_t x, y;
  enum kind kind;
  _Bool flags[4];
  char name[8];
} __attribute__ ((byte_eq));

struct list
{
  struct list *next;
  const char *name;
  int (*compare) (const void *, const void *);
} __attribute__ ((byte_eq));

struct nested
{
  struct key key[2];
  struct { uint16_t a : 4, b : 12; uint16_t c; } inner[2];
} __attribute__ ((byte_eq));

struct lanes
{
  int v __attribute__ ((vector_size (16)));
} __attribute__ ((byte_eq));

typedef void *pointer __attribute__ ((byte_eq));

_Static_assert (__builtin_has_attribute (struct key, byte_eq), "");
_Static_assert (__builtin_has_attribute (struct list, byte_eq), "");
_Static_assert (__builtin_has_attribute (struct nested, byte_eq), "");
_Static_assert (__builtin_has_attribute (struct lanes, byte_eq), "");
_Static_assert (__builtin_has_attribute (pointer, byte_eq), "");
