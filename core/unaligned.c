/* unaligned: it may lie at any address.
   SPDX-License-Identifier: GPL-3.0-or-later

   The promise: the alignment is one byte.  So bytes at any place, say in the
   middle of a packet, may be looked at as the type.  zerocopy: Unaligned.  */

#include "core/trait.h"

enum
{
  BYTE_BITS = 8
};

/* Return what FIELD asks of the alignment of LAYOUT: no more than that is,
   where others decide (bit-fields, pragma pack).  */
static uint64_t
find_demand (const struct bs_layout *layout, const struct bs_field *field)
{
  if (field->is_unnamed_bit_field)
    return 0;
  return field->alignment_bits < layout->alignment_bits
           ? field->alignment_bits
           : layout->alignment_bits;
}

/* Return whether FIELD asks for DEMAND bits because of something in its own
   type.  */
static bool
is_inherited (const struct bs_field *field, uint64_t demand)
{
  const struct bs_layout *type = bs_field_leaf (field).type;
  return bs_layout_is_record (type) && type->alignment_bits >= demand;
}

/* What is in a member matters if it asks for an alignment that the record
   has: a packed member asks for none, whatever its type would by itself.  */
static bool
descends (const struct bs_policy *policy, const struct bs_layout *layout,
          const struct bs_field *field)
{
  (void) policy;
  return find_demand (layout, field) > BYTE_BITS;
}

/* Add to FINDINGS that FIELD, or the record itself if that is NULL, asks for
   ALIGNMENT bits.  */
static void
add_demand (struct bs_findings *findings, const struct bs_field *field,
            uint64_t alignment)
{
  struct bs_finding finding
    = { .reason = BS_REASON_ALIGNMENT,
        .field = field,
        .offset_bits = field == NULL ? 0 : field->offset_bits,
        .size_bits = alignment };
  bs_findings_add (findings, &finding);
}

/* Proof: the alignment is the compiler's own (C17 6.2.8), and it is that of
   the record unless this finds something.  An alignment of more than a byte is
   asked for by a member, itself or through a record in it, which is judged
   too, or by nobody but the record: it was aligned by hand or is so on this
   target.  In each case there is a finding.  */
static void
check (const struct bs_policy *policy, const struct bs_bytemap *map,
       struct bs_findings *findings)
{
  (void) policy;
  const struct bs_layout *layout = map->layout;
  uint64_t most = BYTE_BITS;
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      uint64_t demand = find_demand (layout, field);
      if (demand > BYTE_BITS && !is_inherited (field, demand))
        add_demand (findings, field, demand);
      if (demand > most)
        most = demand;
    }
  if (layout->alignment_bits > most)
    add_demand (findings, NULL, layout->alignment_bits);
}

const struct bs_trait_row bs_trait_unaligned = {
  .name = "unaligned", .receives = false, .check = check, .descends = descends
};
