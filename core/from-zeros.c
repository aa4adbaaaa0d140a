/* from_zeros: all-zero bytes are a valid value.
   SPDX-License-Identifier: GPL-3.0-or-later

   The promise: an object whose bytes were all set to zero, by memset, calloc
   or a fresh page, has a value of its type.  zerocopy: FromZeros.

   Padding is allowed: no read looks at it (C17 6.2.6.1p6).  So are unions:
   each member is judged, since any of them may be read (C17 6.5.2.3,
   footnote 99), and core/judge.c sees to that.  */

#include "core/trait.h"

/* Proof: a record's value is its members' values (C17 6.2.6.1p6), so zeros are
   one if they are one of each member; for a scalar the row of the
   representation table says so.  Of a class whose values a constructor makes,
   bytes make none (C++17 6.9p3).  */
static void
check (const struct bs_policy *policy, const struct bs_bytemap *map,
       struct bs_findings *findings)
{
  const struct bs_record *record = &map->layout->u.record;
  bs_findings_add_copying (findings, map->layout);
  for (size_t i = 0; i < record->field_count; i++)
    {
      const struct bs_field *field = &record->fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      struct bs_leaf leaf = bs_field_leaf (field);
      if (leaf.type->kind != BS_LAYOUT_SCALAR)
        continue;
      const struct bs_scalar *scalar = &leaf.type->u.scalar;
      if (bs_scalar_zero_valid (scalar, policy->open_enums))
        continue;
      bool is_address = bs_representation (scalar->kind)->is_address;
      bs_findings_add_field (findings,
                             is_address ? BS_REASON_POINTER
                                        : BS_REASON_INVALID_BIT_PATTERN,
                             field);
    }
}

const struct bs_trait_row bs_trait_from_zeros
  = { .name = "from_zeros", .receives = true, .check = check };
