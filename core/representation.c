/* Scalars: which bits they have and which patterns of those are values.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/representation.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* The table.  Proofs, by row:

   integer: GCC has no padding bits and no trap representations in its
   integer types (GCC 12 manual, "Integers implementation"; C17 6.2.6.2p2).
   bit-precise: N value bits; the rest of the storage is unspecified (x86-64
   psABI 3.1.2, AAPCS64 5.9), and no read looks at it, so all patterns of the
   value bits are values (C23 6.2.6.2).
   extended bit-precise: the rest repeats the sign or is 0, as a store makes
   it and a read supposes it (GCC 16 internals, TARGET_C_BITINT_TYPE_INFO;
   "extended" there), so it is no padding, and other patterns are no values.
   bool: 0 and 1 only (x86-64 psABI 3.1.2 and its kin: the byte holds 0 or
   1); GCC writes the whole byte and takes any other pattern as undefined,
   as -fsanitize=bool shows.  A 1-bit bit-field has the two patterns only.
   enum: C lets an object hold any value of the underlying type (C17
   6.7.2.2p4), but a switch over the enumerators is not written for that;
   closed unless said otherwise, as in zerocopy.  One whose underlying type is
   bool has no more values than that, open or not (C++17 10.2p8).
   float: each pattern of an IEEE 754 interchange format is a number, an
   infinity or a NaN (IEEE 754-2019 3.4); bfloat16 likewise.
   x87: the explicit integer bit makes unnormals and pseudo-NaNs, which the
   processor rejects as invalid operands (Intel SDM 1, 8.2.2).
   double-double: two doubles, each pattern of which is a value; pairs that
   are not canonical still have a value, their sum (GCC wiki, Ieee128PowerPC).
   VAX float: sign 1 with exponent 0 is a reserved operand that traps (VAX
   Architecture Reference, "Floating-point data").
   decimal float: non-canonical declets and coefficients have defined values
   (IEEE 754-2019 3.5.2).
   fixed point: two's complement, no padding in GCC's modes (N1169 2.1.1).
   virtual table: a constructor stores the address of the table of its class,
   and a call goes wherever the bytes lead (Itanium C++ ABI 2.4, 2.5).
   pointers and their kin: a value is what the address-of operator or an
   allocator gave; any other pattern may be a trap representation (C17
   6.3.2.3p5), and the value tells where things lie in memory.

   Zero is a value of each arithmetic type (C17 6.2.6.2; +0 in IEEE 754-2019
   3.4 and 3.5, and so in the x87 and VAX formats), and the null pointer is all
   zeros on each target of GCC's C and C++ front ends, to a member function too
   (Itanium C++ ABI 2.3.2).  A pointer to a data member is its offset, so that
   zeros stand for a member that there need not be (2.3.1); no reference is
   null (C++17 11.3.2p5), nor is the address of a virtual table.  */
static const struct bs_representation rows[] = {
  [BS_SCALAR_INTEGER] = { "integer", BS_VALIDITY_ALL, false, true },
  [BS_SCALAR_BIT_PRECISE]
  = { "bit-precise integer", BS_VALIDITY_ALL, false, true },
  [BS_SCALAR_EXTENDED_BIT_PRECISE]
  = { "extended bit-precise integer", BS_VALIDITY_SOME, false, true },
  [BS_SCALAR_BOOL] = { "boolean", BS_VALIDITY_ONE_BIT, false, true },
  [BS_SCALAR_ENUM] = { "enumeration", BS_VALIDITY_ENUMERATORS, false, true },
  [BS_SCALAR_FLOAT] = { "floating-point", BS_VALIDITY_ALL, false, true },
  [BS_SCALAR_X87]
  = { "80-bit floating-point", BS_VALIDITY_SOME, false, true },
  [BS_SCALAR_DOUBLE_DOUBLE]
  = { "double-double", BS_VALIDITY_ALL, false, true },
  [BS_SCALAR_VAX_FLOAT]
  = { "VAX floating-point", BS_VALIDITY_SOME, false, true },
  [BS_SCALAR_DECIMAL_FLOAT]
  = { "decimal floating-point", BS_VALIDITY_ALL, false, true },
  [BS_SCALAR_FIXED_POINT] = { "fixed-point", BS_VALIDITY_ALL, false, true },
  [BS_SCALAR_POINTER] = { "pointer", BS_VALIDITY_ADDRESS, true, true },
  [BS_SCALAR_NULL_POINTER]
  = { "null pointer", BS_VALIDITY_ADDRESS, true, true },
  [BS_SCALAR_REFERENCE] = { "reference", BS_VALIDITY_ADDRESS, true, false },
  [BS_SCALAR_MEMBER_POINTER]
  = { "pointer to data member", BS_VALIDITY_ADDRESS, true, false },
  [BS_SCALAR_MEMBER_FUNCTION_POINTER]
  = { "pointer to member function", BS_VALIDITY_ADDRESS, true, true },
  [BS_SCALAR_VTABLE_POINTER]
  = { "pointer to a virtual table", BS_VALIDITY_ADDRESS, true, false }
};

