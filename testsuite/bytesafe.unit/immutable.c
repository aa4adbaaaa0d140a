/* Unit tests of core/immutable.c: each rule in both polarities.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "expect.h"
#include "random-layout.h"

#define HOLDS "holds\n"

/* A record and its verdict.  */
static const struct
{
  const char *name;
  const char *source;
  const char *verdict;
} rows[] = {
  { "an empty struct", "struct s { }", HOLDS },
  { "plain members", "struct s { u32 a; f64 b; bool c; enum2 d; x87 e; }",
    HOLDS },
  { "what pointers point to", "struct s { ptr a; nullptr b; reference c; }",
    HOLDS },
  { "padding", "struct s { u8 a; u32 b; u8 c : 3; u8 : 2; }", HOLDS },
  { "unions", "struct s { union { u8 a; u32 b; }; } randomized", HOLDS },
  { "a volatile member", "struct s { u32 a; volatile u32 b; }",
    "fails\n  volatile at 32+0 x1 b\n" },
  { "an atomic member", "struct s { u32 a; atomic u32 b; }",
    "fails\n  atomic at 32+0 x1 b\n" },
  { "a volatile atomic member", "struct s { u32 a; volatile atomic u32 b; }",
    "fails\n  volatile at 32+0 x1 b\n  atomic at 32+0 x1 b\n" },
  { "a volatile pointer", "struct s { volatile ptr a; }",
    "fails\n  volatile at 0+0 x1 a\n" },
  { "a volatile bit-field", "struct s { u32 a : 3; volatile u32 b : 5; }",
    "fails\n  volatile at 3+0 x1 b\n" },
  { "a volatile unnamed bit-field", "struct s { u32 a; volatile u32 : 5; }",
    HOLDS },
  { "an array of volatiles", "struct s { volatile u32 a[2][3]; }",
    "fails\n  volatile at 0+0 x6 a[][]\n" },
  { "an array of atomics", "struct s { u32 a; atomic u32 b[3]; }",
    "fails\n  atomic at 32+0 x3 b[]\n" },
  { "an array of no atomics", "struct s { u32 a; atomic u32 b[0]; }",
    "fails\n  atomic at 32+0 x0 b[]\n" },
  { "a flexible array of atomics", "struct s { u32 a; atomic u32 b[]; }",
    "fails\n  atomic at 32+0 x0 b[]\n" },
  { "a volatile record", "struct s { volatile struct { u32 a; u32 b; } c; }",
    "fails\n  volatile at 0+0 x1 c\n" },
  { "an array of volatile records",
    "struct s { volatile struct { u32 a; u32 b; } c[4]; }",
    "fails\n  volatile at 0+0 x4 c[]\n" },
  { "a record with a volatile",
    "struct s { u32 x; struct { u32 a; volatile u32 b; } c[4]; }",
    "fails\n  volatile at 64+0 x4 c[].b\n" },
  { "a volatile record with an atomic",
    "struct s { volatile struct { u32 a; atomic u32 b; } c; }",
    "fails\n  volatile at 0+0 x1 c\n  atomic at 32+0 x1 c.b\n" },
  { "a mutable member", "struct s { u32 a; mutable u32 b; }",
    "fails\n  mutable at 32+0 x1 b\n" },
  { "a mutable pointer", "struct s { mutable ptr a; }",
    "fails\n  mutable at 0+0 x1 a\n" },
  { "a mutable bit-field", "struct s { u32 a : 3; mutable u32 b : 5; }",
    "fails\n  mutable at 3+0 x1 b\n" },
  { "a mutable unnamed bit-field", "struct s { u32 a; mutable u32 : 5; }",
    HOLDS },
  { "a mutable array", "struct s { u32 a; mutable u32 b[2][3]; }",
    "fails\n  mutable at 32+0 x6 b[][]\n" },
  { "a mutable array of length 0", "struct s { u32 a; mutable u32 b[0]; }",
    "fails\n  mutable at 32+0 x0 b[]\n" },
  { "a mutable record", "struct s { mutable struct { u32 a; u32 b; } c; }",
    "fails\n  mutable at 0+0 x1 c\n" },
  { "all three at once", "struct s { mutable volatile atomic u32 a; }",
    "fails\n  volatile at 0+0 x1 a\n  atomic at 0+0 x1 a\n"
    "  mutable at 0+0 x1 a\n" },
  { "mutable, in an array of atomics",
    "struct s { mutable atomic u32 a[4]; }",
    "fails\n  atomic at 0+0 x4 a[]\n  mutable at 0+0 x4 a[]\n" },
  { "a mutable in a mutable record",
    "struct s { mutable struct { u32 a; mutable u32 b; } c; }",
    "fails\n  mutable at 0+0 x1 c\n  mutable at 32+0 x1 c.b\n" },
  { "a mutable in an array of records",
    "struct s { u64 x; struct { u32 a; mutable u32 b; } c[3]; }",
    "fails\n  mutable at 96+0 x3 c[].b\n" },
  { "a mutable in a base class",
    "struct s { base struct { u32 a; mutable u32 b; } c; u32 d; }",
    "fails\n  mutable at 32+0 x1 c::b\n" },
  { "an atomic base class", "struct s { atomic base struct { u32 a; } b; }",
    "fails\n  atomic at 0+0 x1 b\n" },
  { "a plain base class", "struct s { base struct { u32 a; } b; u32 c; }",
    HOLDS },
  { "virtual functions", "struct s { vptr p; u32 a; } copied 7", HOLDS },
  { "a mutable empty class",
    "struct s { mutable no_unique_address struct "
    "{ } z; u32 a; }",
    "fails\n  mutable at 0+0 x1 z\n" },
  { "a volatile in a union", "union s { u32 a; volatile u32 b; }",
    "fails\n  volatile at 0+0 x1 b\n" },
  { "a volatile in an anonymous union",
    "struct s { u32 a; union { u32 b; volatile u32 c; }; }",
    "fails\n  volatile at 32+0 x1 c\n" },
  { "a volatile anonymous union",
    "struct s { u32 a; volatile union { u32 b; u32 c; }; }",
    "fails\n  volatile at 32+0 x1 \n" }
};

