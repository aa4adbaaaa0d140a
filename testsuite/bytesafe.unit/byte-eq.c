/* Unit tests of core/byte-eq.c: each rule in both polarities.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"
#include "expect.h"
#include "random-layout.h"

#define HOLDS "holds\n"
#define UNEQUAL_AT_0 "fails\n  unequal-bytes at 0+0 x1 a\n"
#define UNION_AT_0 "fails\n  union at 0+0 x1 -\n"
#define COPIED_AT_0 "fails\n  not-trivially-copyable at 0+0 x1 -\n"

static const struct bs_policy plain = { .union_into_bytes = false };
static const struct bs_policy with_unions = { .union_into_bytes = true };

/* A record and its verdicts, without and with unions.  */
static const struct
{
  const char *name;
  const char *source;
  const char *plain;
  const char *with_unions;
} rows[] = {
  { "an empty struct", "struct s { }", HOLDS, HOLDS },

  /* Scalars.  */
  { "integers", "struct s { u64 a; u32 b; u16 c; u8 d; u8 e : 3; u8 f : 5; }",
    HOLDS, HOLDS },
  { "a boolean and an enumeration", "struct s { bool a[4]; enum2 b; }", HOLDS,
    HOLDS },
  { "a fixed-point number", "struct s { fixed_point a; }", HOLDS, HOLDS },
  { "pointers", "struct s { ptr a; member_ptr b; ptr c; }",
    "fails\n  interior-padding at 64+64 x1 a\n  tail-padding at 320+64 x1 "
    "c\n",
    "fails\n  interior-padding at 64+64 x1 a\n  tail-padding at 320+64 x1 "
    "c\n" },
  { "a pointer", "struct s { ptr a[3]; }", HOLDS, HOLDS },
  { "a pointer to data member", "struct s { member_ptr a; }", HOLDS, HOLDS },
  { "a float", "struct s { f32 a; }", UNEQUAL_AT_0, UNEQUAL_AT_0 },
  { "a double", "struct s { f64 a; }", UNEQUAL_AT_0, UNEQUAL_AT_0 },
  { "a pair of doubles", "struct s { float_pair a; }", UNEQUAL_AT_0,
    UNEQUAL_AT_0 },
  { "a VAX number", "struct s { vax a; }", UNEQUAL_AT_0, UNEQUAL_AT_0 },
  { "a decimal number", "struct s { decimal a; }", UNEQUAL_AT_0,
    UNEQUAL_AT_0 },
  { "an 80-bit number", "struct s { x87 a; }",
    "fails\n  unequal-bytes at 0+0 x1 a\n  scalar-padding at 80+48 x1 a\n",
    "fails\n  unequal-bytes at 0+0 x1 a\n  scalar-padding at 80+48 x1 a\n" },
  { "an extended number of 24 bits", "struct s { extended24 a; }", HOLDS,
    HOLDS },
  { "a number of 24 bits", "struct s { bit24 a; }",
    "fails\n  scalar-padding at 24+8 x1 a\n",
    "fails\n  scalar-padding at 24+8 x1 a\n" },

  /* Padding.  */
  { "padding", "struct s { u8 a; u32 b; u16 c; }",
    "fails\n  interior-padding at 8+24 x1 a\n"
    "  tail-padding at 80+16 x1 c\n",
    "fails\n  interior-padding at 8+24 x1 a\n"
    "  tail-padding at 80+16 x1 c\n" },
  { "padding gone by packing", "struct s { u8 a; u32 b; u16 c; } packed",
    HOLDS, HOLDS },

  /* Arrays, nested records and unions.  */
  { "an array of floats", "struct s { u32 x; f32 a[2][3]; }",
    "fails\n  unequal-bytes at 32+0 x6 a[][]\n",
    "fails\n  unequal-bytes at 32+0 x6 a[][]\n" },
  { "an array of none", "struct s { u32 x; f32 a[0]; }",
    "fails\n  unequal-bytes at 32+0 x0 a[]\n",
    "fails\n  unequal-bytes at 32+0 x0 a[]\n" },
  { "one inside", "struct s { struct { u32 x; f32 y; } a[3]; }",
    "fails\n  unequal-bytes at 32+0 x3 a[].y\n",
    "fails\n  unequal-bytes at 32+0 x3 a[].y\n" },
  { "an even union", "union s { u32 a; u8 b[4]; }", UNION_AT_0, HOLDS },
  { "an uneven union", "union s { u32 a; u8 b; }", UNION_AT_0,
    "fails\n  uneven-union at 8+24 x1 b\n" },
  { "a float in a union", "union s { u32 b; f32 a; }", UNION_AT_0,
    UNEQUAL_AT_0 },

  /* Orders: see no-padding.c.  */
  { "members of one size in any order",
    "struct s { u32 a; u32 b; } "
    "randomized",
    HOLDS, HOLDS },
  { "others in any order", "struct s { u32 a; u16 b; u16 c; } randomized",
    "fails\n  randomized-layout at 0+0 x1 -\n",
    "fails\n  randomized-layout at 0+0 x1 -\n" },

  /* C++.  */
  { "a reference", "struct s { reference a; }", UNEQUAL_AT_0, UNEQUAL_AT_0 },
  { "a pointer to member function", "struct s { member_function a; }",
    UNEQUAL_AT_0, UNEQUAL_AT_0 },
  { "a null pointer", "struct s { nullptr a; }", UNEQUAL_AT_0, UNEQUAL_AT_0 },
  { "a virtual table", "struct s { vptr a; u64 b; } copied", UNEQUAL_AT_0,
    UNEQUAL_AT_0 },
  { "a base class", "struct s { base struct { u32 x; } b; u32 c; }", HOLDS,
    HOLDS },
  { "a float in a base class", "struct s { base struct { f32 x; } b; }",
    "fails\n  unequal-bytes at 0+0 x1 b::x\n",
    "fails\n  unequal-bytes at 0+0 x1 b::x\n" },
  { "a class that is copied by code", "struct s { ptr a; } copied 7",
    COPIED_AT_0, COPIED_AT_0 },
  { "a member that is", "struct s { struct { ptr x; } copied 7 a; } copied",
    COPIED_AT_0, COPIED_AT_0 }
};