static_assert (sizeof rows / sizeof rows[0] == BS_SCALAR_KIND_COUNT,
               "each kind of scalar has its row");

const struct bs_representation *
bs_representation (enum bs_scalar_kind kind)
{
  return &rows[kind];
}

/* Order two int64_t for qsort.  */
static int
compare_values (const void *left, const void *right)
{
  int64_t a = *(const int64_t *) left;
  int64_t b = *(const int64_t *) right;
  return (a > b) - (a < b);
}

const struct bs_enumerators *
bs_enumerators_create (struct bs_arena *arena, const int64_t *values,
                       size_t count, bool is_signed, bool open)
{
  int64_t *sorted = bs_arena_allocate (arena, count, sizeof *sorted);
  size_t distinct = 0;
  if (count != 0)
    {
      memcpy (sorted, values, count * sizeof *sorted);
      qsort (sorted, count, sizeof *sorted, compare_values);
      for (size_t i = 0; i < count; i++)
        if (i == 0 || sorted[i] != sorted[i - 1])
          sorted[distinct++] = sorted[i];
    }
  struct bs_enumerators *result
    = bs_arena_allocate (arena, 1, sizeof *result);
  result->values = sorted;
  result->count = distinct;
  result->is_signed = is_signed;
  result->open = open;
  return result;
}

bool
bs_enumerators_cover (const struct bs_enumerators *enumerators,
                      uint64_t width)
{
  /* Nobody can list 2^63 enumerators.  */
  if (width == 0 || width >= 63)
    return false;
  int64_t patterns = (int64_t) 1 << width;
  int64_t least = enumerators->is_signed ? -(patterns / 2) : 0;
  int64_t most = least + patterns - 1;
  int64_t found = 0;
  for (size_t i = 0; i < enumerators->count; i++)
    found
      += enumerators->values[i] >= least && enumerators->values[i] <= most;
  return found == patterns;
}

bool
bs_scalar_all_patterns_valid (const struct bs_scalar *scalar,
                              uint64_t size_bits, bool open_enums)
{
  uint64_t value_bits = size_bits - scalar->padding_bits;
  switch (rows[scalar->kind].validity)
    {
    case BS_VALIDITY_ALL:
      return true;
    case BS_VALIDITY_ONE_BIT:
      return value_bits == 1;
    case BS_VALIDITY_ENUMERATORS:
      if (scalar->is_boolean && value_bits != 1)
        return false;
      return (open_enums || scalar->enumerators->open
              || bs_enumerators_cover (scalar->enumerators, value_bits));
    case BS_VALIDITY_SOME:
    case BS_VALIDITY_ADDRESS:
      return false;
    }
  return false;
}

bool
bs_scalar_zero_valid (const struct bs_scalar *scalar, bool open_enums)
{
  if (rows[scalar->kind].validity != BS_VALIDITY_ENUMERATORS)
    return rows[scalar->kind].zero_valid;
  if (open_enums || scalar->enumerators->open)
    return true;
  for (size_t i = 0; i < scalar->enumerators->count; i++)
    if (scalar->enumerators->values[i] == 0)
      return true;
  return false;
}
