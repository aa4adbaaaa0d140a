/* The traits: a table, and the rules of each in a file of its own.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/trait.h"

#include <assert.h>

static const struct bs_trait_row *const rows[]
  = { [BS_TRAIT_INTO_BYTES] = &bs_trait_into_bytes,
      [BS_TRAIT_FROM_BYTES] = &bs_trait_from_bytes,
      [BS_TRAIT_IMMUTABLE] = &bs_trait_immutable };

static_assert (sizeof rows / sizeof rows[0] == BS_TRAIT_COUNT,
               "each trait has its row");
static_assert (BS_TRAIT_COUNT <= 32, "a layout's marks are 32 bits");

const struct bs_trait_row *
bs_trait_row (enum bs_trait trait)
{
  return rows[trait];
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
