/* Unit tests of core/layout.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"
#include "expect.h"

/* Return whether LAYOUT is a refusal for REASON.  */
static bool
is_refused (const struct bs_layout *layout, enum bs_reason reason)
{
  return (layout->kind == BS_LAYOUT_REFUSED
          && layout->u.refusal.reason == reason);
}

/* Arithmetic ends at the largest number and does not wrap.  */
static void
test_arithmetic (void)
{
  expect (bs_add_saturating (2, 3) == 5, "a sum");
  expect (bs_add_saturating (UINT64_MAX - 1, 1) == UINT64_MAX,
          "a sum that just fits");
  expect (bs_add_saturating (UINT64_MAX, 1) == UINT64_MAX
            && bs_add_saturating (1, UINT64_MAX) == UINT64_MAX,
          "a sum that does not fit");
  expect (bs_multiply_saturating (6, 7) == 42, "a product");
  expect (bs_multiply_saturating (UINT64_MAX, 0) == 0
            && bs_multiply_saturating (0, UINT64_MAX) == 0,
          "a product with nothing");
  expect (bs_multiply_saturating (UINT64_MAX / 5, 5) == UINT64_MAX,
          "a product that just fits");
  expect (bs_multiply_saturating ((uint64_t) 1 << 32, (uint64_t) 1 << 32)
            == UINT64_MAX,
          "a product that does not fit");
}

/* A struct's fields are sorted by where they lie, a union's are not.  */
static void
test_order (struct bench *bench)
{
  const struct bs_layout *layout = declare (
    bench, "struct s { u8 c @16; u8 a @0; u8 b @8; u8 z[0] @8; u8 y[] @8; }");
  expect_text (bs_layout_print (bench->arena, layout),
               "struct 'struct s' size 24 align 8\n"
               "  0+8 a\n  8+0 z\n  8+0 y\n  8+8 b\n  16+8 c\n",
               "fields are sorted by place, empty ones first");
  layout = declare (bench, "union u { u32 b; u8 a; u8 z[0]; }");
  expect_text (bs_layout_print (bench->arena, layout),
               "union 'union u' size 32 align 32\n"
               "  0+32 b\n  0+8 a\n  0+0 z\n",
               "a union's members stay in their order");
}

/* Of empty fields at one place the order is that of the source.  */
static void
test_ties (struct bench *bench)
{
  struct bs_field fields[9];
  for (uint32_t i = 0; i < 9; i++)
    {
      struct bs_field field = { .name = "",
                                .type = bench_find (bench, "nothing"),
                                .offset_bits = 8 * (8 - i) / 24 * 24,
                                .site = (i * 5) % 9 };
      fields[i] = field;
    }
  struct bs_layout *layout
    = bs_layout_create (&bench->model, BS_LAYOUT_STRUCT, "struct s");
  layout->size_bits = 64;
  layout->u.record.fields = fields;
  layout->u.record.field_count = 9;
  bs_layout_finish (layout);
  bool is_sorted = layout->kind == BS_LAYOUT_STRUCT;
  for (size_t i = 1; i < 9; i++)
    if (fields[i - 1].offset_bits == fields[i].offset_bits
        && fields[i - 1].site >= fields[i].site)
      is_sorted = false;
  expect (is_sorted, "empty fields at one place are sorted by source");
}

/* Many fields from the last to the first.  */
static void
test_many_unsorted (struct bench *bench)
{
  enum
  {
    COUNT = 1000
  };
  struct bs_layout *layout
    = bs_layout_create (&bench->model, BS_LAYOUT_STRUCT, "struct s");
  struct bs_field *fields
    = bs_arena_allocate (bench->arena, COUNT, sizeof *fields);
  for (size_t i = 0; i < COUNT; i++)
    {
      fields[i].name = "";
      fields[i].type = bench_find (bench, "u8");
      fields[i].offset_bits = (COUNT - 1 - i) * 8;
      fields[i].size_bits = 8;
    }
  layout->size_bits = COUNT * 8;
  layout->u.record.fields = fields;
  layout->u.record.field_count = COUNT;
  bs_layout_finish (layout);
  bool is_sorted = layout->kind == BS_LAYOUT_STRUCT;
  for (size_t i = 0; i < COUNT; i++)
    is_sorted = is_sorted && fields[i].offset_bits == i * 8;
  expect (is_sorted, "1000 fields in reverse are sorted");
}

