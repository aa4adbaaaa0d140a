/* Unit tests of core/judge.c: what is found in records in records.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/text.h"
#include "expect.h"
#include "random-layout.h"

static const struct bs_policy plain = { .open_enums = false };
static const struct bs_policy with_unions = { .union_into_bytes = true };
static const struct bs_policy annotated
  = { .union_into_bytes = true, .require_annotated = true };

/* Return the verdict on LAYOUT for TRAIT under POLICY, by a new judge.  */
static const struct bs_verdict *
judge (struct bench *bench, const struct bs_policy *policy,
       enum bs_trait trait, const struct bs_layout *layout)
{
  return bs_judge_verdict (bs_judge_create (bench->arena, policy), trait,
                           layout);
}

/* ---- Every kind of scalar for every trait. ---- */

/* Which promises each scalar by itself keeps, in the order of the traits.  */
static const struct
{
  const char *name;
  bool holds[BS_TRAIT_COUNT];
} scalars[] = {
  { "u32", { true, true, true, true, false, true, true, true } },
  { "long", { true, true, true, true, false, true, true, false } },
  { "bit24", { false, true, true, true, false, false, false, false } },
  { "extended24", { true, false, true, true, false, true, true, false } },
  { "bool", { true, false, true, true, true, true, true, true } },
  { "enum2", { true, false, true, true, false, true, true, true } },
  { "flags2", { true, true, true, true, false, true, true, true } },
  { "enum256", { true, true, true, true, true, true, true, true } },
  { "f64", { true, true, true, true, false, true, false, true } },
  { "x87", { false, false, true, true, false, false, false, false } },
  { "float_pair", { true, true, true, true, false, true, false, false } },
  { "vax", { true, false, true, true, false, true, false, false } },
  { "decimal", { true, true, true, true, false, true, false, false } },
  { "fixed_point", { true, true, true, true, false, true, true, false } },
  { "ptr", { false, false, true, true, false, true, true, false } },
  { "nullptr", { false, false, true, true, false, true, false, false } },
  { "reference", { false, false, true, false, false, true, false, false } },
  { "member_ptr", { false, false, true, false, false, true, true, false } },
  { "member_function",
    { false, false, true, true, false, true, false, false } },
  { "vptr", { false, false, true, false, false, true, false, false } }
};

/* The truth table of scalars and traits, by themselves and volatile.  */
static void
test_scalars (struct bench *bench)
{
  for (size_t i = 0; i < sizeof scalars / sizeof scalars[0]; i++)
    for (int trait = 0; trait < BS_TRAIT_COUNT; trait++)
      {
        const struct bs_layout *type = bench_find (bench, scalars[i].name);
        const char *trait_name = bs_trait_row ((enum bs_trait) trait)->name;
        bool holds = scalars[i].holds[trait];
        const struct bs_verdict *verdict
          = judge (bench, &plain, (enum bs_trait) trait,
                   bs_layout_wrap (&bench->model, "", type, 0));
        expect ((verdict->outcome == BS_OUTCOME_HOLDS) == holds
                  && (verdict->count == 0) == holds,
                "%s: %s or not", scalars[i].name, trait_name);
        verdict = judge (
          bench, &plain, (enum bs_trait) trait,
          bs_layout_wrap (&bench->model, "", type, BS_QUALIFIER_VOLATILE));
        expect ((verdict->outcome == BS_OUTCOME_HOLDS)
                  == (holds && trait != BS_TRAIT_IMMUTABLE),
                "volatile %s: %s or not", scalars[i].name, trait_name);
      }
}

/* ---- Records in records. ---- */

