/* Unit tests of core/representation.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/representation.h"
#include "expect.h"

#include <stdlib.h>

/* Each kind of scalar, with no enumerators and not a single value bit.  */
static const struct
{
  enum bs_scalar_kind kind;
  const char *name;
  bool is_address;
  bool is_all_valid;
  bool is_zero_valid;
} kinds[] = {
  { BS_SCALAR_INTEGER, "integer", false, true, true },
  { BS_SCALAR_BIT_PRECISE, "bit-precise integer", false, true, true },
  { BS_SCALAR_EXTENDED_BIT_PRECISE, "extended bit-precise integer", false,
    false, true },
  { BS_SCALAR_BOOL, "boolean", false, false, true },
  { BS_SCALAR_ENUM, "enumeration", false, false, false },
  { BS_SCALAR_FLOAT, "floating-point", false, true, true },
  { BS_SCALAR_X87, "80-bit floating-point", false, false, true },
  { BS_SCALAR_DOUBLE_DOUBLE, "double-double", false, true, true },
  { BS_SCALAR_VAX_FLOAT, "VAX floating-point", false, false, true },
  { BS_SCALAR_DECIMAL_FLOAT, "decimal floating-point", false, true, true },
  { BS_SCALAR_FIXED_POINT, "fixed-point", false, true, true },
  { BS_SCALAR_POINTER, "pointer", true, false, true },
  { BS_SCALAR_NULL_POINTER, "null pointer", true, false, true },
  { BS_SCALAR_REFERENCE, "reference", true, false, false },
  { BS_SCALAR_MEMBER_POINTER, "pointer to data member", true, false, false },
  { BS_SCALAR_MEMBER_FUNCTION_POINTER, "pointer to member function", true,
    false, true },
  { BS_SCALAR_VTABLE_POINTER, "pointer to a virtual table", true, false,
    false }
};

_Static_assert(sizeof kinds / sizeof kinds[0] == BS_SCALAR_KIND_COUNT,
               "each kind is tested");

/* The truth table of kinds.  */
static void
test_kinds (struct bs_arena *arena)
{
  const struct bs_enumerators *none
    = bs_enumerators_create (arena, NULL, 0, false, false);
  for (size_t i = 0; i < BS_SCALAR_KIND_COUNT; i++)
    {
      const struct bs_representation *row = bs_representation (kinds[i].kind);
      struct bs_scalar scalar
        = { .kind = kinds[i].kind, .enumerators = none };
      expect_text (row->name, kinds[i].name, kinds[i].name);
      expect (row->is_address == kinds[i].is_address,
              "%s: is an address or not", kinds[i].name);
      expect (bs_scalar_all_patterns_valid (&scalar, 32, false)
                == kinds[i].is_all_valid,
              "%s: all patterns are valid or not", kinds[i].name);
      expect (bs_scalar_all_patterns_valid (&scalar, 32, true)
                == (kinds[i].is_all_valid || kinds[i].kind == BS_SCALAR_ENUM),
              "%s: and with open enumerations", kinds[i].name);
      expect (bs_scalar_zero_valid (&scalar, false) == kinds[i].is_zero_valid,
              "%s: zero is valid or not", kinds[i].name);
      expect (
        bs_scalar_zero_valid (&scalar, true)
          == (kinds[i].is_zero_valid || kinds[i].kind == BS_SCALAR_ENUM),
        "%s: or with open enumerations", kinds[i].name);
    }
}

/* A boolean holds two values, so one bit of it holds nothing else.  So does an
   enumeration of booleans, whatever else may be said of it.  */
static void
test_booleans (struct bs_arena *arena)
{
  struct bs_scalar plain = { .kind = BS_SCALAR_BOOL };
  struct bs_scalar padded
    = { .kind = BS_SCALAR_BOOL, .padding_offset_bits = 1, .padding_bits = 7 };
  expect (!bs_scalar_all_patterns_valid (&plain, 8, false),
          "a boolean in a byte has invalid patterns");
  expect (bs_scalar_all_patterns_valid (&plain, 1, false),
          "a boolean in one bit has none");
  expect (bs_scalar_all_patterns_valid (&padded, 8, false),
          "padding bits of a boolean do not count");
  for (int is_open = 0; is_open < 2; is_open++)
    {
      const int64_t values[] = { 0, 1 };
      struct bs_scalar scalar
        = { .kind = BS_SCALAR_ENUM, .is_boolean = true };
      scalar.enumerators
        = bs_enumerators_create (arena, values, 2, false, is_open == 1);
      const char *how = is_open == 1 ? "an open" : "a closed";
      expect (!bs_scalar_all_patterns_valid (&scalar, 8, false)
                && !bs_scalar_all_patterns_valid (&scalar, 8, true),
              "%s enumeration of booleans has invalid patterns", how);
      expect (bs_scalar_all_patterns_valid (&scalar, 1, false),
              "in one bit %s one has none", how);
      scalar.enumerators
        = bs_enumerators_create (arena, values, 1, false, is_open == 1);
      expect (bs_scalar_all_patterns_valid (&scalar, 1, false)
                == (is_open == 1),
              "in one bit %s one of a single value", how);
      expect (bs_scalar_zero_valid (&scalar, false), "zero is one of %s one",
              how);
    }
}