/* Serials are dense, depths count types in types.  */
static void
test_numbers (struct bench *bench)
{
  uint32_t first = bench->model.layout_count;
  const struct bs_layout *inner = declare (bench, "struct i { u8 a; }");
  const struct bs_layout *outer
    = declare (bench, "struct o { u8 a; struct i b[2][3]; }");
  expect (inner->serial == first
            && outer->serial == bench->model.layout_count - 1,
          "serials are given one after the other");
  expect (bench_find (bench, "u8")->depth == 1, "a scalar is 1 deep");
  expect (inner->depth == 2, "a struct of scalars is 2 deep");
  expect (outer->depth == 5, "arrays count as types do");
  expect (declare (bench, "struct e { }")->depth == 1, "so do empty structs");
}

/* Whatever breaks an invariant is refused, and its neighbour is not.  */
static const struct
{
  const char *name;
  const char *source;
  bool is_sound;
} records[] = {
  { "a field ends with its struct", "struct s { u32 a @32; } size 8", true },
  { "a field ends behind its struct", "struct s { u32 a @33; } size 8",
    false },
  { "a field begins behind its struct", "struct s { u8 a @72; } size 8",
    false },
  { "an empty field at the end", "struct s { u32 a[0] @64; } size 8", true },
  { "an empty field behind the end", "struct s { u32 a[0] @65; } size 8",
    false },
  { "an unnamed bit-field behind the end", "struct s { u8 : 8 @60; } size 8",
    false },
  { "a member that begins its union", "union u { u8 a; u32 b @0; }", true },
  { "a member that does not", "union u { u8 a @8; u32 b; }", false },
  { "a member larger than its union", "union u { u64 a; } size 4", false },
  { "fields on top of each other", "struct s { u32 a @0; u32 b @16; }", true }
};

/* Records are finished as the table says.  */
static void
test_records (struct bench *bench)
{
  for (size_t i = 0; i < sizeof records / sizeof records[0]; i++)
    {
      const struct bs_layout *layout = declare (bench, records[i].source);
      expect (records[i].is_sound
                ? layout->kind != BS_LAYOUT_REFUSED
                : is_refused (layout, BS_REASON_UNKNOWN_REPRESENTATION),
              "%s: is refused or not", records[i].name);
    }
}

/* A field is as large as its type, unless nothing is known of that.  */
static void
test_field_size (struct bench *bench)
{
  struct bs_layout *unknown
    = bs_layout_create (&bench->model, BS_LAYOUT_STRUCT, "struct unknown");
  bs_layout_refuse (unknown, BS_REASON_INCOMPLETE_TYPE, "", 0);
  bs_layout_finish (unknown);
  expect (is_refused (unknown, BS_REASON_INCOMPLETE_TYPE)
            && unknown->depth == 1,
          "a refusal is finished as it is");
  for (int i = 0; i < 2; i++)
    {
      struct bs_field field
        = { .name = "a",
            .type = i == 0 ? bench_find (bench, "u8") : unknown,
            .size_bits = 16 };
      struct bs_layout *layout
        = bs_layout_create (&bench->model, BS_LAYOUT_STRUCT, "struct s");
      layout->size_bits = 16;
      layout->u.record.fields = &field;
      layout->u.record.field_count = 1;
      bs_layout_finish (layout);
      if (i == 0)
        expect (is_refused (layout, BS_REASON_UNKNOWN_REPRESENTATION),
                "a field of another size than its type is refused");
      else
        expect (layout->kind == BS_LAYOUT_STRUCT,
                "a field of a type that was refused is not");
    }
}

