/* Unit tests of core/trait.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/trait.h"
#include "expect.h"

#include <stdlib.h>

/* The table as users know it.  */
static const struct
{
  enum bs_trait trait;
  const char *name;
  bool receives;
} rows[] = { { BS_TRAIT_INTO_BYTES, "into_bytes", false },
             { BS_TRAIT_FROM_BYTES, "from_bytes", true },
             { BS_TRAIT_IMMUTABLE, "immutable", false },
             { BS_TRAIT_FROM_ZEROS, "from_zeros", true },
             { BS_TRAIT_UNALIGNED, "unaligned", false },
             { BS_TRAIT_NO_PADDING, "no_padding", false },
             { BS_TRAIT_BYTE_EQ, "byte_eq", false },
             { BS_TRAIT_PORTABLE_LAYOUT, "portable_layout", false } };

_Static_assert (sizeof rows / sizeof rows[0] == BS_TRAIT_COUNT,
                "each trait is tested");

/* Each trait has its name and its direction.  */
static void
test_rows (void)
{
  for (size_t i = 0; i < BS_TRAIT_COUNT; i++)
    {
      const struct bs_trait_row *row = bs_trait_row (rows[i].trait);
      expect_text (row->name, rows[i].name, rows[i].name);
      expect (row->receives == rows[i].receives, "%s receives or not",
              rows[i].name);
      expect (bs_trait_find (rows[i].name) == (unsigned) rows[i].trait,
              "%s is found by its name", rows[i].name);
    }
  expect (bs_trait_find ("into_byte") == BS_TRAIT_COUNT
            && bs_trait_find ("") == BS_TRAIT_COUNT,
          "nothing else is found");
}

/* Findings are kept in their order, however many.  */
static void
test_findings (struct bs_arena *arena)
{
  enum
  {
    COUNT = 1000
  };
  struct bs_findings findings = { .arena = arena };
  struct bs_field field = { .name = "a", .offset_bits = 24 };
  bs_findings_add_field (&findings, BS_REASON_POINTER, &field);
  expect (findings.count == 1 && findings.items[0].reason == BS_REASON_POINTER
            && findings.items[0].field == &field
            && findings.items[0].offset_bits == 24
            && findings.items[0].size_bits == 0,
          "a finding about a field is at its place");
  for (uint64_t i = 1; i < COUNT; i++)
    {
      struct bs_finding finding
        = { .reason = BS_REASON_TAIL_PADDING, .offset_bits = i };
      bs_findings_add (&findings, &finding);
    }
  bool is_kept = findings.count == COUNT && findings.items[0].field == &field;
  for (uint64_t i = 1; i < COUNT; i++)
    is_kept = is_kept && findings.items[i].offset_bits == i;
  expect (is_kept, "%d findings are kept in their order", COUNT);
}

int
main (void)
{
  struct bs_arena *arena = bs_arena_create (abort);
  test_rows ();
  test_findings (arena);
  bs_arena_destroy (arena);
  return finish ();
}
