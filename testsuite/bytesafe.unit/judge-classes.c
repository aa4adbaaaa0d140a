/* Unit tests of core/judge.c: classes of C++ in records.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"
#include "expect.h"

static const struct bs_policy plain = { .union_into_bytes = true };
static const struct bs_policy annotated = { .require_annotated = true };

/* Return the verdict on LAYOUT for TRAIT, by a new judge.  */
static const struct bs_verdict *
judge (struct bench *bench, enum bs_trait trait,
       const struct bs_layout *layout)
{
  return bs_judge_verdict (bs_judge_create (bench->arena, &plain), trait,
                           layout);
}

/* Make the classes known on BENCH that the tests build upon.  */
static void
add_classes (struct bench *bench)
{
  const uint32_t marks = 1U << BS_TRAIT_INTO_BYTES;
  declare (bench, "struct empty { }");
  declare (bench, "struct padded { u8 p; u32 q; }");
  declare (bench, "struct clean { u32 x; u8 y; } as_base");
  declare (bench, "struct child { base struct padded padded; u32 r; }");
  declare (bench, "struct marked { u32 a; }")->marks = marks;
  declare (bench, "struct empty_marked { }")->marks = marks;
  struct bs_layout *odd
    = bs_layout_create (&bench->model, BS_LAYOUT_STRUCT, "struct odd");
  odd->size_bits = 32;
  odd->alignment_bits = 32;
  bs_layout_refuse (odd, BS_REASON_UNKNOWN_REPRESENTATION, "", 0);
  bs_layout_finish (odd);
  bench_name (bench, "struct odd", odd);
}

/* ---- Verdicts. ---- */

