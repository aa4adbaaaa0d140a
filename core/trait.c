/* The traits: a table, and the rules of each in a file of its own.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/trait.h"

#include <assert.h>
#include <string.h>

static const struct bs_trait_row *const rows[]
  = { [BS_TRAIT_INTO_BYTES] = &bs_trait_into_bytes,
      [BS_TRAIT_FROM_BYTES] = &bs_trait_from_bytes,
      [BS_TRAIT_IMMUTABLE] = &bs_trait_immutable,
      [BS_TRAIT_FROM_ZEROS] = &bs_trait_from_zeros,
      [BS_TRAIT_UNALIGNED] = &bs_trait_unaligned,
      [BS_TRAIT_NO_PADDING] = &bs_trait_no_padding,
      [BS_TRAIT_BYTE_EQ] = &bs_trait_byte_eq,
      [BS_TRAIT_PORTABLE_LAYOUT] = &bs_trait_portable_layout };

static_assert (sizeof rows / sizeof rows[0] == BS_TRAIT_COUNT,
               "each trait has its row");
static_assert (BS_TRAIT_COUNT <= 32, "a layout's marks are 32 bits");

const struct bs_trait_row *
bs_trait_row (enum bs_trait trait)
{
  return rows[trait];
}

unsigned
bs_trait_cwe (enum bs_trait trait, enum bs_reason reason)
{
  unsigned cwe = bs_reason_cwe (reason, rows[trait]->receives);
  if (rows[trait]->cwe == 0 || bs_reason_is_refusal (reason)
      || reason == BS_REASON_UNANNOTATED)
    return cwe;
  return rows[trait]->cwe;
}

unsigned
bs_trait_find (const char *name)
{
  unsigned trait = 0;
  while (trait < BS_TRAIT_COUNT && strcmp (rows[trait]->name, name) != 0)
    trait++;
  return trait;
}

void
bs_findings_add (struct bs_findings *findings,
                 const struct bs_finding *finding)
{
  findings->items
    = bs_arena_grow (findings->arena, findings->items, findings->count,
                     &findings->capacity, sizeof *findings->items);
  findings->items[findings->count++] = *finding;
}

void
bs_findings_add_field (struct bs_findings *findings, enum bs_reason reason,
                       const struct bs_field *field)
{
  struct bs_finding finding
    = { .reason = reason, .field = field, .offset_bits = field->offset_bits };
  bs_findings_add (findings, &finding);
}

/* Return whether RECORD has a member, or a base class, that is itself not
   trivially copyable, or a virtual table, which is found for its own sake.
   The members of an anonymous one are its own.  The depth of the recursion is
   bounded by BS_LAYOUT_DEPTH_MAX.  */
static bool
has_cause (const struct bs_record *record)
{
  for (size_t i = 0; i < record->field_count; i++)
    {
      const struct bs_field *field = &record->fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      const struct bs_layout *type = bs_field_leaf (field).type;
      if (bs_layout_is_record (type)
          && (type->u.record.is_copied_by_code
              || (field->name[0] == '\0' && has_cause (&type->u.record))))
        return true;
      if (type->kind == BS_LAYOUT_SCALAR
          && type->u.scalar.kind == BS_SCALAR_VTABLE_POINTER)
        return true;
    }
  return false;
}

void
bs_findings_add_copying (struct bs_findings *findings,
                         const struct bs_layout *layout)
{
  const struct bs_record *record = &layout->u.record;
  if (!record->is_copied_by_code
      || (record->copier_site == 0 && has_cause (record)))
    return;
  struct bs_finding finding = { .reason = BS_REASON_NOT_TRIVIALLY_COPYABLE };
  bs_findings_add (findings, &finding);
}

void
bs_findings_add_padding (struct bs_findings *findings,
                         const struct bs_bytemap *map)
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
