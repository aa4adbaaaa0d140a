/* Unit tests of core/judge.c: what is enormous costs nothing.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"
#include "core/text.h"
#include "expect.h"

#include <time.h>

/* How many members an enormous record has, and how long all may take.  */
enum
{
  FIELDS_ENORMOUS = 100000,
  SECONDS_MAX = 20
};

static const struct bs_policy plain = { .open_enums = false };

/* Return the verdict on LAYOUT for TRAIT, by a new judge.  */
static const struct bs_verdict *
judge (struct bench *bench, enum bs_trait trait,
       const struct bs_layout *layout)
{
  return bs_judge_verdict (bs_judge_create (bench->arena, &plain), trait,
                           layout);
}

/* Return whether VERDICT has exactly one witness, of REASON, at OFFSET_BITS
   and in PLACES places.  */
static bool
is_single (const struct bs_verdict *verdict, enum bs_reason reason,
           uint64_t offset_bits, uint64_t places)
{
  return (verdict->outcome == BS_OUTCOME_FAILS && verdict->count == 1
          && verdict->witnesses[0].finding.reason == reason
          && verdict->witnesses[0].offset_bits == offset_bits
          && verdict->witnesses[0].places == places);
}

/* Return the struct of which 2^40 hold LEAF, a type on BENCH.  */
static const struct bs_layout *
double_40_times (struct bench *bench, const char *leaf)
{
  char source[100];
  snprintf (source, sizeof source, "struct d0 { struct %s a; }", leaf);
  const struct bs_layout *layout = declare (bench, source);
  for (int i = 1; i <= 40; i++)
    {
      snprintf (source, sizeof source,
                "struct d%d { struct d%d a; "
                "struct d%d b; }",
                i, i - 1, i - 1);
      layout = declare (bench, source);
    }
  return layout;
}

/* A chain that doubles at each step is judged once a step.  */
static void
test_doubling (struct bench *bench)
{
  declare (bench, "struct clean { u8 p; u8 q; }");
  declare (bench, "struct padded { u8 p; u32 q; }");
  const struct bs_layout *layout = double_40_times (bench, "clean");
  for (int trait = 0; trait < BS_TRAIT_COUNT; trait++)
    expect (judge (bench, (enum bs_trait) trait, layout)->outcome
              == BS_OUTCOME_HOLDS,
            "2^40 clean records are %s",
            bs_trait_row ((enum bs_trait) trait)->name);
  layout = double_40_times (bench, "padded");
  const struct bs_verdict *verdict
    = judge (bench, BS_TRAIT_INTO_BYTES, layout);
  expect (
    is_single (verdict, BS_REASON_INTERIOR_PADDING, 8, (uint64_t) 1 << 40),
    "2^40 padded records have one witness");
  expect (verdict->padding_bits == (uint64_t) 24 << 40,
          "with the padding of them all");
}

/* Arrays are judged by one element.  */
static void
test_long_arrays (struct bench *bench)
{
  expect_text (judge_source (bench, &plain, BS_TRAIT_INTO_BYTES,
                             "struct s { u8 a[17592186044416]; }"),
               "holds\n", "an array of 2^44 bytes");
  expect_text (judge_source (bench, &plain, BS_TRAIT_FROM_BYTES,
                             "struct s { u8 n; bool a[17592186044416]; }"),
               "fails\n  invalid-bit-pattern at 8+0 x17592186044416 a[]\n",
               "an array of 2^44 booleans");
  expect_text (
    judge_source (bench, &plain, BS_TRAIT_INTO_BYTES,
                  "struct s { struct { u8 a; u16 b; } c[4194304][65536]; }"),
    "fails\n  interior-padding at 8+8 x274877906944 c[][].a\n",
    "an array of arrays of 2^38 padded records");
}

/* Places and sizes that do not fit into 64 bits end at the largest.  */
static void
test_saturation (struct bench *bench)
{
  declare (bench, "struct r { } randomized");
  expect_text (judge_source (bench, &plain, BS_TRAIT_INTO_BYTES,
                             "struct s { struct { struct r a[4294967296]; } "
                             "b[4294967296]; struct r c; }"),
               "fails\n  randomized-layout at 0+0 x18446744073709551615 -\n",
               "2^64 + 1 places");
  expect_text (judge_source (bench, &plain, BS_TRAIT_INTO_BYTES,
                             "struct s { struct { u64 a; } b; "
                             "u64 c[144115188075855870]; }"),
               "holds\n", "the largest record");
}

