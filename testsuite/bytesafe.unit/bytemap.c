/* Unit tests of core/bytemap.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "expect.h"
#include "random-layout.h"

/* Records and their maps: offset+size, kind, the member (of padding: the one
   before), and of padding the member after.  */
static const struct
{
  const char *name;
  const char *source;
  const char *map;
} records[] = {
  { "an empty struct", "struct s { }", "" },
  { "one member", "struct s { u8 a; }", "0+8 value a -\n" },
  { "dense members", "struct s { u32 a; u16 b; u8 c[2]; }",
    "0+32 value a -\n32+16 value b -\n48+16 value c -\n" },
  { "interior padding", "struct s { u8 a; u32 b; }",
    "0+8 value a -\n8+24 gap a b\n32+32 value b -\n" },
  { "tail padding", "struct s { u32 a; u8 b; }",
    "0+32 value a -\n32+8 value b -\n40+24 gap b -\n" },
  { "padding at the start", "struct s { u8 a @8; }",
    "0+8 gap - a\n8+8 value a -\n" },
  { "a packed struct", "struct s { u8 a; u32 b; } packed",
    "0+8 value a -\n8+32 value b -\n" },
  { "bit-fields", "struct s { u8 a : 3; u8 b : 5; u16 c : 9; }",
    "0+3 value a -\n3+5 value b -\n8+8 gap b c\n16+9 value c -\n"
    "25+7 gap c -\n" },
  { "an unnamed bit-field", "struct s { u8 a : 3; u8 : 2; u8 b : 3; }",
    "0+3 value a -\n3+2 unnamed a b\n5+3 value b -\n" },
  { "a gap after an unnamed bit-field",
    "struct s { u8 a : 3; u8 : 2; u8 b; }",
    "0+3 value a -\n3+2 unnamed a b\n5+3 gap a b\n8+8 value b -\n" },
  { "unnamed bit-fields in a row", "struct s { u8 : 3; u8 : 2; u8 a : 3; }",
    "0+5 unnamed - a\n5+3 value a -\n" },
  { "nothing but an unnamed bit-field", "struct s { u8 : 8; }",
    "0+8 unnamed - -\n" },
  { "a bit-field of width 0", "struct s { u8 a : 3; u32 : 0; u8 b; }",
    "0+3 value a -\n3+29 gap a b\n32+8 value b -\n" },
  { "a flexible array member", "struct s { u32 a; u8 b[]; }",
    "0+32 value a -\n" },
  { "padding before a flexible array member", "struct s { u8 a; u32 b[]; }",
    "0+8 value a -\n8+24 gap a b\n" },
  { "padding before and after one", "struct s { u64 a; u8 b; u16 c[]; }",
    "0+64 value a -\n64+8 value b -\n72+8 gap b c\n80+48 gap c -\n" },
  { "an array of length 0 amid", "struct s { u8 a; u32 z[0]; u8 b; }",
    "0+8 value a -\n8+24 gap a z\n32+8 value b -\n40+24 gap b -\n" },
  { "padding after an array of length 0", "struct s { u8 z[0]; u32 a @32; }",
    "0+32 gap z a\n32+32 value a -\n" },
  { "members on top of each other", "struct s { u32 a; u8 b @8; u16 c @24; }",
    "0+32 value a -\n32+8 value c -\n40+24 gap c -\n" },
  { "a nested record is one member",
    "struct s { struct { u8 a; u32 b; } c; u8 d; }",
    "0+64 value c -\n64+8 value d -\n72+24 gap d -\n" },

  /* C++.  */
  { "a base class",
    "struct s { base struct { u32 a; u8 b; } as_base c; u8 d; u32 e; }",
    "0+40 value c -\n40+8 value d -\n48+16 gap d e\n64+32 value e -\n" },
  { "a gap after a base class",
    "struct s { base struct { u32 a; u8 b; } as_base c; u32 d; }",
    "0+40 value c -\n40+24 gap c d\n64+32 value d -\n" },
  { "a pointer to a virtual table", "struct s { vptr p; u32 a; }",
    "0+64 value p -\n64+32 value a -\n96+32 gap a -\n" },
  { "a bit-field wider than its type", "struct s { u8 a : 12; u32 b; }",
    "0+8 value a -\n8+24 gap a b\n32+32 value b -\n" },
  { "an empty base class", "struct s { base struct { } z; u32 a; }",
    "0+32 value a -\n" },
  { "an empty base class and nothing else", "struct s { base struct { } z; }",
    "0+8 gap - -\n" },
  { "an empty base class of a base class",
    "struct s { base struct { base struct { } y; } as_base z; u8 a; }",
    "0+8 value a -\n" },
  { "an empty base class behind the end",
    "struct s { base struct { } z @8; }", "0+16 gap - -\n" },
  { "an empty base class in a gap",
    "struct s { base struct { } z @8; u8 a; u32 b; }",
    "0+8 value a -\n8+24 gap a b\n32+32 value b -\n" },
  { "an empty base class amid a gap",
    "struct s { base struct { } z @16; u8 a; u32 b; }",
    "0+8 value a -\n8+24 gap a b\n32+32 value b -\n" },
  { "an empty base class inside of a member",
    "struct s { base struct { } z @8; u32 a; u64 b; }",
    "0+32 value a -\n32+32 gap a b\n64+64 value b -\n" },
  { "an empty member inside of a bit-field",
    "struct s { no_unique_address struct { } z @8; u32 a : 20; u32 b; }",
    "0+20 value a -\n20+12 gap a b\n32+32 value b -\n" },
  { "an empty member inside of an unnamed bit-field",
    "struct s { no_unique_address struct { } z @8; u32 : 20; u32 b; }",
    "0+20 unnamed - b\n20+12 gap - b\n32+32 value b -\n" },
  { "several empty ones at one place",
    "struct s { base struct { } z @8; base struct { } y @8; u8 a; "
    "no_unique_address struct { } x; no_unique_address struct { } w; u16 b; }",
    "0+8 value a -\n8+8 gap a b\n16+16 value b -\n" },
  { "an empty member at the end",
    "struct s { u32 a; u8 b; no_unique_address struct { } z; }",
    "0+32 value a -\n32+8 value b -\n40+24 gap b -\n" },
  { "an empty struct of C has its place",
    "struct s { u8 a; struct { u32 x[0]; } z; u32 b; }",
    "0+8 value a -\n8+24 gap a z\n32+32 value b -\n" },

  { "an even union", "union u { u32 a; u8 b[4]; }", "0+32 value - -\n" },
  { "an uneven union", "union u { u32 a; u8 b[3]; }",
    "0+24 value - -\n24+8 contended - -\n" },
  { "a union longer than its members", "union u { u16 a; u8 b[3]; }",
    "0+16 value - -\n16+8 contended - -\n24+8 gap - -\n" },
  { "a union with an empty member", "union u { u16 a; u8 b[0]; }",
    "0+16 contended - -\n" },
  { "a union with an unnamed bit-field", "union u { u16 a; u8 : 4; }",
    "0+16 value - -\n" },
  { "a union without members", "union u { u8 : 4; }", "0+8 gap - -\n" },
  { "an empty union", "union u { }", "" },
  { "a record of 2^44 bytes",
    "struct s { u8 a; u32 b[4398046511104]; u8 c; }",
    "0+8 value a -\n8+24 gap a b\n32+140737488355328 value b -\n"
    "140737488355360+8 value c -\n140737488355368+24 gap c -\n" }
};

