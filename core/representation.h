/* Scalars: which bits they have and which patterns of those are values.
   SPDX-License-Identifier: GPL-3.0-or-later

   Each kind of scalar that GCC 11 to 16 knows has a row in the table of
   representation.c; nothing falls through a default.  */

#ifndef BS_CORE_REPRESENTATION_H
#define BS_CORE_REPRESENTATION_H

#include "core/arena.h"

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum bs_scalar_kind
{
  BS_SCALAR_INTEGER,     /* char to __int128, wchar_t, size_t, ...  */
  BS_SCALAR_BIT_PRECISE, /* _BitInt (N) */
  BS_SCALAR_EXTENDED_BIT_PRECISE, /* the same, where the ABI has bits beyond N
                                     repeat the sign, or be 0 */
  BS_SCALAR_BOOL,                 /* _Bool, bool */
  BS_SCALAR_ENUM,                 /* enumerations */
  BS_SCALAR_FLOAT,                /* binary interchange formats, bfloat16 */
  BS_SCALAR_X87,                  /* the 80-bit format of x87 and m68k */
  BS_SCALAR_DOUBLE_DOUBLE,        /* PowerPC's pair of doubles */
  BS_SCALAR_VAX_FLOAT,            /* formats without NaN and infinity */
  BS_SCALAR_DECIMAL_FLOAT,        /* _Decimal32, _Decimal64, _Decimal128 */
  BS_SCALAR_FIXED_POINT,          /* _Fract, _Accum */
  BS_SCALAR_POINTER,              /* to objects and functions */
  BS_SCALAR_NULL_POINTER,         /* nullptr_t */
  BS_SCALAR_REFERENCE,            /* C++ references */
  BS_SCALAR_MEMBER_POINTER,       /* C++ pointers to data members */
  BS_SCALAR_MEMBER_FUNCTION_POINTER, /* C++, to member functions */
  BS_SCALAR_VTABLE_POINTER           /* to the table of a C++ class */
};

enum
{
  BS_SCALAR_KIND_COUNT = BS_SCALAR_VTABLE_POINTER + 1
};

/* Which patterns of the value bits are values of the type.  */
enum bs_validity
{
  BS_VALIDITY_ALL,         /* each one */
  BS_VALIDITY_SOME,        /* not all, and the type says nothing more */
  BS_VALIDITY_ONE_BIT,     /* all when there is just one value bit */
  BS_VALIDITY_ENUMERATORS, /* those that are enumerators */
  BS_VALIDITY_ADDRESS      /* whatever this program got as an address */
};

/* A row of the table.  */
struct bs_representation
{
  const char *name;
  enum bs_validity validity;
  bool is_address; /* values are or contain addresses */
  bool zero_valid; /* all bits 0 are a value, of an enumeration only if it has
                      that enumerator */
};

/* Return the row for KIND.  */
const struct bs_representation *bs_representation (enum bs_scalar_kind kind);

/* The enumerators of an enumeration.  */
struct bs_enumerators
{
  const int64_t *values; /* sorted, each value once */
  size_t count;
  bool is_signed; /* the underlying type is signed */
  bool open;      /* declared to hold values that aren't enumerators */
};

/* Make the description of an enumeration from the COUNT values at VALUES,
   in any order and with repetitions.  Unsigned 64-bit values are passed in
   two's complement.  */
const struct bs_enumerators *
bs_enumerators_create (struct bs_arena *arena, const int64_t *values,
                       size_t count, bool is_signed, bool open);

/* Return whether each pattern of WIDTH bits is an enumerator.  */
bool bs_enumerators_cover (const struct bs_enumerators *enumerators,
                           uint64_t width);

/* A scalar as it lies in memory.  Bits are counted as in struct bs_field.
   Each known representation has at most one run of padding bits.  */
struct bs_scalar
{
  enum bs_scalar_kind kind;
  uint64_t padding_offset_bits; /* from the start of the scalar */
  uint64_t padding_bits;
  const struct bs_enumerators *enumerators; /* of an enumeration */
  bool is_boolean;       /* an enumeration that is a boolean underneath */
  bool is_abi_dependent; /* other ABIs give the type another size, or do not
                            have it */
};

/* Return whether each of the patterns that SCALAR's value bits can have is
   a value of its type, when it is SIZE_BITS wide with padding.  OPEN_ENUMS:
   take enumerations as open.  Padding bits do not matter here: no read looks
   at them (C17 6.2.6.2).  */
bool bs_scalar_all_patterns_valid (const struct bs_scalar *scalar,
                                   uint64_t size_bits, bool open_enums);

/* Return whether all-zero bytes are a value of SCALAR's type.  OPEN_ENUMS:
   take enumerations as open.  */
bool bs_scalar_zero_valid (const struct bs_scalar *scalar, bool open_enums);

#ifdef __cplusplus
}
#endif

#endif /* BS_CORE_REPRESENTATION_H */