/* As deep as types nest, with padding at the bottom.  */
static void
test_deep (struct bench *bench)
{
  declare (bench, "struct s2 { u8 a; u16 b; }");
  const struct bs_layout *layout = NULL;
  for (int depth = 3; depth <= BS_LAYOUT_DEPTH_MAX; depth++)
    {
      char source[100];
      snprintf (source, sizeof source, "struct s%d { u16 x; struct s%d a; }",
                depth, depth - 1);
      layout = declare (bench, source);
    }
  const struct bs_verdict *verdict
    = judge (bench, BS_TRAIT_INTO_BYTES, layout);
  expect (is_single (verdict, BS_REASON_INTERIOR_PADDING, 510 * 16 + 8, 1),
          "padding 512 types deep is found");
  expect (strlen (verdict->witnesses[0].prefix) == 510 * 2,
          "and has a path of 510 names");
}

/* Return a struct with as many fields as SOURCE can be repeated, each
   with %d in it replaced by a number of its own.  */
static const struct bs_layout *
declare_enormous (struct bench *bench, const char *first, const char *second)
{
  struct bs_text text = bs_text_begin (bench->arena);
  bs_text_add (&text, "struct enormous {");
  for (int i = 0; i < FIELDS_ENORMOUS / 2; i++)
    bs_text_format (&text, " %s a%d; %s b%d;", first, i, second, i);
  bs_text_add (&text, " }");
  return declare (bench, bs_text_end (&text));
}

/* A record of very many members, clean, padded, and of few types.  */
static void
test_enormous (struct bench *bench)
{
  declare (bench, "struct padded { u8 p; u32 q; }");
  const struct bs_layout *layout = declare_enormous (bench, "u32", "u32");
  expect (judge (bench, BS_TRAIT_INTO_BYTES, layout)->outcome
            == BS_OUTCOME_HOLDS,
          "%d clean members", FIELDS_ENORMOUS);
  layout = declare_enormous (bench, "u8", "u32");
  expect (judge (bench, BS_TRAIT_INTO_BYTES, layout)->count
            == FIELDS_ENORMOUS / 2,
          "%d members with padding between", FIELDS_ENORMOUS);
  layout = declare_enormous (bench, "struct padded", "u32");
  expect (is_single (judge (bench, BS_TRAIT_INTO_BYTES, layout),
                     BS_REASON_INTERIOR_PADDING, 8, FIELDS_ENORMOUS / 2),
          "%d members of padded types", FIELDS_ENORMOUS);
}

/* Each of many types used by each that is declared later.  */
static void
test_entangled (struct bench *bench)
{
  declare (bench, "struct t0 { u8 p; u32 q; }");
  const struct bs_layout *layout = NULL;
  for (int i = 1; i <= 200; i++)
    {
      struct bs_text text = bs_text_begin (bench->arena);
      bs_text_format (&text, "struct t%d {", i);
      for (int k = 0; k < i; k++)
        bs_text_format (&text, " struct t%d a%d[0];", k, k);
      bs_text_format (&text, " struct t0 b; }");
      layout = declare (bench, bs_text_end (&text));
    }
  expect (is_single (judge (bench, BS_TRAIT_INTO_BYTES, layout),
                     BS_REASON_INTERIOR_PADDING, 8, 1),
          "200 types, each used by all that follow");
}

int
main (void)
{
  static void (*const tests[]) (struct bench *)
    = { test_doubling, test_long_arrays, test_saturation,
        test_deep,     test_enormous,    test_entangled };
  for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++)
    {
      struct bench *bench = bench_begin ();
      tests[i](bench);
      bench_end (bench);
    }
  /* Whatever doubles at each step would take years.  */
  expect (clock () < (clock_t) SECONDS_MAX * CLOCKS_PER_SEC,
          "all this takes less than %d seconds", SECONDS_MAX);
  return finish ();
}