/* Padding lies inside of its scalar, and enumerations have a list.  */
static void
test_scalars (struct bench *bench)
{
  for (uint64_t offset = 23; offset < 27; offset++)
    {
      struct bs_layout *layout
        = bs_layout_create (&bench->model, BS_LAYOUT_SCALAR, "scalar");
      layout->size_bits = 32;
      layout->u.scalar.kind = BS_SCALAR_BIT_PRECISE;
      layout->u.scalar.padding_offset_bits = offset;
      layout->u.scalar.padding_bits = 8;
      bs_layout_finish (layout);
      bool is_sound = offset <= 24;
      expect (is_sound
                ? layout->kind == BS_LAYOUT_SCALAR
                : is_refused (layout, BS_REASON_UNKNOWN_REPRESENTATION),
              "8 bits of padding at %d of 32", (int) offset);
    }
  struct bs_layout *layout
    = bs_layout_create (&bench->model, BS_LAYOUT_SCALAR, "scalar");
  layout->u.scalar.padding_offset_bits = UINT64_MAX;
  layout->u.scalar.padding_bits = 2;
  bs_layout_finish (layout);
  expect (is_refused (layout, BS_REASON_UNKNOWN_REPRESENTATION),
          "padding that wraps is refused");
  expect (is_refused (bench_scalar (bench, BS_SCALAR_ENUM, 32),
                      BS_REASON_UNKNOWN_REPRESENTATION),
          "an enumeration without enumerators is refused");
}

/* Return a finished array on BENCH of COUNT u16, STRIDE_BITS apart and
   SIZE_BITS in all.  */
static const struct bs_layout *
make_array (struct bench *bench, uint64_t count, uint64_t stride_bits,
            uint64_t size_bits)
{
  struct bs_layout *layout
    = bs_layout_create (&bench->model, BS_LAYOUT_ARRAY, "array");
  layout->size_bits = size_bits;
  layout->u.array.element = bench_find (bench, "u16");
  layout->u.array.count = count;
  layout->u.array.stride_bits = stride_bits;
  bs_layout_finish (layout);
  return layout;
}

/* An array is its elements side by side and nothing else.  */
static void
test_arrays (struct bench *bench)
{
  expect (make_array (bench, 3, 16, 48)->kind == BS_LAYOUT_ARRAY,
          "an array as large as its elements");
  expect (make_array (bench, 0, 16, 0)->kind == BS_LAYOUT_ARRAY,
          "an array of no elements");
  const enum bs_reason reason = BS_REASON_UNKNOWN_REPRESENTATION;
  expect (is_refused (make_array (bench, 3, 16, 64), reason),
          "an array larger than its elements is refused");
  expect (is_refused (make_array (bench, 3, 16, 32), reason),
          "an array smaller than its elements is refused");
  expect (is_refused (make_array (bench, 3, 32, 96), reason),
          "an array with room between its elements is refused");
  expect (is_refused (make_array (bench, (uint64_t) 1 << 60, 16, 0), reason),
          "an array whose size wraps is refused");
}

/* Sizes end where sums of them could wrap.  */
static void
test_sizes (struct bench *bench)
{
  const uint64_t most = BS_LAYOUT_SIZE_MAX / 16;
  expect (make_array (bench, most, 16, most * 16)->kind == BS_LAYOUT_ARRAY,
          "the largest array");
  expect (is_refused (make_array (bench, most + 1, 16, (most + 1) * 16),
                      BS_REASON_TOO_LARGE),
          "a larger one is refused");
  expect (bench_scalar (bench, BS_SCALAR_INTEGER, BS_LAYOUT_SIZE_MAX)->kind
            == BS_LAYOUT_SCALAR,
          "the largest scalar");
  expect (is_refused (
            bench_scalar (bench, BS_SCALAR_INTEGER, BS_LAYOUT_SIZE_MAX + 1),
            BS_REASON_TOO_LARGE),
          "a scalar of one bit more is refused");
}

