/* into_bytes: every bit of every value is initialized and no address.
   SPDX-License-Identifier: GPL-3.0-or-later

   The promise: once each member was assigned, each bit of the object was
   written, and none of them tells where something lies in memory.  So its
   bytes may be sent, stored and hashed.  zerocopy: IntoBytes.  */

#include "core/trait.h"

/* Scalars: no addresses, the rows of the representation table say which are.
   That all bits are written is core/no-padding.c's to prove.  */
static void
check_scalar (const struct bs_field *field, struct bs_findings *findings)
{
  struct bs_leaf leaf = bs_field_leaf (field);
  if (leaf.type->kind == BS_LAYOUT_SCALAR
      && bs_representation (leaf.type->u.scalar.kind)->is_address)
    bs_findings_add_field (findings, BS_REASON_POINTER, field);
}

static void
check (const struct bs_policy *policy, const struct bs_bytemap *map,
       struct bs_findings *findings)
{
  const struct bs_layout *layout = map->layout;
  if (!bs_dense_check (policy, map, findings))
    return;
  /* A layout that is shuffled at each build is no fact about the next one
     (GCC plugin randomize_layout of the Linux kernel): whoever gets the bytes
     can't know what they are.  */
  if (layout->u.record.is_randomized)
    {
      struct bs_finding finding = { .reason = BS_REASON_RANDOMIZED_LAYOUT };
      bs_findings_add (findings, &finding);
    }
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    if (!layout->u.record.fields[i].is_unnamed_bit_field)
      check_scalar (&layout->u.record.fields[i], findings);
}

const struct bs_trait_row bs_trait_into_bytes
  = { .name = "into_bytes",
      .receives = false,
      .check = check,
      .descends = bs_dense_descends };