/* Records and verdicts for into_bytes with unions.  */
static const struct
{
  const char *name;
  const char *source;
  const char *verdict;
} nested[] = {
  { "a clean record inside",
    "struct s { struct { u32 a; u32 b; } c; u64 d; }", "holds\n" },
  { "a padded record inside",
    "struct s { u32 x; struct { u8 a; u32 b; } c; }",
    "fails\n  interior-padding at 40+24 x1 c.a\n" },
  { "padding outside and inside, by offset",
    "struct s { struct { u8 a; u32 b; } c; u8 d; u64 e; struct { u16 f; "
    "u8 g; } h; }",
    "fails\n  interior-padding at 8+24 x1 c.a\n"
    "  interior-padding at 72+56 x1 d\n  tail-padding at 216+8 x1 h.g\n"
    "  tail-padding at 224+32 x1 h\n" },
  { "an array of padded records",
    "struct s { u32 n; struct { u32 a; u8 flags; } hdr[5]; }",
    "fails\n  tail-padding at 72+24 x5 hdr[].flags\n" },
  { "arrays in arrays",
    "struct s { struct { struct { u8 a; u16 b; } c[3]; } d[2][4]; }",
    "fails\n  interior-padding at 8+8 x24 d[][].c[].a\n" },
  { "a record that stands in two members",
    "struct s { u64 a; struct padded b; struct padded c[2]; }",
    "fails\n  interior-padding at 72+24 x3 b.p\n" },
  { "a record that stands at two depths",
    "struct s { struct { u32 x; struct padded y; } a[2]; struct padded b; }",
    "fails\n  interior-padding at 40+24 x3 a[].y.p\n" },
  { "an anonymous record", "struct s { u32 x; struct { u8 a; u32 b; }; }",
    "fails\n  interior-padding at 40+24 x1 a\n" },
  { "an anonymous record in an anonymous record",
    "struct s { u32 x; struct { u32 y; struct { u8 a; u32 b; }; } c; }",
    "fails\n  interior-padding at 72+24 x1 c.a\n" },
  { "a padded record in an array of length 0",
    "struct s { struct padded z[0]; u32 a; }",
    "fails\n  interior-padding at 8+24 x0 z[].p\n" },
  { "a padded record in an array of length 0 and elsewhere",
    "struct s { struct padded z[0]; struct padded a; }",
    "fails\n  interior-padding at 8+24 x1 z[].p\n" },
  { "two records at the same place, by their age",
    "struct s { union { struct { u8 b; u32 c; } d; struct padded a; }; }",
    "fails\n  interior-padding at 8+24 x1 a.p\n"
    "  interior-padding at 8+24 x1 d.b\n" },
  { "two padded members of a union",
    "struct s { union { struct padded a; struct { u16 b; u32 c; } d; }; }",
    "fails\n  interior-padding at 8+24 x1 a.p\n"
    "  interior-padding at 16+16 x1 d.b\n" }
};

/* The verdicts are as the table says.  */
static void
test_nested (void)
{
  for (size_t i = 0; i < sizeof nested / sizeof nested[0]; i++)
    {
      struct bench *bench = bench_begin ();
      declare (bench, "struct padded { u8 p; u32 q; }");
      expect_text (judge_source (bench, &with_unions, BS_TRAIT_INTO_BYTES,
                                 nested[i].source),
                   nested[i].verdict, nested[i].name);
      bench_end (bench);
    }
}

/* What stands in a union that was not opted in is no place.  */
static void
test_closed_union (struct bench *bench)
{
  declare (bench, "struct padded { u8 p; u32 q; }");
  expect_text (
    judge_source (bench, &plain, BS_TRAIT_INTO_BYTES,
                  "struct s { union { struct padded a; u64 b; } u[5]; struct "
                  "padded c; union { struct padded d; }; }"),
    "fails\n  union at 0+0 x5 -\n  interior-padding at 328+24 x1 c.p\n"
    "  union at 384+0 x1 -\n",
    "padding in unions that were not opted in is not counted");
}

/* All padding is counted together, each place of it.  */
static void
test_padding_bits (struct bench *bench)
{
  declare (bench, "struct padded { u8 p; u32 q; }");
  const struct bs_layout *layout = declare (
    bench, "struct s { struct padded a[10]; x87 b[2]; u8 c : 3; ptr d; }");
  expect (judge (bench, &plain, BS_TRAIT_INTO_BYTES, layout)->padding_bits
            == 10 * 24 + 2 * 48 + 61,
          "padding is counted in all places");
  expect (judge (bench, &plain, BS_TRAIT_FROM_BYTES, layout)->padding_bits
            == 0,
          "where padding is allowed none is counted");
  layout = declare (bench,
                    "struct s { union { struct padded a; struct { u16 b; u32 "
                    "c; } d; bit24 e[2]; } f[3]; struct padded z[0]; }");
  expect (
    judge (bench, &with_unions, BS_TRAIT_INTO_BYTES, layout)->padding_bits
      == 3 * 24,
    "a union has the padding of the member with most");
  expect (judge (bench, &plain, BS_TRAIT_INTO_BYTES, layout)->padding_bits
            == 0,
          "a union that was not opted in has none to count");
  layout = declare (bench, "union u { u32 a; u8 b; }");
  expect (
    judge (bench, &with_unions, BS_TRAIT_INTO_BYTES, layout)->padding_bits
      == 0,
    "what a union's member does not fill is no padding");
}