/* What is byte_eq has no padding, and what has none and is a struct of
   integers is byte_eq.  */
static void
test_random (void)
{
  enum
  {
    ROUNDS = 5000
  };
  struct random random = { 8128 };
  int wrong = 0;
  int held = 0;
  for (int i = 0; i < ROUNDS; i++)
    {
      struct bench *bench = bench_begin ();
      const char *source = random_struct (
        &random, bench, RANDOM_UNIONS | RANDOM_UNNAMED | RANDOM_PACKED);
      const struct bs_layout *layout = declare (bench, source);
      struct bs_judge *judge = bs_judge_create (bench->arena, &with_unions);
      bool is_dense
        = bs_judge_verdict (judge, BS_TRAIT_NO_PADDING, layout)->outcome
          == BS_OUTCOME_HOLDS;
      bool holds = bs_judge_verdict (judge, BS_TRAIT_BYTE_EQ, layout)->outcome
                   == BS_OUTCOME_HOLDS;
      bool has_floats = strstr (source, "f32") != NULL;
      held += holds;
      if ((holds && !is_dense) || (is_dense && !has_floats && !holds))
        {
          wrong++;
          printf ("wrong verdict: %s\n", source);
        }
      bench_end (bench);
    }
  expect (wrong == 0 && held > ROUNDS / 50,
          "%d random structs hold as far as they are dense", ROUNDS);
}

int
main (void)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    {
      struct bench *bench = bench_begin ();
      expect_text (
        judge_source (bench, &plain, BS_TRAIT_BYTE_EQ, rows[i].source),
        rows[i].plain, rows[i].name);
      char name[200];
      snprintf (name, sizeof name, "%s, with unions", rows[i].name);
      expect_text (
        judge_source (bench, &with_unions, BS_TRAIT_BYTE_EQ, rows[i].source),
        rows[i].with_unions, name);
      bench_end (bench);
    }
  test_random ();
  return finish ();
}
