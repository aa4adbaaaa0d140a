/* Unit tests of core/no-padding.c: each rule in both polarities.
   SPDX-License-Identifier: GPL-3.0-or-later

   Padding in all its shapes is tested with into_bytes, which shares the rules:
   into-bytes.c.  */

#include "build-layout.h"
#include "expect.h"
#include "random-layout.h"

#define HOLDS "holds\n"
#define UNION_AT_0 "fails\n  union at 0+0 x1 -\n"
#define SHUFFLED "fails\n  randomized-layout at 0+0 x1 -\n"

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
  { "numbers", "struct s { u64 a; f32 b; u16 c; bool d; u8 e; }", HOLDS,
    HOLDS },

  /* Addresses are fine.  */
  { "a pointer", "struct s { ptr a; u64 b; }", HOLDS, HOLDS },
  { "pointers of C++",
    "struct s { member_ptr a; member_function b; reference c; nullptr d; }",
    HOLDS, HOLDS },
  { "a virtual table", "struct s { vptr a; ptr b; } copied", HOLDS, HOLDS },
  { "a class that is copied by code", "struct s { ptr a; } copied 7", HOLDS,
    HOLDS },

  /* Padding is not.  */
  { "padding", "struct s { ptr a; u8 b; ptr c; u16 d; }",
    "fails\n  interior-padding at 72+56 x1 b\n"
    "  tail-padding at 208+48 x1 d\n",
    "fails\n  interior-padding at 72+56 x1 b\n"
    "  tail-padding at 208+48 x1 d\n" },
  { "padding in a number", "struct s { x87 a; }",
    "fails\n  scalar-padding at 80+48 x1 a\n",
    "fails\n  scalar-padding at 80+48 x1 a\n" },
  { "an unnamed bit-field", "struct s { u8 a : 5; u8 : 3; }",
    "fails\n  tail-padding at 5+3 x1 a\n",
    "fails\n  tail-padding at 5+3 x1 a\n" },
  { "a packed struct", "struct s { ptr a; u8 b; ptr c; } packed", HOLDS,
    HOLDS },
  { "padding inside", "struct s { struct { ptr x; u32 y; } a[2]; }",
    "fails\n  tail-padding at 96+32 x2 a[].y\n",
    "fails\n  tail-padding at 96+32 x2 a[].y\n" },

  /* Unions.  */
  { "an even union", "union s { ptr a; u64 b; }", UNION_AT_0, HOLDS },
  { "an uneven union", "union s { ptr a; u32 b; }", UNION_AT_0,
    "fails\n  uneven-union at 32+32 x1 b\n" },
  { "a padded struct in a union", "union s { struct { u8 x; u16 y; } a; }",
    UNION_AT_0, "fails\n  interior-padding at 8+8 x1 a.x\n" },

  /* Any order of the members.  */
  { "members of one size", "struct s { u32 a; f32 b; u16 c[2]; } randomized",
    HOLDS, HOLDS },
  { "members of several sizes",
    "struct s { u32 a; u16 b; u16 c; } randomized", SHUFFLED, SHUFFLED },
  { "sizes that are multiples of the largest alignment",
    "struct s { u64 a; u8 b[8]; u32 c[4]; struct { u16 x; } d[4]; } "
    "randomized",
    HOLDS, HOLDS },
  { "a size that is none", "struct s { u64 a; u32 b[3]; u32 c; } randomized",
    SHUFFLED, SHUFFLED },
  { "members of several sizes, packed",
    "struct s { u32 a; u16 b; u8 c; } packed randomized", HOLDS, HOLDS },
  { "bit-fields", "struct s { u32 a; u32 b : 16; u32 c : 16; } randomized",
    SHUFFLED, SHUFFLED },
  { "a padded struct in another order",
    "struct s { u32 a; u8 b; } "
    "randomized",
    "fails\n  randomized-layout at 0+0 x1 -\n"
    "  tail-padding at 40+24 x1 b\n",
    "fails\n  randomized-layout at 0+0 x1 -\n"
    "  tail-padding at 40+24 x1 b\n" },
  { "another order inside",
    "struct s { struct { u32 x; u16 y; u16 z; } randomized a; }", SHUFFLED,
    SHUFFLED },
  { "a union has no order", "union s { u32 a; u8 b[4]; } randomized",
    UNION_AT_0, HOLDS }
};

/* Return whether the verdict on the random struct LAYOUT is that of a look at
   each bit.  */
static bool
is_right (struct bench *bench, const struct bs_layout *layout)
{
  const struct bs_verdict *verdict
    = bs_judge_verdict (bs_judge_create (bench->arena, &with_unions),
                        BS_TRAIT_NO_PADDING, layout);
  const bool *written = find_written (bench, layout);
  bool is_dense = true;
  for (uint64_t bit = 0; bit < layout->size_bits; bit++)
    is_dense = is_dense && written[bit];
  /* What stands in arrays of length 0 only is found, but nowhere.  */
  bool is_anywhere = false;
  for (size_t i = 0; i < verdict->count; i++)
    is_anywhere = is_anywhere || verdict->witnesses[i].places != 0;
  return is_anywhere == !is_dense;
}

/* Random structs against a look at each bit.  */
static void
test_random (void)
{
  enum
  {
    ROUNDS = 10000
  };
  struct random random = { 496 };
  int wrong = 0;
  for (int i = 0; i < ROUNDS; i++)
    {
      struct bench *bench = bench_begin ();
      const char *source = random_struct (&random, bench,
                                          RANDOM_UNIONS | RANDOM_UNNAMED
                                            | RANDOM_PACKED | RANDOM_CLASSES);
      if (!is_right (bench, declare (bench, source)))
        {
          wrong++;
          printf ("wrong verdict: %s\n", source);
        }
      bench_end (bench);
    }
  expect (wrong == 0, "%d random structs are judged right", ROUNDS);
}

int
main (void)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    {
      struct bench *bench = bench_begin ();
      expect_text (
        judge_source (bench, &plain, BS_TRAIT_NO_PADDING, rows[i].source),
        rows[i].plain, rows[i].name);
      char name[200];
      snprintf (name, sizeof name, "%s, with unions", rows[i].name);
      expect_text (judge_source (bench, &with_unions, BS_TRAIT_NO_PADDING,
                                 rows[i].source),
                   rows[i].with_unions, name);
      bench_end (bench);
    }
  test_random ();
  return finish ();
}