/* ---- Paths. ---- */

/* Return the path of VERDICT's witness INDEX, of the member before the
   padding or after it.  */
static const char *
path (struct bench *bench, const struct bs_verdict *verdict, size_t index,
      bool of_next, enum bs_path_end end)
{
  const struct bs_witness *witness = &verdict->witnesses[index];
  return bs_witness_path (
    bench->arena, witness,
    of_next ? witness->finding.next : witness->finding.field, end);
}

/* Paths lead from the record that was judged to each end of a member.  */
static void
test_paths (struct bench *bench)
{
  const struct bs_layout *layout = declare (
    bench, "struct s { struct { struct { u8 a; u16 b; }; u32 c; struct { u8 "
           "d[2]; struct { u8 e; u8 f; }; }; u64 g; } h[3]; }");
  const struct bs_verdict *verdict
    = judge (bench, &plain, BS_TRAIT_INTO_BYTES, layout);
  expect (verdict->count == 2, "there are two runs of padding");
  expect_text (path (bench, verdict, 0, false, BS_PATH_LAST), "h[].a",
               "the path of a member");
  expect_text (path (bench, verdict, 0, true, BS_PATH_FIRST), "h[].b",
               "the path of the member after");
  expect_text (path (bench, verdict, 1, false, BS_PATH_LAST), "h[].f",
               "the path of the last member of an anonymous one");
  expect_text (path (bench, verdict, 1, false, BS_PATH_FIRST), "h[].d",
               "the path of the first member of an anonymous one");
  expect_text (path (bench, verdict, 1, true, BS_PATH_FIRST), "h[].g",
               "the path of the member after an anonymous one");
  expect_text (bs_witness_path (bench->arena, &verdict->witnesses[1], NULL,
                                BS_PATH_FIRST),
               "h[]", "the path of the record itself");
}

/* Paths of what has no name.  */
static void
test_nameless_paths (struct bench *bench)
{
  const struct bs_layout *layout
    = bs_layout_wrap (&bench->model, "", bench_find (bench, "ptr"), 0);
  const struct bs_verdict *verdict
    = judge (bench, &plain, BS_TRAIT_INTO_BYTES, layout);
  expect_text (path (bench, verdict, 0, false, BS_PATH_ELEMENT), "",
               "a scalar by itself has no path");
  layout = declare (bench, "struct t { ptr a[2]; }");
  layout
    = bs_layout_wrap (&bench->model, "", layout->u.record.fields[0].type, 0);
  verdict = judge (bench, &plain, BS_TRAIT_INTO_BYTES, layout);
  expect_text (path (bench, verdict, 0, false, BS_PATH_ELEMENT), "[]",
               "an element of an array by itself");
  expect_text (path (bench, verdict, 0, false, BS_PATH_FIRST), "",
               "all of an array by itself");
  layout
    = declare (bench, "struct u { struct { u8 : 3; u8 a : 5; }; u16 b; }");
  verdict = judge (bench, &plain, BS_TRAIT_INTO_BYTES, layout);
  expect_text (path (bench, verdict, 1, false, BS_PATH_FIRST), "",
               "an anonymous member that begins with nothing");
  expect_text (path (bench, verdict, 1, false, BS_PATH_LAST), "a",
               "and how it ends");
}

/* ---- What can not be read. ---- */

/* Make a refusal for REASON known on BENCH as NAME.  */
static void
add_refusal (struct bench *bench, const char *name, enum bs_reason reason)
{
  struct bs_layout *layout
    = bs_layout_create (&bench->model, BS_LAYOUT_STRUCT, name);
  layout->size_bits = 32;
  layout->alignment_bits = 32;
  bs_layout_refuse (layout, reason, "", 0);
  bs_layout_finish (layout);
  bench_name (bench, name, layout);
}

