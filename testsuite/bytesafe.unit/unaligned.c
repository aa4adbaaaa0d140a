/* Unit tests of core/unaligned.c: each rule in both polarities.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"
#include "expect.h"
#include "random-layout.h"

#define HOLDS "holds\n"

static const struct bs_policy plain = { .open_enums = false };

static const struct
{
  const char *name;
  const char *source;
  const char *verdict;
} rows[] = {
  { "an empty struct", "struct s { }", HOLDS },
  { "bytes", "struct s { u8 a; bool b[3]; u8 c[]; }", HOLDS },
  { "a number", "struct s { u8 a; u32 b; }",
    "fails\n  alignment at 32+32 x1 b\n" },
  { "several numbers", "struct s { u16 a; u8 b; u64 c; ptr d; }",
    "fails\n  alignment at 0+16 x1 a\n  alignment at 64+64 x1 c\n"
    "  alignment at 128+64 x1 d\n" },
  { "an array", "struct s { u8 a; u16 b[2][3]; }",
    "fails\n  alignment at 16+16 x1 b[][]\n" },
  { "a flexible array", "struct s { u32 a; u64 b[]; } packed", HOLDS },
  { "a flexible array of numbers", "struct s { u8 a[8]; u64 b[]; }",
    "fails\n  alignment at 64+64 x1 b[]\n" },
  { "padding is no matter", "struct s { u8 a; u8 : 4; u8 b : 3; }", HOLDS },

  /* Packing.  */
  { "a packed struct", "struct s { u8 a; u64 b; ptr c; } packed", HOLDS },
  { "packing to one byte", "struct s { u8 a; u64 b; } pack 1", HOLDS },
  { "packing to two bytes", "struct s { u8 a; u64 b; } pack 2",
    "fails\n  alignment at 16+16 x1 b\n" },
  { "a packed struct of numbers",
    "struct s { u8 a; struct { u32 x; } b; } packed", HOLDS },
  { "a packed struct of numbers that it aligns",
    "struct s { u8 a; struct { u32 x; } b; } packed align 4",
    "fails\n  alignment at 0+32 x1 -\n" },
  { "a packed struct and a number",
    "struct s { struct { u64 x; } packed a; u32 b; }",
    "fails\n  alignment at 64+32 x1 b\n" },

  /* By hand.  */
  { "an aligned struct", "struct s { u8 a; } align 8",
    "fails\n  alignment at 0+64 x1 -\n" },
  { "an aligned member", "struct s { u8 a; aligned 4 u8 b; }",
    "fails\n  alignment at 32+32 x1 b\n" },
  { "an aligned member of a packed struct",
    "struct s { u8 a; aligned 4 u8 b; } packed",
    "fails\n  alignment at 32+32 x1 b\n" },
  { "an aligned struct with a number", "struct s { u32 a; } align 8",
    "fails\n  alignment at 0+64 x1 -\n  alignment at 0+32 x1 a\n" },
  { "an aligned member that holds a number",
    "struct s { aligned 16 struct { u32 x; } a; }",
    "fails\n  alignment at 0+32 x1 a.x\n  alignment at 0+128 x1 a\n" },

  /* The innermost member is told.  */
  { "one inside", "struct s { u8 a; struct { u8 x; u16 y; } b[3]; }",
    "fails\n  alignment at 32+16 x3 b[].y\n" },
  { "one inside of one inside",
    "struct s { struct { struct { u8 y; u32 z; } x[2]; } a; u16 b; }",
    "fails\n  alignment at 32+32 x2 a.x[].z\n  alignment at 128+16 x1 b\n" },
  { "an anonymous one", "struct s { struct { u32 x; }; }",
    "fails\n  alignment at 0+32 x1 x\n" },
  { "an aligned struct inside", "struct s { struct { u8 x; } align 4 a; }",
    "fails\n  alignment at 0+32 x1 -\n" },
  { "a union", "union s { u8 a; u32 b; }",
    "fails\n  alignment at 0+32 x1 b\n" },
  { "a union of bytes", "union s { u8 a; u8 b[3]; }", HOLDS },
  { "a union of numbers in a packed struct",
    "struct s { u8 a; union { u32 b; u64 c; }; } packed", HOLDS },

  /* Bit-fields.  */
  { "a bit-field", "struct s { u32 a : 3; }",
    "fails\n  alignment at 0+32 x1 a\n" },
  { "a bit-field of a byte", "struct s { u8 a : 3; }", HOLDS },
  { "a packed bit-field", "struct s { u32 a : 3; } packed", HOLDS },
  { "an unnamed bit-field", "struct s { u8 a; u32 : 24; }", HOLDS },

  /* C++.  */
  { "a base class", "struct s { base struct { u32 x; } b; u8 c[4]; }",
    "fails\n  alignment at 0+32 x1 b::x\n" },
  { "a base class of bytes", "struct s { base struct { u8 x; } b; u8 c; }",
    HOLDS },
  { "a virtual table", "struct s { vptr a; u8 b; }",
    "fails\n  alignment at 0+64 x1 a\n" }
};

/* Random structs against the alignment that they have.  */
static void
test_random (void)
{
  enum
  {
    ROUNDS = 10000
  };
  struct random random = { 20260101 };
  int wrong = 0;
  int held = 0;
  for (int i = 0; i < ROUNDS; i++)
    {
      struct bench *bench = bench_begin ();
      const char *source = random_struct (&random, bench,
                                          RANDOM_UNIONS | RANDOM_UNNAMED
                                            | RANDOM_PACKED | RANDOM_CLASSES);
      const struct bs_layout *layout = declare (bench, source);
      const struct bs_verdict *verdict = bs_judge_verdict (
        bs_judge_create (bench->arena, &plain), BS_TRAIT_UNALIGNED, layout);
      bool holds = verdict->outcome == BS_OUTCOME_HOLDS;
      held += holds;
      if (holds != (layout->alignment_bits == 8)
          || holds != (verdict->count == 0))
        {
          wrong++;
          printf ("wrong verdict: %s\n", source);
        }
      bench_end (bench);
    }
  expect (wrong == 0 && held > ROUNDS / 20,
          "%d random structs hold if their alignment is one byte", ROUNDS);
}

int
main (void)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    {
      struct bench *bench = bench_begin ();
      expect_text (
        judge_source (bench, &plain, BS_TRAIT_UNALIGNED, rows[i].source),
        rows[i].verdict, rows[i].name);
      bench_end (bench);
    }
  test_random ();
  return finish ();
}
