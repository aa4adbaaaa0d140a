/* The same layout under each ABI: types of fixed size at multiples of their
   sizes, by whatever name.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdint.h>

typedef uint64_t object_id;
typedef object_id key;
typedef key keys[2];
typedef const volatile object_id careful;

struct names
{
  object_id a;
  key b[2];
  keys c;
  keys d[3];
  careful e;
  const int64_t f;
  int_least64_t g;
  intmax_t h;
  uint_least32_t i;
  uint32_t j;
} __attribute__ ((portable_layout));

struct plain
{
  long long a;
  double b;
  _Complex float c;
  int d;
  unsigned int e;
  float f;
  short g;
  _Bool h;
  char i;
  signed char j[8];
} __attribute__ ((portable_layout));

struct nested
{
  uint32_t a;
  struct { uint32_t b; uint16_t c, d; } inner[2];
  uint32_t e;
  struct plain plain;
  struct { uint64_t f; };
  uint64_t tail[];
} __attribute__ ((portable_layout));

typedef uint64_t typedef_claim __attribute__ ((portable_layout));
typedef int array_claim[3] __attribute__ ((portable_layout));

_Static_assert (sizeof (struct names) == 128, "");
_Static_assert (__builtin_has_attribute (struct names, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct plain, portable_layout), "");
_Static_assert (__builtin_has_attribute (struct nested, portable_layout), "");
_Static_assert (__builtin_has_attribute (typedef_claim, portable_layout), "");
_Static_assert (__builtin_has_attribute (array_claim, portable_layout), "");