/* A refusal anywhere in a record is one of the record.  */
static const struct
{
  const char *name;
  const char *source;
  const char *verdict;
} refused[]
  = { { "a member", "struct s { u32 a; odd b; }",
        "refused\n  unknown-representation at 32+0 x1 b\n" },
      { "a member, and a failure", "struct s { odd b; ptr c; }",
        "refused\n  unknown-representation at 0+0 x1 b\n"
        "  interior-padding at 32+32 x1 b\n  pointer at 64+0 x1 c\n" },
      { "elements", "struct s { u32 a; odd b[2][2]; }",
        "refused\n  unknown-representation at 32+0 x4 b[][]\n" },
      { "elements of a flexible array member", "struct s { u32 a; odd b[]; }",
        "refused\n  unknown-representation at 32+0 x0 b[]\n" },
      { "a member inside",
        "struct s { u32 a; struct { u32 b; large c; } d; }",
        "refused\n  too-large at 64+0 x1 d.c\n" },
      { "a member of a union", "union s { u32 a; odd b; }",
        "refused\n  unknown-representation at 0+0 x1 b\n" } };

/* Refusals are told as the table says.  */
static void
test_refusals (struct bench *bench)
{
  add_refusal (bench, "odd", BS_REASON_UNKNOWN_REPRESENTATION);
  add_refusal (bench, "large", BS_REASON_TOO_LARGE);
  for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
    {
      char name[100];
      snprintf (name, sizeof name, "refused: %s", refused[i].name);
      expect_text (judge_source (bench, &with_unions, BS_TRAIT_INTO_BYTES,
                                 refused[i].source),
                   refused[i].verdict, name);
    }
  expect_text (judge_source (bench, &plain, BS_TRAIT_INTO_BYTES,
                             "struct s { union { u32 a; odd b; }; }"),
               "fails\n  union at 0+0 x1 -\n",
               "nobody looks into a union that was not opted in");
  const struct bs_verdict *verdict
    = judge (bench, &plain, BS_TRAIT_IMMUTABLE, bench_find (bench, "large"));
  expect_text (bs_verdict_print (bench->arena, verdict),
               "'large' immutable refused\n  too-large at 0+0 x1 -\n",
               "a refusal by itself is told");
}

/* ---- Marks. ---- */

/* Records that hold the marked and the unmarked one, and their verdicts
   where nested records need the mark.  */
static const struct
{
  const char *name;
  const char *source;
  const char *verdict;
} marks[] = {
  { "scalars need none", "struct s { u32 a; ptr b[0]; }",
    "fails\n  interior-padding at 32+32 x1 a\n  pointer at 64+0 x0 b[]\n" },
  { "a marked member", "struct s { u32 a; struct marked b[2]; }", "holds\n" },
  { "an unmarked member", "struct s { u32 a; struct plain b; }",
    "fails\n  unannotated at 32+0 x1 b\n" },
  { "an array of unmarked members", "struct s { u32 a; struct plain b[3]; }",
    "fails\n  unannotated at 32+0 x3 b[]\n" },
  { "a flexible array of unmarked members",
    "struct s { u32 a; struct plain b[]; }",
    "fails\n  unannotated at 32+0 x0 b[]\n" },
  { "an unmarked member inside a marked one", "struct s { struct holder b; }",
    "fails\n  unannotated at 0+0 x1 b.c\n" },
  { "a member with another mark", "struct s { struct other b; }",
    "fails\n  unannotated at 0+0 x1 b\n" },
  { "an anonymous member", "struct s { u32 a; struct { u32 b; }; }",
    "holds\n" },
  { "an anonymous union", "struct s { u32 a; union { u32 b; f32 c; }; }",
    "holds\n" },
  { "an untagged member", "struct s { u32 a; struct { u32 b; } c; }",
    "holds\n" },
  { "an unmarked member of an untagged one",
    "struct s { struct { struct plain a; } b; }",
    "fails\n  unannotated at 0+0 x1 b.a\n" },
  { "an unmarked member that is padded too", "struct s { struct bad a; }",
    "fails\n  unannotated at 0+0 x1 a\n  interior-padding at 8+24 x1 a.p\n" },
  { "a mark does not cover up", "struct s { struct wrong a; }",
    "fails\n  interior-padding at 8+24 x1 a.p\n" }
};

/* Where nested records need the mark they are asked for it.  */
static void
test_marks (void)
{
  for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
    {
      struct bench *bench = bench_begin ();
      const uint32_t mark = 1U << BS_TRAIT_INTO_BYTES;
      declare (bench, "struct plain { u32 a; }");
      declare (bench, "struct bad { u8 p; u32 q; }");
      declare (bench, "struct marked { u32 a; }")->marks = mark;
      declare (bench, "struct other { u32 a; }")->marks = ~mark;
      declare (bench, "struct holder { struct plain c; }")->marks = mark;
      declare (bench, "struct wrong { u8 p; u32 q; }")->marks = mark;
      expect_text (judge_source (bench, &annotated, BS_TRAIT_INTO_BYTES,
                                 marks[i].source),
                   marks[i].verdict, marks[i].name);
      bench_end (bench);
    }
}