/* Lists of enumerators, and whether they are all values of a width.  */
static const struct
{
  const char *name;
  bool is_signed;
  uint64_t width;
  size_t count;
  int64_t values[8];
  bool covers;
} lists[] = {
  { "no enumerators", false, 1, 0, { 0 }, false },
  { "0 and 1 in 1 bit", false, 1, 2, { 0, 1 }, true },
  { "1 and 0 in 1 bit", false, 1, 2, { 1, 0 }, true },
  { "1 twice in 1 bit", false, 1, 2, { 1, 1 }, false },
  { "0 in 1 bit", false, 1, 1, { 0 }, false },
  { "0 and 1 in 2 bits", false, 2, 2, { 0, 1 }, false },
  { "0 to 3 in 2 bits", false, 2, 4, { 3, 0, 2, 1 }, true },
  { "0 to 3 with repetitions", false, 2, 7, { 0, 3, 1, 1, 2, 3, 0 }, true },
  { "0 to 3 with a hole and a repetition",
    false,
    2,
    4,
    { 0, 1, 3, 3 },
    false },
  { "0 to 3 and more in 2 bits", false, 2, 6, { 0, 1, 2, 3, 4, 99 }, true },
  { "0 to 4 without 2", false, 2, 4, { 0, 1, 3, 4 }, false },
  { "-1 and 0 in 1 signed bit", true, 1, 2, { -1, 0 }, true },
  { "0 and 1 in 1 signed bit", true, 1, 2, { 0, 1 }, false },
  { "-2 to 1 in 2 signed bits", true, 2, 4, { -2, -1, 0, 1 }, true },
  { "0 to 3 in 2 signed bits", true, 2, 4, { 0, 1, 2, 3 }, false },
  { "-2 to 1 in 2 unsigned bits", false, 2, 4, { -2, -1, 0, 1 }, false },
  { "a few in 62 bits", false, 62, 2, { 0, 1 }, false },
  { "a few in 63 bits", false, 63, 2, { 0, 1 }, false },
  { "the ends of 64 signed bits",
    true,
    64,
    2,
    { INT64_MIN, INT64_MAX },
    false },
  { "all ones in 64 unsigned bits", false, 64, 2, { 0, -1 }, false },
  { "more than 64 bits", true, 128, 2, { 0, -1 }, false },
  { "1 and 2 in 2 bits", false, 2, 2, { 1, 2 }, false },
  { "-1 and 1 in 2 signed bits", true, 2, 2, { -1, 1 }, false },
  { "no bits", false, 0, 1, { 0 }, false }
};

/* Return whether 0 is among the COUNT numbers at VALUES.  */
static bool
has_zero (const int64_t *values, size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (values[i] == 0)
      return true;
  return false;
}

/* Closed enumerations hold the listed values only.  */
static void
test_lists (struct bs_arena *arena)
{
  for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
    {
      struct bs_scalar scalar = { .kind = BS_SCALAR_ENUM };
      scalar.enumerators = bs_enumerators_create (
        arena, lists[i].values, lists[i].count, lists[i].is_signed, false);
      expect (bs_enumerators_cover (scalar.enumerators, lists[i].width)
                == lists[i].covers,
              "%s: cover or not", lists[i].name);
      expect (bs_scalar_all_patterns_valid (&scalar, lists[i].width, false)
                == lists[i].covers,
              "%s: all patterns are valid or not", lists[i].name);
      expect (bs_scalar_zero_valid (&scalar, false)
                == has_zero (lists[i].values, lists[i].count),
              "%s: zero is valid or not", lists[i].name);
      expect (bs_scalar_zero_valid (&scalar, true),
              "%s: zero is valid where all lists are open", lists[i].name);
      scalar.enumerators = bs_enumerators_create (
        arena, lists[i].values, lists[i].count, lists[i].is_signed, true);
      expect (bs_scalar_all_patterns_valid (&scalar, lists[i].width, false),
              "%s: all are valid where the list is open", lists[i].name);
      expect (bs_scalar_zero_valid (&scalar, false),
              "%s: zero is valid where the list is open", lists[i].name);
    }
}

/* Two bytes of enumerators, from the last to the first.  */
static void
test_long_list (struct bs_arena *arena)
{
  enum
  {
    COUNT = 65536
  };
  int64_t *values = bs_arena_allocate (arena, COUNT, sizeof *values);
  for (int i = 0; i < COUNT; i++)
    values[i] = COUNT - 1 - i;
  const struct bs_enumerators *whole
    = bs_enumerators_create (arena, values, COUNT, false, false);
  expect (whole->count == COUNT && whole->values[0] == 0
            && whole->values[COUNT - 1] == COUNT - 1,
          "enumerators are sorted");
  expect (bs_enumerators_cover (whole, 16), "65536 of them cover 16 bits");
  values[1234] = values[1235];
  expect (!bs_enumerators_cover (
            bs_enumerators_create (arena, values, COUNT, false, false), 16),
          "65535 of them do not");
  expect (values[1234] == values[1235] && values[0] == COUNT - 1,
          "the caller's list is not touched");
}

int
main (void)
{
  struct bs_arena *arena = bs_arena_create (abort);
  test_kinds (arena);
  test_booleans (arena);
  test_lists (arena);
  test_long_list (arena);
  bs_arena_destroy (arena);
  return finish ();
}