/* Each map is as the table says.  */
static void
test_records (void)
{
  for (size_t i = 0; i < sizeof records / sizeof records[0]; i++)
    {
      struct bench *bench = bench_begin ();
      const struct bs_bytemap *map = bs_bytemap_create (
        bench->arena, declare (bench, records[i].source));
      expect_text (bs_bytemap_print (bench->arena, map), records[i].map,
                   records[i].name);
      bench_end (bench);
    }
}

/* Each bit is found in its extent, and none outside.  */
static void
test_find (void)
{
  struct bench *bench = bench_begin ();
  const struct bs_bytemap *map = bs_bytemap_create (
    bench->arena, declare (bench, "struct s { u8 a; u32 b; u8 c : 3; }"));
  static const size_t wanted[] = { 0, 1, 1, 1, 2, 2, 2, 2, 3, 4, 4, 4 };
  bool is_found = true;
  for (uint64_t byte = 0; byte < 12; byte++)
    is_found = is_found && bs_bytemap_find (map, byte * 8) == wanted[byte];
  expect (is_found, "the first bit of each byte is found");
  expect (bs_bytemap_find (map, 66) == 3 && bs_bytemap_find (map, 67) == 4,
          "bits within a byte are told apart");
  expect (bs_bytemap_find (map, 96) == map->count
            && bs_bytemap_find (map, UINT64_MAX) == map->count,
          "bits outside are not found");
  map = bs_bytemap_create (bench->arena, declare (bench, "struct e { }"));
  expect (bs_bytemap_find (map, 0) == 0, "nothing is found in nothing");
  bench_end (bench);
}