/* Classes and their verdicts.  */
static const struct
{
  const char *name;
  enum bs_trait trait;
  const struct bs_policy *policy;
  const char *source;
  const char *verdict;
} rows[] = {
  /* Base classes.  */
  { "a clean base class", BS_TRAIT_INTO_BYTES, &plain,
    "struct s { base struct clean b; u8 c[3]; }", "holds\n" },
  { "padding in a base class", BS_TRAIT_INTO_BYTES, &plain,
    "struct s { base struct padded b; u32 c; }",
    "fails\n  interior-padding at 8+24 x1 b::p\n" },
  { "padding in the base of a base class", BS_TRAIT_INTO_BYTES, &plain,
    "struct s { u64 a; base struct child b; u32 c; }",
    "fails\n  interior-padding at 72+24 x1 b::padded::p\n" },
  { "padding in the base class of a member", BS_TRAIT_INTO_BYTES, &plain,
    "struct s { u32 a; struct child m; }",
    "fails\n  interior-padding at 40+24 x1 m.padded::p\n" },
  { "padding in the base class of elements", BS_TRAIT_INTO_BYTES, &plain,
    "struct s { u32 a; struct child m[5][2]; }",
    "fails\n  interior-padding at 40+24 x10 m[][].padded::p\n" },
  { "padding in a member of a base class", BS_TRAIT_INTO_BYTES, &plain,
    "struct s { base struct { u32 a; struct padded m[3]; } b; u32 c; }",
    "fails\n  interior-padding at 40+24 x3 b::m[].p\n" },
  { "padding in an anonymous member of a base class", BS_TRAIT_INTO_BYTES,
    &plain, "struct s { base struct { u32 a; struct { u8 c; u16 d; }; } b; }",
    "fails\n  interior-padding at 40+8 x1 b::c\n" },
  { "padding around base classes", BS_TRAIT_INTO_BYTES, &plain,
    "struct s { base struct clean b; base struct padded c; u8 d; }",
    "fails\n  interior-padding at 40+24 x1 b\n"
    "  interior-padding at 72+24 x1 c::p\n  tail-padding at 136+24 x1 d\n" },
  { "padding of a class that is a base and a member", BS_TRAIT_INTO_BYTES,
    &plain, "struct s { base struct padded b; struct padded m[2]; }",
    "fails\n  interior-padding at 8+24 x3 b::p\n" },
  { "a boolean in a base class", BS_TRAIT_FROM_BYTES, &plain,
    "struct s { base struct { bool a[3]; } b; }",
    "fails\n  invalid-bit-pattern at 0+0 x3 b::a[]\n" },

  /* Base classes that could not be read.  */
  { "a base class that could not be read", BS_TRAIT_IMMUTABLE, &plain,
    "struct s { base struct odd b; u32 c; }",
    "refused\n  unknown-representation at 0+0 x1 b\n" },
  { "one in a base class", BS_TRAIT_IMMUTABLE, &plain,
    "struct s { base struct { u32 a; base struct odd c; } b; }",
    "refused\n  unknown-representation at 32+0 x1 b::c\n" },
  { "one that may be why a class is copied by code", BS_TRAIT_FROM_BYTES,
    &plain, "struct s { base struct odd b; u32 c; } copied",
    "refused\n  not-trivially-copyable at 0+0 x1 -\n"
    "  unknown-representation at 0+0 x1 b\n" },

  /* Classes that are copied by code, for each trait.  */
  { "copied by code, sent", BS_TRAIT_INTO_BYTES, &plain,
    "struct s { u32 a; } copied 7", "holds\n" },
  { "copied by code, looked at", BS_TRAIT_IMMUTABLE, &plain,
    "struct s { u32 a; } copied 7", "holds\n" },
  { "copied by code, received", BS_TRAIT_FROM_BYTES, &plain,
    "struct s { u32 a; } copied 7",
    "fails\n  not-trivially-copyable at 0+0 x1 -\n" },
  { "several empty ones at one place, by age", BS_TRAIT_FROM_BYTES, &plain,
    "struct s { base struct { } copied 7 b @8; base struct { } copied 8 c "
    "@8; no_unique_address struct { } copied 9 d @8; u16 a; } copied",
    "fails\n  not-trivially-copyable at 8+0 x1 -\n"
    "  not-trivially-copyable at 8+0 x1 -\n"
    "  not-trivially-copyable at 8+0 x1 -\n" },
  { "padding where a class is copied by code", BS_TRAIT_INTO_BYTES, &plain,
    "struct s { vptr v; u32 a; } copied",
    "fails\n  pointer at 0+0 x1 v\n  tail-padding at 96+32 x1 a\n" },

  /* Where nested records need the mark.  */
  { "a base class with the mark", BS_TRAIT_INTO_BYTES, &annotated,
    "struct s { base struct marked b; u32 c; }", "holds\n" },
  { "a base class without", BS_TRAIT_INTO_BYTES, &annotated,
    "struct s { u32 c; base struct clean b; u8 d[3]; }",
    "fails\n  unannotated at 32+0 x1 b\n" },
  { "an empty base class with the mark", BS_TRAIT_INTO_BYTES, &annotated,
    "struct s { base struct empty_marked b; u32 c; }", "holds\n" },
  { "an empty base class without", BS_TRAIT_INTO_BYTES, &annotated,
    "struct s { base struct empty b @8; u32 c; }",
    "fails\n  unannotated at 8+0 x1 b\n" },
  { "an empty member without", BS_TRAIT_INTO_BYTES, &annotated,
    "struct s { no_unique_address struct empty z; u32 c; }",
    "fails\n  unannotated at 0+0 x1 z\n" },
  { "an untagged empty member", BS_TRAIT_INTO_BYTES, &annotated,
    "struct s { no_unique_address struct { } z; u32 c; }", "holds\n" },
  { "a virtual table needs none", BS_TRAIT_IMMUTABLE, &annotated,
    "struct s { vptr v; u32 a; }", "holds\n" }
};

/* The verdicts are as the table says.  */
static void
test_rows (void)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    {
      struct bench *bench = bench_begin ();
      add_classes (bench);
      expect_text (
        judge_source (bench, rows[i].policy, rows[i].trait, rows[i].source),
        rows[i].verdict, rows[i].name);
      bench_end (bench);
    }
}

/* The padding of base classes counts as all does.  */
static void
test_padding_bits (struct bench *bench)
{
  const struct bs_layout *layout = declare (
    bench, "struct s { base struct child b; struct child m[4]; base struct "
           "empty z @8; u8 n; base struct { x87 a; } v; }");
  expect (judge (bench, BS_TRAIT_INTO_BYTES, layout)->padding_bits
            == 5 * 24 + (128 - 8 - 5 * 96 % 128) + 48,
          "padding of base classes is counted");
}

/* ---- Paths. ---- */

/* Return the path of FIELD in VERDICT's witness INDEX.  */
static const char *
path (struct bench *bench, const struct bs_verdict *verdict, size_t index,
      const struct bs_field *field, enum bs_path_end end)
{
  return bs_witness_path (bench->arena, &verdict->witnesses[index], field,
                          end);
}