static const struct bs_policy policy = { .open_enums = false };

/* Each record has its verdict.  */
static void
test_rows (void)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    {
      struct bench *bench = bench_begin ();
      expect_text (
        judge_source (bench, &policy, BS_TRAIT_IMMUTABLE, rows[i].source),
        rows[i].verdict, rows[i].name);
      bench_end (bench);
    }
}

/* Return whether FIELD, of RECORD, is told of in VERDICT for REASON.  */
static bool
is_told (const struct bs_verdict *verdict, const struct bs_layout *record,
         const struct bs_field *field, enum bs_reason reason)
{
  for (size_t i = 0; i < verdict->count; i++)
    {
      const struct bs_witness *witness = &verdict->witnesses[i];
      if (witness->record == record && witness->finding.field == field
          && witness->finding.reason == reason)
        return true;
    }
  return false;
}

/* Return whether VERDICT tells of each qualifier in LAYOUT and of nothing
   else.  Add to *COUNT how many it has to tell.  */
static bool
is_right (const struct bs_verdict *verdict, const struct bs_layout *layout,
          size_t *count)
{
  static const struct
  {
    unsigned qualifier;
    enum bs_reason reason;
  } reasons[] = { { BS_QUALIFIER_VOLATILE, BS_REASON_VOLATILE },
                  { BS_QUALIFIER_ATOMIC, BS_REASON_ATOMIC },
                  { BS_QUALIFIER_MUTABLE, BS_REASON_MUTABLE } };
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      struct bs_leaf leaf = bs_field_leaf (field);
      for (size_t k = 0; k < sizeof reasons / sizeof reasons[0]; k++)
        if ((leaf.qualifiers & reasons[k].qualifier) != 0)
          {
            ++*count;
            if (!is_told (verdict, layout, field, reasons[k].reason))
              return false;
          }
      if (bs_layout_is_record (leaf.type)
          && !is_right (verdict, leaf.type, count))
        return false;
    }
  return true;
}

/* Random classes, each member of which is looked at.  */
static void
test_random (void)
{
  enum
  {
    ROUNDS = 10000
  };
  struct random random = { 14142135 };
  int wrong = 0;
  for (int i = 0; i < ROUNDS; i++)
    {
      struct bench *bench = bench_begin ();
      const char *source = random_struct (
        &random, bench,
        RANDOM_UNIONS | RANDOM_UNNAMED | RANDOM_QUALIFIED | RANDOM_CLASSES);
      const struct bs_layout *layout = declare (bench, source);
      const struct bs_verdict *verdict = bs_judge_verdict (
        bs_judge_create (bench->arena, &policy), BS_TRAIT_IMMUTABLE, layout);
      size_t count = 0;
      if (!is_right (verdict, layout, &count) || verdict->count != count)
        {
          wrong++;
          printf ("wrong verdict: %s\n", source);
        }
      bench_end (bench);
    }
  expect (wrong == 0, "%d random classes are judged right", ROUNDS);
}

int
main (void)
{
  test_rows ();
  test_random ();
  return finish ();
}