/* Types nest to the limit and no deeper.  */
static void
test_depth (struct bench *bench)
{
  const struct bs_layout *layout = declare (bench, "struct s2 { u8 a; }");
  for (int depth = 3; depth <= BS_LAYOUT_DEPTH_MAX; depth++)
    {
      char source[80];
      snprintf (source, sizeof source, "struct s%d { struct s%d a; }", depth,
                depth - 1);
      layout = declare (bench, source);
    }
  expect (layout->kind == BS_LAYOUT_STRUCT
            && layout->depth == BS_LAYOUT_DEPTH_MAX,
          "types nest as deep as they may");
  bench_name (bench, "deepest", layout);
  layout = declare (bench, "struct deeper { deepest a; }");
  expect (is_refused (layout, BS_REASON_TOO_DEEP), "but no deeper");
  layout = declare (bench, "struct more { struct deeper a; }");
  expect (layout->kind == BS_LAYOUT_STRUCT && layout->depth == 2,
          "what holds a refusal is not deep by that");
}

/* A type by itself is judged as the one field of a struct.  */
static void
test_wrap (struct bench *bench)
{
  struct bs_layout *type = bench_scalar (bench, BS_SCALAR_INTEGER, 32);
  type->site = 7;
  const struct bs_layout *wrapper
    = bs_layout_wrap (&bench->model, "word", type, BS_QUALIFIER_ATOMIC);
  expect_text (bs_layout_print (bench->arena, wrapper),
               "struct 'integer' size 32 align 32\n  0+32 word\n",
               "a wrapper is as large as its type");
  const struct bs_field *field = wrapper->u.record.fields;
  expect (field->type == type && field->qualifiers == BS_QUALIFIER_ATOMIC
            && wrapper->site == 7 && wrapper->depth == 2,
          "a wrapper keeps type, qualifiers and place");
}

/* What is below arrays, with all that was said on the way.  */
static void
test_leaf (struct bench *bench)
{
  const struct bs_layout *layout
    = declare (bench, "struct s { u8 a; volatile u16 b[3][5]; u32 c[4][0]; "
                      "u64 d[4294967296][4294967296][0]; u8 e[]; }");
  struct bs_leaf leaf = bs_field_leaf (find_member (layout, "a"));
  expect (leaf.type == bench_find (bench, "u8") && leaf.count == 1
            && leaf.subscripts == 0 && leaf.qualifiers == 0,
          "a scalar is its own leaf");
  leaf = bs_field_leaf (find_member (layout, "b"));
  expect (leaf.type == bench_find (bench, "u16") && leaf.count == 15
            && leaf.subscripts == 2
            && leaf.qualifiers == BS_QUALIFIER_VOLATILE,
          "a leaf below two arrays");
  expect (bs_field_leaf (find_member (layout, "c")).count == 0,
          "arrays of nothing have no leaves");
  expect (bs_field_leaf (find_member (layout, "d")).count == 0,
          "neither do many of them");
  expect (bs_field_leaf (find_member (layout, "e")).count == 0,
          "neither do flexible array members");
  layout = declare (bench, "struct m { mutable volatile u16 f[3]; }");
  expect (bs_field_leaf (find_member (layout, "f")).qualifiers
            == (BS_QUALIFIER_VOLATILE | BS_QUALIFIER_MUTABLE),
          "a leaf of a mutable member");
}

/* Base classes and virtual tables are written by nobody among the members,
   everything else is.  */