/* ---- The same again. ---- */

/* A judge says the same however often and in whatever order it is asked.  */
static void
test_memory (struct bench *bench)
{
  const struct bs_layout *inner
    = declare (bench, "struct i { u8 a; u32 b; bool c; volatile u8 d; }");
  const struct bs_layout *outer
    = declare (bench, "struct o { struct i a[2]; ptr b; }");
  struct bs_judge *first = bs_judge_create (bench->arena, &plain);
  struct bs_judge *second = bs_judge_create (bench->arena, &plain);
  bool is_same = true;
  for (int round = 0; round < 2; round++)
    for (int trait = 0; trait < BS_TRAIT_COUNT; trait++)
      {
        enum bs_trait other = (enum bs_trait) (BS_TRAIT_COUNT - 1 - trait);
        bs_judge_verdict (second, other, outer);
        for (int i = 0; i < 2; i++)
          {
            const struct bs_layout *layout = i == 0 ? inner : outer;
            const char *one = bs_verdict_print (
              bench->arena,
              bs_judge_verdict (first, (enum bs_trait) trait, layout));
            const char *two = bs_verdict_print (
              bench->arena,
              bs_judge_verdict (second, (enum bs_trait) trait, layout));
            is_same = is_same && strcmp (one, two) == 0;
          }
      }
  expect (is_same, "verdicts do not depend on what was asked before");
  expect (bs_judge_bytemap (first, outer) == bs_judge_bytemap (first, outer),
          "a map is made once");
}

/* A judge remembers whatever the numbers of the layouts are: here each is the
   first for which it has to make room.  */
static void
test_serials (struct bench *bench)
{
  struct bs_judge *one = bs_judge_create (bench->arena, &plain);
  struct bs_layout *layouts[10];
  const struct bs_bytemap *map = NULL;
  uint32_t serial = 0;
  bool is_right = true;
  for (int round = 0; round < 2; round++)
    for (uint32_t i = 0; i < 10; i++)
      {
        if (round == 0)
          {
            layouts[i]
              = declare (bench, i % 2 == 0 ? "struct s { u8 a; u32 b; }"
                                           : "struct s { u32 a; u32 b; }");
            layouts[i]->serial = serial;
            serial = 2 * serial + 64;
          }
        const struct bs_verdict *verdict
          = bs_judge_verdict (one, BS_TRAIT_INTO_BYTES, layouts[i]);
        if ((verdict->outcome == BS_OUTCOME_HOLDS) != (i % 2 != 0))
          is_right = false;
        if (i == 0 && round == 0)
          map = bs_judge_bytemap (one, layouts[0]);
      }
  expect (is_right && bs_judge_bytemap (one, layouts[0]) == map,
          "layouts far apart are remembered");
}

/* Two runs over the same random structs print the same.  */
static void
test_determinism (void)
{
  const char *texts[2];
  struct bench *benches[2];
  for (int run = 0; run < 2; run++)
    {
      struct random random = { 31337 };
      struct bench *bench = benches[run] = bench_begin ();
      struct bs_text text = bs_text_begin (bench->arena);
      for (int i = 0; i < 500; i++)
        {
          const char *source
            = random_struct (&random, bench,
                             RANDOM_UNIONS | RANDOM_UNNAMED | RANDOM_PACKED
                               | RANDOM_QUALIFIED | RANDOM_CLASSES);
          for (int trait = 0; trait < BS_TRAIT_COUNT; trait++)
            bs_text_add (&text, judge_source (bench, &with_unions,
                                              (enum bs_trait) trait, source));
        }
      texts[run] = bs_text_end (&text);
    }
  expect (strlen (texts[0]) > 10000 && strcmp (texts[0], texts[1]) == 0,
          "two runs over 500 random structs print the same");
  bench_end (benches[0]);
  bench_end (benches[1]);
}

int
main (void)
{
  static void (*const tests[]) (struct bench *)
    = { test_scalars, test_closed_union,   test_padding_bits,
        test_paths,   test_nameless_paths, test_refusals,
        test_memory,  test_serials };
  test_nested ();
  test_marks ();
  test_determinism ();
  for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++)
    {
      struct bench *bench = bench_begin ();
      tests[i](bench);
      bench_end (bench);
    }
  return finish ();
}
