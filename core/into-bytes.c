/* into_bytes: every bit of every value is initialized and no address.
   SPDX-License-Identifier: GPL-3.0-or-later

   The promise: once each member was assigned, each bit of the object was
   written, and none of them tells where something lies in memory.  So its
   bytes may be sent, stored and hashed.  zerocopy: IntoBytes.  */

#include "core/trait.h"

/* Padding, between members and after the last one.

   Proof: C17 6.2.6.1p6 lets padding bytes take unspecified values when a
   member is stored to, and an assignment to members is all that a program
   does; so the promise holds for a struct only if members cover it.  The
   extents of the map are exact (bs_bytemap_create), so a struct without
   padding extents is covered by its members, each of which is judged.  */
static void
check_padding (const struct bs_bytemap *map, struct bs_findings *findings)
{
  for (size_t i = 0; i < map->count; i++)
    {
      const struct bs_extent *extent = &map->extents[i];
      if (extent->kind != BS_EXTENT_GAP && extent->kind != BS_EXTENT_UNNAMED)
        continue;
      struct bs_finding finding
        = { .reason = extent->next == NULL ? BS_REASON_TAIL_PADDING
                                           : BS_REASON_INTERIOR_PADDING,
            .field = extent->field,
            .next = extent->next,
            .offset_bits = extent->offset_bits,
            .size_bits = extent->size_bits,
            .is_unnamed_bit_field = extent->kind == BS_EXTENT_UNNAMED };
      bs_findings_add (findings, &finding);
    }
}

/* Unions, where the user opted in: zerocopy's rule.

   Proof: the bytes that do not belong to the member last stored take
   unspecified values (C17 6.2.6.1p7).  If each member is as large as the
   union there are no such bytes, whichever member was stored; all members
   start at bit 0 (C17 6.7.2.1p16).  An unnamed bit-field is no member that
   could be stored; a union of nothing else is all padding.  */
static void
check_even_union (const struct bs_bytemap *map, struct bs_findings *findings)
{
  const struct bs_layout *layout = map->layout;
  bool has_member = false;
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      has_member = true;
      if (field->size_bits == layout->size_bits)
        continue;
      struct bs_finding finding
        = { .reason = BS_REASON_UNEVEN_UNION,
            .field = field,
            .offset_bits = field->size_bits,
            .size_bits = layout->size_bits - field->size_bits };
      bs_findings_add (findings, &finding);
    }
  if (!has_member)
    check_padding (map, findings);
}

/* Scalars: no addresses, and no padding inside.

   Proof: a store to a scalar writes its value bits; the rows of the
   representation table say which these are.  */
static void
check_scalar (const struct bs_field *field, struct bs_findings *findings)
{
  struct bs_leaf leaf = bs_field_leaf (field);
  if (leaf.type->kind != BS_LAYOUT_SCALAR)
    return;
  const struct bs_scalar *scalar = &leaf.type->u.scalar;
  if (bs_representation (scalar->kind)->is_address)
    bs_findings_add_field (findings, BS_REASON_POINTER, field);
  else if (scalar->padding_bits != 0)
    {
      struct bs_finding finding
        = { .reason = BS_REASON_SCALAR_PADDING,
            .field = field,
            .offset_bits = field->offset_bits + scalar->padding_offset_bits,
            .size_bits = scalar->padding_bits };
      bs_findings_add (findings, &finding);
    }
}

/* A union that was not opted in is refused as a whole: what its members
   would be matters only after that.  */
static bool
descends (const struct bs_policy *policy, const struct bs_layout *layout)
{
  return layout->kind != BS_LAYOUT_UNION || policy->union_into_bytes;
}

static void
check (const struct bs_policy *policy, const struct bs_bytemap *map,
       struct bs_findings *findings)
{
  const struct bs_layout *layout = map->layout;
  if (!descends (policy, layout))
    {
      struct bs_finding finding = { .reason = BS_REASON_UNION };
      bs_findings_add (findings, &finding);
      return;
    }
  /* A layout that is shuffled at each build is no fact about the next one
     (GCC plugin randomize_layout of the Linux kernel).  */
  if (layout->u.record.is_randomized)
    {
      struct bs_finding finding = { .reason = BS_REASON_RANDOMIZED_LAYOUT };
      bs_findings_add (findings, &finding);
    }
  if (layout->kind == BS_LAYOUT_UNION)
    check_even_union (map, findings);
  else
    check_padding (map, findings);
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    if (!layout->u.record.fields[i].is_unnamed_bit_field)
      check_scalar (&layout->u.record.fields[i], findings);
}

const struct bs_trait_row bs_trait_into_bytes = { .name = "into_bytes",
                                                  .receives = false,
                                                  .check = check,
                                                  .descends = descends };