static void
test_implicit (struct bench *bench)
{
  const struct bs_layout *layout = declare (
    bench, "struct s { vptr p; base struct { u32 a; } b; base struct nothing "
           "e; no_unique_address struct nothing n; ptr q; struct { vptr i; } "
           "m; vptr v[1]; u8 f : 3; u8 : 5; u32 c; }");
  expect (bs_field_is_implicit (find_member (layout, "b"))
            && bs_field_is_implicit (find_member (layout, "e")),
          "base classes are implicit");
  expect (bs_field_is_implicit (find_member (layout, "p")),
          "a pointer to a virtual table is implicit");
  expect (!bs_field_is_implicit (find_member (layout, "c"))
            && !bs_field_is_implicit (find_member (layout, "f"))
            && !bs_field_is_implicit (find_member (layout, "q")),
          "numbers and pointers are not");
  expect (!bs_field_is_implicit (find_member (layout, "m"))
            && !bs_field_is_implicit (find_member (layout, "v"))
            && !bs_field_is_implicit (find_member (layout, "n")),
          "records, arrays and empty members are not");
  expect (!bs_field_is_implicit (find_member (layout, "")),
          "an unnamed bit-field is not, and has no type");
  struct bs_layout *unknown
    = bs_layout_create (&bench->model, BS_LAYOUT_STRUCT, "struct unknown");
  bs_layout_refuse (unknown, BS_REASON_INCOMPLETE_TYPE, "", 0);
  struct bs_field field = { .name = "unknown", .type = unknown };
  expect (!bs_field_is_implicit (&field),
          "a member that could not be read is not");
  field.is_base = true;
  expect (bs_field_is_implicit (&field), "a base that could not be read is");
}

/* Base classes are fields as others are: empty ones lie anywhere, before what
   starts there, in the order of the source.  */
static void
test_bases (struct bench *bench)
{
  const struct bs_layout *layout = declare (
    bench, "struct d { base struct { u32 a; u8 b; } as_base c; base struct "
           "nothing z @16; base struct nothing y @40; no_unique_address "
           "struct nothing x @40; u8 e; no_unique_address struct nothing w "
           "@0; u16 f; }");
  expect_text (bs_layout_print (bench->arena, layout),
               "struct 'struct d' size 64 align 32\n"
               "  0+0 w\n  0+40 c\n  16+0 z\n  40+0 y\n  40+0 x\n  40+8 e\n"
               "  48+16 f\n",
               "base classes lie among the members");
  expect (layout->depth == 3, "a base class is as deep as a member");
  expect (declare (bench, "struct p { base struct { u8 _pad7; } b; u8 _pad3; "
                          "}")
              ->last_pad
            == 7,
          "the members of a base class have their names");
  expect (is_refused (declare (bench, "struct o { base struct nothing z @16; "
                                      "u8 a; } size 1"),
                      BS_REASON_UNKNOWN_REPRESENTATION),
          "an empty base class behind the end is refused");
  expect (declare (bench, "struct i { base struct nothing z @8; u8 a; } "
                          "size 1")
              ->kind
            == BS_LAYOUT_STRUCT,
          "at the end it is not");
}

/* Each kind of layout can be printed.  */
static void
test_print (struct bench *bench)
{
  struct bs_arena *arena = bench->arena;
  expect_text (bs_layout_print (arena, bench_find (bench, "bit24")),
               "scalar 'bit-precise integer' size 32 align 32\n"
               "  bit-precise integer, padding 24+8\n",
               "a scalar is printed");
  expect_text (bs_layout_print (arena, make_array (bench, 3, 16, 48)),
               "array 'array' size 48 align 0\n  3 of 'integer' by 16\n",
               "an array is printed");
  expect_text (bs_layout_print (
                 arena, declare (bench, "struct s { u8 a : 3; u8 : 5; }")),
               "struct 'struct s' size 8 align 8\n  0+3 a\n  3+5 (unnamed)\n",
               "a struct is printed");
  expect_text (
    bs_layout_print (arena, declare (bench, "union u { u8 a @8; }")),
    "refused 'union u' size 16 align 8\n  unknown-representation\n",
    "a refusal is printed");
}

int
main (void)
{
  struct bench *bench = bench_begin ();
  test_arithmetic ();
  test_order (bench);
  bench_name (bench, "nothing", declare (bench, "struct nothing { }"));
  test_ties (bench);
  test_many_unsorted (bench);
  test_numbers (bench);
  test_records (bench);
  test_field_size (bench);
  test_scalars (bench);
  test_arrays (bench);
  test_sizes (bench);
  test_depth (bench);
  test_wrap (bench);
  test_leaf (bench);
  test_implicit (bench);
  test_bases (bench);
  test_print (bench);
  bench_end (bench);
  return finish ();
}