/* Return which of LAYOUT's fields covers BIT, or one that is no value if
   none does: GAP or UNNAMED.  */
static size_t
find_owner (const struct bs_layout *layout, uint64_t bit, size_t gap,
            size_t unnamed)
{
  size_t owner = gap;
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (bit >= field->offset_bits
          && bit < field->offset_bits + field->size_bits)
        owner = field->is_unnamed_bit_field ? unnamed : i;
    }
  return owner;
}

/* Return whether FIELD is a member that padding can be told to be beside.  */
static bool
is_neighbour (const struct bs_field *field)
{
  return !field->is_unnamed_bit_field && !field->is_empty_class;
}

/* Return whether EXTENT, padding of LAYOUT, has the right neighbours: the
   member before ends where no other one follows up to the padding, the one
   after is the first that does not lie before it.  */
static bool
has_neighbours (const struct bs_layout *layout,
                const struct bs_extent *extent)
{
  const struct bs_field *fields = layout->u.record.fields;
  const struct bs_field *before = NULL;
  const struct bs_field *after = NULL;
  uint64_t end_bits = 0;
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      if (!is_neighbour (&fields[i]))
        continue;
      if (fields[i].offset_bits > extent->offset_bits
          || (fields[i].offset_bits == extent->offset_bits
              && fields[i].size_bits != 0))
        after = after == NULL ? &fields[i] : after;
      else if (fields[i].offset_bits + fields[i].size_bits >= end_bits)
        {
          before = &fields[i];
          end_bits = fields[i].offset_bits + fields[i].size_bits;
        }
    }
  return (extent->field == before && extent->next == after
          && end_bits <= extent->offset_bits);
}

/* Return whether EXTENT says of BIT in LAYOUT what its fields say.  */
static bool
is_right (const struct bs_layout *layout, const struct bs_extent *extent,
          uint64_t bit)
{
  const size_t gap = layout->u.record.field_count;
  const size_t unnamed = gap + 1;
  size_t owner = find_owner (layout, bit, gap, unnamed);
  if (owner == gap)
    return extent->kind == BS_EXTENT_GAP;
  if (owner == unnamed)
    return extent->kind == BS_EXTENT_UNNAMED;
  return (extent->kind == BS_EXTENT_VALUE
          && extent->field == &layout->u.record.fields[owner]);
}

/* Return whether MAP is sorted, covers its struct exactly, and says of each
   bit what the fields say.  */
static bool
is_exact (const struct bs_bytemap *map)
{
  uint64_t end_bits = 0;
  for (size_t i = 0; i < map->count; i++)
    {
      const struct bs_extent *extent = &map->extents[i];
      if (extent->offset_bits != end_bits || extent->size_bits == 0)
        return false;
      end_bits += extent->size_bits;
      if (extent->kind != BS_EXTENT_VALUE
          && !has_neighbours (map->layout, extent))
        return false;
      for (uint64_t bit = extent->offset_bits; bit < end_bits; bit++)
        if (bs_bytemap_find (map, bit) != i
            || !is_right (map->layout, extent, bit))
          return false;
    }
  return end_bits == map->layout->size_bits;
}

/* Random structs with FEATURES, which are called TITLE, against a search of
   the fields for each bit.  */
static void
test_random (const char *title, unsigned features)
{
  enum
  {
    ROUNDS = 10000
  };
  struct random random = { 20240611 };
  int wrong = 0;
  for (int i = 0; i < ROUNDS; i++)
    {
      struct bench *bench = bench_begin ();
      const char *source = random_struct (&random, bench, features);
      const struct bs_layout *layout = declare (bench, source);
      if (layout->kind != BS_LAYOUT_STRUCT
          || !is_exact (bs_bytemap_create (bench->arena, layout)))
        {
          wrong++;
          printf ("wrong map: %s\n", source);
        }
      bench_end (bench);
    }
  expect (wrong == 0, "%d random %s are mapped exactly", ROUNDS, title);
}

int
main (void)
{
  test_records ();
  test_find ();
  const unsigned all = RANDOM_UNIONS | RANDOM_UNNAMED | RANDOM_PACKED;
  test_random ("structs", all);
  test_random ("classes", all | RANDOM_CLASSES);
  return finish ();
}
