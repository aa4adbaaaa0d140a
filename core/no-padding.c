/* no_padding: each bit is a member's.
   SPDX-License-Identifier: GPL-3.0-or-later

   The promise: once each member was assigned, each bit of the object was
   written.  What it was written with is no matter: addresses are fine.
   zerocopy has this as a part of IntoBytes, and so has into_bytes.  */

#include "core/trait.h"

/* Padding, between members and after the last one.

   Proof: C17 6.2.6.1p6 lets padding bytes take unspecified values when a
   member is stored to, and an assignment to members is all that a program
   does; so the promise holds for a struct only if members cover it.  The
   extents of the map are exact (bs_bytemap_create), so a struct without
   padding extents is covered by its members, each of which is judged.

   Unions, where the user opted in: zerocopy's rule.

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
    bs_findings_add_padding (findings, map);
}

/* Scalars: no padding inside.

   Proof: a store to a scalar writes its value bits; the rows of the
   representation table say which these are.  The pointers of C++ have none
   but those (Itanium C++ ABI 2.3), GCC stores a null pointer of type nullptr_t
   as any other, and a reference and the address of a virtual table are stored
   by each constructor.  */
static void
check_scalar (const struct bs_field *field, struct bs_findings *findings)
{
  struct bs_leaf leaf = bs_field_leaf (field);
  if (leaf.type->kind != BS_LAYOUT_SCALAR
      || leaf.type->u.scalar.padding_bits == 0)
    return;
  const struct bs_scalar *scalar = &leaf.type->u.scalar;
  struct bs_finding finding
    = { .reason = BS_REASON_SCALAR_PADDING,
        .field = field,
        .offset_bits = field->offset_bits + scalar->padding_offset_bits,
        .size_bits = scalar->padding_bits };
  bs_findings_add (findings, &finding);
}

/* A union that was not opted in is refused as a whole: what its members
   would be matters only after that.  */
bool
bs_dense_descends (const struct bs_policy *policy,
                   const struct bs_layout *layout,
                   const struct bs_field *field)
{
  (void) field;
  return layout->kind != BS_LAYOUT_UNION || policy->union_into_bytes;
}

bool
bs_dense_check (const struct bs_policy *policy, const struct bs_bytemap *map,
                struct bs_findings *findings)
{
  const struct bs_layout *layout = map->layout;
  if (!bs_dense_descends (policy, layout, NULL))
    {
      struct bs_finding finding = { .reason = BS_REASON_UNION };
      bs_findings_add (findings, &finding);
      return false;
    }
  if (layout->kind == BS_LAYOUT_UNION)
    check_even_union (map, findings);
  else
    bs_findings_add_padding (findings, map);
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    if (!layout->u.record.fields[i].is_unnamed_bit_field)
      check_scalar (&layout->u.record.fields[i], findings);
  return true;
}

/* Return whether the members of the struct LAYOUT leave no gap in any order.

   Proof: if the size of each member is a multiple of the record's alignment,
   which no member's exceeds, each sum of some of them is one too.  So each
   member can begin where the one before it ends, and after the last one no
   byte is missing to a multiple.  Bit-fields share bytes with neighbours, who
   would be others.  */
static bool
is_dense_in_any_order (const struct bs_layout *layout)
{
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (field->is_bit_field
          || field->size_bits % layout->alignment_bits != 0)
        return false;
    }
  return true;
}

/* The plugin of the Linux kernel that shuffles members does so when a type is
   finished, after this judgement or before it, and otherwise at the next
   build.  So what holds in the order that is seen here proves nothing, but in
   a union, whose members have no order.  */
void
bs_dense_check_order (const struct bs_layout *layout,
                      struct bs_findings *findings)
{
  if (!layout->u.record.is_randomized || layout->kind == BS_LAYOUT_UNION
      || is_dense_in_any_order (layout))
    return;
  struct bs_finding finding = { .reason = BS_REASON_RANDOMIZED_LAYOUT };
  bs_findings_add (findings, &finding);
}

static void
check (const struct bs_policy *policy, const struct bs_bytemap *map,
       struct bs_findings *findings)
{
  if (bs_dense_check (policy, map, findings))
    bs_dense_check_order (map->layout, findings);
}

const struct bs_trait_row bs_trait_no_padding
  = { .name = "no_padding",
      .receives = false,
      .check = check,
      .descends = bs_dense_descends };
