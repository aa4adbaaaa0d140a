/* Unit tests of core/judge.c: records that somebody stands for.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/text.h"
#include "expect.h"
#include "random-layout.h"

static const struct bs_policy plain = { .open_enums = false };
static const struct bs_policy annotated = { .require_annotated = true };

/* Return the verdict of a new judge under POLICY on LAYOUT for TRAIT.  */
static const struct bs_verdict *
judge (struct bench *bench, const struct bs_policy *policy,
       enum bs_trait trait, const struct bs_layout *layout)
{
  return bs_judge_verdict (bs_judge_create (bench->arena, policy), trait,
                           layout);
}

/* Return whether a new judge finds that LAYOUT keeps TRAIT's promise.  */
static bool
holds (struct bench *bench, enum bs_trait trait,
       const struct bs_layout *layout)
{
  return judge (bench, &plain, trait, layout)->outcome == BS_OUTCOME_HOLDS;
}

/* A record that breaks each promise it can break, for each trait: a trust lets
   its own trait hold, and changes no other verdict.  */
static void
test_own_trait (struct bench *bench)
{
  struct bs_layout *layout
    = declare (bench, "struct s { u8 a; volatile ptr b; enum12 c; }");
  for (unsigned trusted = 0; trusted < BS_TRAIT_COUNT; trusted++)
    for (unsigned trait = 0; trait < BS_TRAIT_COUNT; trait++)
      {
        layout->trusts = 0;
        const char *before = bs_verdict_print (
          bench->arena, judge (bench, &plain, (enum bs_trait) trait, layout));
        layout->trusts = 1u << trusted;
        const struct bs_verdict *verdict
          = judge (bench, &plain, (enum bs_trait) trait, layout);
        const char *name = bs_trait_row ((enum bs_trait) trait)->name;
        if (trait == trusted)
          expect (verdict->outcome == BS_OUTCOME_HOLDS && verdict->count == 0
                    && verdict->padding_bits == 0,
                  "%s holds by its trust, and no padding is counted", name);
        else
          expect_text (bs_verdict_print (bench->arena, verdict), before,
                       name);
      }
}

/* What somebody stands for is in order wherever it is a member, and nothing
   beside it is.  */
static void
test_members (struct bench *bench)
{
  struct bs_layout *trusted
    = declare (bench, "struct t { u8 a; u32 b; ptr c; }");
  trusted->trusts = 1u << BS_TRAIT_INTO_BYTES;
  expect (holds (bench, BS_TRAIT_INTO_BYTES,
                 declare (bench, "struct s { struct t a; struct t b[3][2]; "
                                 "struct { struct t c; }; }")),
          "a trusted record may be a member");
  expect (!holds (bench, BS_TRAIT_FROM_BYTES,
                  declare (bench, "struct s { struct t a; }")),
          "a trust for sending is none for receiving");
  expect_text (judge_source (bench, &plain, BS_TRAIT_INTO_BYTES,
                             "struct s { u8 x; struct t a; u8 y; }"),
               "fails\n  interior-padding at 8+56 x1 x\n"
               "  tail-padding at 200+56 x1 y\n",
               "the padding around a trusted record counts");
  const struct bs_layout *around
    = declare (bench, "struct s { struct t a; struct { u8 p; u32 q; } b; }");
  const struct bs_verdict *verdict
    = judge (bench, &plain, BS_TRAIT_INTO_BYTES, around);
  expect (verdict->count == 1
            && verdict->witnesses[0].finding.reason
                 == BS_REASON_INTERIOR_PADDING
            && verdict->padding_bits == 24,
          "of a trusted member no padding is counted, of the others all is");
  expect_text (judge_source (bench, &plain, BS_TRAIT_INTO_BYTES,
                             "struct s { volatile struct t a; ptr b; }"),
               "fails\n  pointer at 128+0 x1 b\n",
               "a qualified member is trusted too");
}