/* Paths of base classes themselves, of what is in them and beside them.  */
static void
test_paths (struct bench *bench)
{
  const struct bs_layout *layout = declare (
    bench, "struct s { base struct clean b; base struct child c; u8 d; }");
  const struct bs_verdict *verdict
    = judge (bench, BS_TRAIT_INTO_BYTES, layout);
  const struct bs_finding *beside = &verdict->witnesses[0].finding;
  const struct bs_finding *inside = &verdict->witnesses[1].finding;
  expect_text (path (bench, verdict, 0, beside->field, BS_PATH_LAST), "b",
               "the path of a base class is its name, not its last member");
  expect_text (path (bench, verdict, 0, beside->next, BS_PATH_FIRST), "c",
               "nor its first");
  expect_text (path (bench, verdict, 0, beside->field, BS_PATH_ELEMENT), "b",
               "nor any");
  expect_text (path (bench, verdict, 1, inside->next, BS_PATH_FIRST),
               "c::padded::q", "the path of a member of a base of a base");
  expect_text (path (bench, verdict, 1, NULL, BS_PATH_FIRST), "c::padded",
               "the path of the base class itself");
}

/* Paths that end in what has no name, behind a base class and a member.  */
static void
test_nameless_paths (struct bench *bench)
{
  const struct bs_layout *layout
    = declare (bench, "struct s { base struct { struct { u8 : 3; u8 : 5; u32 "
                      "a; }; } b; u32 c; }");
  const struct bs_verdict *verdict
    = judge (bench, BS_TRAIT_INTO_BYTES, layout);
  expect_text (path (bench, verdict, 0, NULL, BS_PATH_FIRST), "b",
               "an anonymous member of a base class");
  const struct bs_layout *holder = declare (bench, "struct t { u8 x; struct "
                                                   "s m[2]; }");
  verdict = judge (bench, BS_TRAIT_INTO_BYTES, holder);
  expect_text (path (bench, verdict, 1, NULL, BS_PATH_FIRST), "m[].b",
               "an anonymous member of a base class of elements");
  const struct bs_field *anonymous
    = &find_member (layout, "b")->type->u.record.fields[0];
  expect_text (path (bench, verdict, 1, anonymous, BS_PATH_FIRST), "m[].b",
               "one that begins with nothing");
  expect_text (path (bench, verdict, 1, anonymous, BS_PATH_LAST), "m[].b::a",
               "and how it ends");
}

/* Where a path is empty, what lies before it in memory is not its end.  */
static void
test_empty_path (struct bench *bench)
{
  const struct bs_layout *layout
    = declare (bench, "struct s { base struct padded b; u32 c; }");
  const struct bs_verdict *verdict = bs_judge_verdict (
    bs_judge_create (bench->arena, &annotated), BS_TRAIT_INTO_BYTES, layout);
  enum
  {
    SIZE = 64
  };
  char *before = bs_arena_allocate (bench->arena, SIZE, 1);
  memset (before, ':', SIZE);
  expect_text (path (bench, verdict, 0, NULL, BS_PATH_FIRST), "",
               "a class by itself has no path");
  bool is_left = true;
  for (int i = 0; i < SIZE; i++)
    is_left = is_left && before[i] == ':';
  expect (is_left, "and what is before it is left alone");
}

/* Whatever g++ calls a base class, its name stays whole.  */
static void
test_long_names (struct bench *bench)
{
  struct bs_layout *layout
    = declare (bench, "struct s { base struct padded b; u32 c; }");
  layout->u.record.fields[0].name = "ns::pair<u8, 'a'>";
  const struct bs_verdict *verdict
    = judge (bench, BS_TRAIT_INTO_BYTES, layout);
  expect_text (path (bench, verdict, 0, verdict->witnesses[0].finding.field,
                     BS_PATH_LAST),
               "ns::pair<u8, 'a'>::p", "a member of a base with a long name");
  expect_text (path (bench, verdict, 0, NULL, BS_PATH_FIRST),
               "ns::pair<u8, 'a'>", "a base with a long name");
}

/* A witness in a base class leads to it.  */
static void
test_via (struct bench *bench)
{
  const struct bs_layout *layout
    = declare (bench, "struct s { u32 c; base struct child b; u32 d; }");
  const struct bs_verdict *verdict
    = judge (bench, BS_TRAIT_INTO_BYTES, layout);
  const struct bs_witness *witness = &verdict->witnesses[0];
  expect (
    witness->record == bench_find (bench, "struct padded")
      && witness->via->is_base
      && witness->via
           == find_member (bench_find (bench, "struct child"), "padded"),
    "padding in a base class was reached by the base class");
  expect_text (witness->prefix, "b::padded::", "and has its prefix");
}

int
main (void)
{
  static void (*const tests[]) (struct bench *)
    = { test_padding_bits, test_paths,      test_nameless_paths,
        test_empty_path,   test_long_names, test_via };
  test_rows ();
  for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++)
    {
      struct bench *bench = bench_begin ();
      add_classes (bench);
      tests[i](bench);
      bench_end (bench);
    }
  return finish ();
}
