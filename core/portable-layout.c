/* portable_layout: the same layout under each ABI.
   SPDX-License-Identifier: GPL-3.0-or-later

   The promise: the size of the record, and the place of each member at any
   depth, are the same wherever C programs meet.  So a record may lie in
   memory that 32-bit and 64-bit programs share, pass between a kernel and its
   users, or lie in a file.  The order of bytes in a number is none of this.

   These are the ABIs.  char, short, int and long long have 8, 16, 32 and 64
   bits, float and double are the 32-bit and 64-bit formats of IEEE 754, a
   boolean is a byte.  long, pointers and the types that are made of them have
   32 or 64 bits (ILP32, LP64, LLP64).  Each scalar is aligned to some power of two that is no larger
   than its size: a 64-bit integer to 8 (System V x86-64 psABI 3.1.2), 4 (i386
   psABI 2.1.1) or 2 (m68k).  Members lie in their order, each at the next
   multiple of its alignment; the alignment of a record is the largest one of
   its members', or what somebody asked for, and its size a multiple of that
   (C17 6.7.2.1p15, and all psABIs).

   Proof.  The natural alignment of a scalar is its size, that of a record the
   largest one in it; of what is packed it is no more than the packing allows,
   and of what is aligned by hand no less than that.  Under each ABI the
   alignment of a member divides the natural one: both are powers of two, by
   induction for records.  Let there be no gap, each member at a multiple of
   its natural alignment, and the size of each record a multiple of the
   record's.  Then under another ABI, by induction from the innermost type,
   each member has the same size; each begins where the one before it ends,
   since that is a multiple of its alignment; and the record ends where its
   last member does, since that is a multiple of the record's alignment.  So
   the layout is the same.  Members of a union all lie at its start, and the
   largest one ends where the union does.  */

#include "core/trait.h"

/* Add to FINDINGS that LAYOUT, a class, is not standard-layout, unless that
   follows from a member or a base class: then that is the place to tell it.

   Only of standard-layout classes the order of members, and that nothing is
   added to them, is fixed (C++17 12.2p19, 12.2p24); any other may be laid out
   in another way.  */
static void
check_standard_layout (const struct bs_layout *layout,
                       struct bs_findings *findings)
{
  const struct bs_record *record = &layout->u.record;
  if (!record->is_nonstandard)
    return;
  for (size_t i = 0; i < record->field_count; i++)
    {
      const struct bs_field *field = &record->fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      const struct bs_layout *type = bs_field_leaf (field).type;
      if (bs_layout_is_record (type) && type->u.record.is_nonstandard)
        return;
    }
  struct bs_finding finding = { .reason = BS_REASON_NOT_STANDARD_LAYOUT };
  bs_findings_add (findings, &finding);
}

/* Add to FINDINGS that LAYOUT is aligned to what this ABI has for the most
   useful alignment (GCC 12 manual, "Common Type Attributes", aligned).  */
static void
check_alignment (const struct bs_layout *layout, struct bs_findings *findings)
{
  if (!layout->u.record.has_abi_alignment)
    return;
  struct bs_finding finding = { .reason = BS_REASON_ABI_DEPENDENT_LAYOUT };
  bs_findings_add (findings, &finding);
}

/* Add to FINDINGS that LAYOUT has bit-fields that are no members but move
   others, or align the record: to which boundary depends on the ABI.  In a
   struct unnamed ones are padding.  */
static void
check_breaks (const struct bs_layout *layout, struct bs_findings *findings)
{
  const struct bs_record *record = &layout->u.record;
  bool found = record->has_breaks;
  for (size_t i = 0; i < record->field_count; i++)
    if (layout->kind == BS_LAYOUT_UNION
        && record->fields[i].is_unnamed_bit_field)
      found = true;
  if (!found)
    return;
  struct bs_finding finding = { .reason = BS_REASON_BIT_FIELD };
  bs_findings_add (findings, &finding);
}

/* Return whether the type of FIELD has another size under other ABIs, or does
   not exist there.  What its name says counts more than what it is.  */
static bool
has_dependent_type (const struct bs_field *field)
{
  const struct bs_layout *type = bs_field_leaf (field).type;
  if (field->named_size != BS_NAMED_SIZE_NONE)
    return field->named_size == BS_NAMED_SIZE_VARIES;
  return (type->kind == BS_LAYOUT_SCALAR && type->u.scalar.is_abi_dependent);
}

/* Add to FINDINGS that FIELD, or the size of LAYOUT if that is NULL, is not at
   a multiple of its NATURAL alignment.  */
static void
add_misfit (struct bs_findings *findings, const struct bs_layout *layout,
            const struct bs_field *field, uint64_t natural)
{
  struct bs_finding finding
    = { .reason = BS_REASON_ABI_DEPENDENT_LAYOUT,
        .field = field,
        .offset_bits = field == NULL ? layout->size_bits : field->offset_bits,
        .size_bits = natural };
  bs_findings_add (findings, &finding);
}

/* Add to FINDINGS what is wrong with FIELD of LAYOUT.

   Where bit-fields lie is each ABI's own business (C17 6.7.2.1p11).  An empty
   member without space of its own has some where nobody knows the attribute
   [[no_unique_address]] (C++20 9.12.10p2).  */
static void
check_field (const struct bs_layout *layout, const struct bs_field *field,
             struct bs_findings *findings)
{
  uint64_t natural = bs_field_natural_bits (field);
  if (field->is_bit_field)
    bs_findings_add_field (findings, BS_REASON_BIT_FIELD, field);
  else if (field->is_empty_class)
    add_misfit (findings, layout, field, 0);
  else if (has_dependent_type (field))
    bs_findings_add_field (findings, BS_REASON_ABI_DEPENDENT_TYPE, field);
  else if (natural != 0 && field->offset_bits % natural != 0)
    add_misfit (findings, layout, field, natural);
}

/* Add to FINDINGS that the size of LAYOUT is no multiple of its natural
   alignment.  A base class may lack its tail padding: then the class around
   it has a gap or ends there, which is found in that one.  */
static void
check_size (const struct bs_layout *layout, struct bs_findings *findings)
{
  if (layout->natural_bits != 0 && layout->alignment_bits != 0
      && layout->size_bits % layout->alignment_bits == 0
      && layout->size_bits % layout->natural_bits != 0)
    add_misfit (findings, layout, NULL, layout->natural_bits);
}

/* A base class of a standard-layout class lies at its start, and no pointer to
   a virtual table is in one.  */
static void
check (const struct bs_policy *policy, const struct bs_bytemap *map,
       struct bs_findings *findings)
{
  (void) policy;
  const struct bs_layout *layout = map->layout;
  if (layout->u.record.is_randomized)
    {
      struct bs_finding finding = { .reason = BS_REASON_RANDOMIZED_LAYOUT };
      bs_findings_add (findings, &finding);
    }
  check_standard_layout (layout, findings);
  check_alignment (layout, findings);
  check_breaks (layout, findings);
  bs_findings_add_padding (findings, map);
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      bool is_told = (bs_field_is_implicit (field)
                      && (field->is_base || layout->u.record.is_nonstandard));
      if (!field->is_unnamed_bit_field && !is_told)
        check_field (layout, field, findings);
    }
  check_size (layout, findings);
}

const struct bs_trait_row bs_trait_portable_layout = {
  .name = "portable_layout", .receives = false, .cwe = 188, .check = check
};