/* Who stands for a record stands for all that is in it, but only there.  */
static void
test_inside (struct bench *bench)
{
  declare (bench, "struct i { u8 a; u32 b; }");
  struct bs_layout *trusted
    = declare (bench, "struct t { struct i a[2]; union { u8 c; u32 d; }; }");
  trusted->trusts = 1u << BS_TRAIT_INTO_BYTES;
  expect (holds (bench, BS_TRAIT_INTO_BYTES, trusted),
          "what is inside of a trusted record is not looked at");
  expect_text (judge_source (bench, &plain, BS_TRAIT_INTO_BYTES,
                             "struct s { struct t a; struct i b; }"),
               "fails\n  interior-padding at 168+24 x1 b.a\n",
               "the same record elsewhere is");
}

/* What can not be judged can be trusted, by the one who knows it.  */
static void
test_refused (struct bench *bench)
{
  struct bs_layout *odd
    = bs_layout_create (&bench->model, BS_LAYOUT_STRUCT, "odd");
  odd->size_bits = 32;
  odd->alignment_bits = 32;
  bs_layout_refuse (odd, BS_REASON_UNKNOWN_REPRESENTATION, "", 0);
  bs_layout_finish (odd);
  bench_name (bench, "odd", odd);
  struct bs_layout *around = declare (bench, "struct s { odd a; }");
  expect (!holds (bench, BS_TRAIT_FROM_BYTES, around),
          "a member that can not be judged");
  around->trusts = 1u << BS_TRAIT_FROM_BYTES;
  expect (holds (bench, BS_TRAIT_FROM_BYTES, around),
          "the same in a record that is trusted");
}

/* A trust is no mark, and asks for none.  */
static void
test_annotated (struct bench *bench)
{
  struct bs_layout *inner = declare (bench, "struct i { u32 a; }");
  struct bs_layout *outer = declare (bench, "struct o { struct i a; }");
  inner->trusts = 1u << BS_TRAIT_INTO_BYTES;
  expect (judge (bench, &annotated, BS_TRAIT_INTO_BYTES, outer)->outcome
            == BS_OUTCOME_FAILS,
          "without its mark a trusted member is not annotated");
  inner->marks = 1u << BS_TRAIT_INTO_BYTES;
  expect (judge (bench, &annotated, BS_TRAIT_INTO_BYTES, outer)->outcome
            == BS_OUTCOME_HOLDS,
          "with it it is");
  inner->marks = 0;
  inner->trusts = 0;
  outer->trusts = 1u << BS_TRAIT_INTO_BYTES;
  expect (judge (bench, &annotated, BS_TRAIT_INTO_BYTES, outer)->outcome
            == BS_OUTCOME_HOLDS,
          "a trusted record needs no members that are annotated");
}

/* In random records: trusting whatever is outermost lets it hold, and trusting
   a record for one trait changes nothing for the others.  */
static void
test_random (void)
{
  struct random random = { 4711 };
  unsigned wrong = 0;
  unsigned failing = 0;
  for (int i = 0; i < 300; i++)
    {
      struct bench *bench = bench_begin ();
      struct bs_layout *layout = declare (
        bench, random_struct (&random, bench,
                              RANDOM_UNIONS | RANDOM_UNNAMED | RANDOM_PACKED
                                | RANDOM_QUALIFIED | RANDOM_CLASSES));
      for (unsigned trait = 0; trait < BS_TRAIT_COUNT; trait++)
        {
          layout->trusts = 0;
          bool held = holds (bench, (enum bs_trait) trait, layout);
          failing += !held;
          layout->trusts = 1u << trait;
          wrong += !holds (bench, (enum bs_trait) trait, layout);
          layout->trusts = ((1u << BS_TRAIT_COUNT) - 1) & ~(1u << trait);
          wrong += holds (bench, (enum bs_trait) trait, layout) != held;
        }
      bench_end (bench);
    }
  expect (wrong == 0 && failing > 100,
          "300 random records, each trusted for each trait");
}

int
main (void)
{
  static void (*const tests[]) (struct bench *)
    = { test_own_trait, test_members, test_inside, test_refused,
        test_annotated };
  for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++)
    {
      struct bench *bench = bench_begin ();
      tests[i](bench);
      bench_end (bench);
    }
  test_random ();
  return finish ();
}
