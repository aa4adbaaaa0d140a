/* An alignment of one byte, by the types of the members or by packing, of the
   record or of a member, or by a pragma.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdint.h>

struct bytes
{
  uint8_t kind;
  _Bool flag;
  signed char c[2][3];
  uint8_t bit : 3;
  uint8_t : 5;
  unsigned char tail[];
} __attribute__ ((unaligned));

struct packed
{
  uint8_t kind;
  uint64_t size;
  void *pointer;
  unsigned int flag : 1;
} __attribute__ ((packed, unaligned));

struct number
{
  uint32_t value;
};

/* What is in a member that is packed does not matter.  */
struct packed_outer
{
  uint8_t kind;
  struct number numbers[2];
  union { uint64_t a; double b; } either;
} __attribute__ ((packed, unaligned));

struct packed_member
{
  uint8_t kind;
  uint32_t value __attribute__ ((packed));
  struct number number __attribute__ ((packed));
} __attribute__ ((unaligned));

#pragma pack (push, 1)
struct by_pragma
{
  uint8_t kind;
  uint64_t value;
} __attribute__ ((unaligned));
#pragma pack (pop)

typedef uint32_t loose __attribute__ ((aligned (1), unaligned));

struct with_loose
{
  uint8_t kind;
  loose value[2];
} __attribute__ ((unaligned));

union either
{
  struct packed a;
  uint8_t b[3];
} __attribute__ ((unaligned));

typedef char text[20] __attribute__ ((unaligned));

_Static_assert (_Alignof (struct packed_outer) == 1, "");
_Static_assert (__builtin_has_attribute (struct bytes, unaligned), "");
_Static_assert (__builtin_has_attribute (struct packed, unaligned), "");
_Static_assert (__builtin_has_attribute (struct packed_outer, unaligned), "");
_Static_assert (__builtin_has_attribute (struct packed_member, unaligned), "");
_Static_assert (__builtin_has_attribute (struct by_pragma, unaligned), "");
_Static_assert (__builtin_has_attribute (loose, unaligned), "");
_Static_assert (!__builtin_has_attribute (uint32_t, unaligned), "");
_Static_assert (__builtin_has_attribute (struct with_loose, unaligned), "");
_Static_assert (__builtin_has_attribute (union either, unaligned), "");
_Static_assert (__builtin_has_attribute (text, unaligned), "");
