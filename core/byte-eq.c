/* byte_eq: equal values have equal bytes.
   SPDX-License-Identifier: GPL-3.0-or-later

   The promise: two objects whose members are equal, one by one, are equal byte
   by byte.  So memcmp, a hash of the bytes and a map that has them for keys
   tell what a comparison of all members would tell.  zerocopy: ByteEq and
   ByteHash; C++: std::has_unique_object_representations, but for pointers to
   member functions and references.

   Values are equal if their members are.  An operator== that somebody wrote is
   not asked: mostly it compares the members, and where it does not, GCC may
   not know it yet when the class is complete.  */

#include "core/trait.h"

/* Return whether equal values of the scalar KIND have equal bytes, padding left
   aside.

   Proof, by kinds:
   - integers of all kinds, fixed-point numbers: two's complement without
     spare patterns (C17 6.2.6.2p2, GCC 12 manual, "Integers implementation").
   - booleans, enumerations: integers, of which some patterns are no value.
   - floating point of all kinds: -0.0 == 0.0, and NaN != NaN (IEEE 754-2019
     5.11); decimal numbers have several quantum exponents and codings (3.5),
     pairs of doubles several splittings, x87 unnormals, VAX dirty zeros.
   - pointers: equal if they are the same address (C17 6.5.9p6, GCC 12 manual,
     "Arrays and pointers implementation").  Pointers to data members are
     offsets, -1 for null (Itanium C++ ABI 2.3.1).
   - pointers to member functions: null ones are equal whatever their
     adjustment is (Itanium C++ ABI 2.3.2; C++17 8.10p3).
   - nullptr_t: all are equal, and no read looks at the bytes (C++17 7.1p3,
     C23 6.3.2.4).
   - references: a comparison looks at what they refer to (C++17 8p5).
   - virtual tables: a base class object has that of the class around it,
     whatever its members are (Itanium C++ ABI 2.5).  */
static bool
is_unique (enum bs_scalar_kind kind)
{
  switch (kind)
    {
    case BS_SCALAR_INTEGER:
    case BS_SCALAR_BIT_PRECISE:
    case BS_SCALAR_EXTENDED_BIT_PRECISE:
    case BS_SCALAR_BOOL:
    case BS_SCALAR_ENUM:
    case BS_SCALAR_FIXED_POINT:
    case BS_SCALAR_POINTER:
    case BS_SCALAR_MEMBER_POINTER:
      return true;
    case BS_SCALAR_FLOAT:
    case BS_SCALAR_X87:
    case BS_SCALAR_DOUBLE_DOUBLE:
    case BS_SCALAR_VAX_FLOAT:
    case BS_SCALAR_DECIMAL_FLOAT:
    case BS_SCALAR_NULL_POINTER:
    case BS_SCALAR_REFERENCE:
    case BS_SCALAR_MEMBER_FUNCTION_POINTER:
    case BS_SCALAR_VTABLE_POINTER:
      return false;
    }
  return false;
}

/* Proof: members that cover the record (core/no-padding.c) and whose equal
   values have equal bytes are all there is to compare.  A class that is copied
   by code has a value beyond its bytes, say what it owns: std::vector compares
   that, and has_unique_object_representations is false for it (C++17
   23.15.4.3).  */
static void
check (const struct bs_policy *policy, const struct bs_bytemap *map,
       struct bs_findings *findings)
{
  const struct bs_layout *layout = map->layout;
  bs_findings_add_copying (findings, layout);
  if (!bs_dense_check (policy, map, findings))
    return;
  bs_dense_check_order (layout, findings);
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      struct bs_leaf leaf = bs_field_leaf (field);
      if (leaf.type->kind == BS_LAYOUT_SCALAR
          && !is_unique (leaf.type->u.scalar.kind))
        bs_findings_add_field (findings, BS_REASON_UNEQUAL_BYTES, field);
    }
}

const struct bs_trait_row bs_trait_byte_eq
  = { .name = "byte_eq",
      .receives = false,
      .cwe = 1025,
      .check = check,
      .descends = bs_dense_descends };
