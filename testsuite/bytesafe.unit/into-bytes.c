/* Unit tests of core/into-bytes.c: each rule in both polarities.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "expect.h"
#include "random-layout.h"

#include <stdlib.h>

/* A record, and the verdict under the policy that a table is for.  */
struct row
{
  const char *name;
  const char *source;
  const char *verdict;
};

#define HOLDS "holds\n"

static const struct row structs[] = {
  /* Padding between members and after them.  */
  { "an empty struct", "struct s { }", HOLDS },
  { "dense members", "struct s { u32 a; u16 b; u8 c; u8 d; }", HOLDS },
  { "interior padding", "struct s { u8 a; u32 b; }",
    "fails\n  interior-padding at 8+24 x1 a\n" },
  { "interior padding, filled", "struct s { u8 a; u8 pad[3]; u32 b; }",
    HOLDS },
  { "interior padding, packed", "struct s { u8 a; u32 b; } packed", HOLDS },
  { "interior padding, reordered", "struct s { u32 b; u8 a; u8 c[3]; }",
    HOLDS },
  { "tail padding", "struct s { u32 a; u8 b; }",
    "fails\n  tail-padding at 40+24 x1 b\n" },
  { "tail padding by alignment", "struct s { u32 a; } align 16",
    "fails\n  tail-padding at 32+96 x1 a\n" },
  { "padding at the start", "struct s { u8 a @8; }",
    "fails\n  interior-padding at 0+8 x1 -\n" },
  { "several runs", "struct s { u8 a; u32 b; u8 c; u16 d; u8 e; }",
    "fails\n  interior-padding at 8+24 x1 a\n"
    "  interior-padding at 72+8 x1 c\n  tail-padding at 104+24 x1 e\n" },

  /* Bit-fields.  */
  { "bit-fields that fill", "struct s { u8 a : 3; u8 b : 5; }", HOLDS },
  { "bit-fields that leave bits", "struct s { u8 a : 3; u8 b : 4; }",
    "fails\n  tail-padding at 7+1 x1 b\n" },
  { "bit-fields that straddle", "struct s { u32 a : 20; u32 b : 20; }",
    "fails\n  interior-padding at 20+12 x1 a\n"
    "  tail-padding at 52+12 x1 b\n" },
  { "an unnamed bit-field", "struct s { u8 a : 3; u8 : 5; }",
    "fails\n  tail-padding at 3+5 x1 a\n" },
  { "an unnamed bit-field, named", "struct s { u8 a : 3; u8 b : 5; }",
    HOLDS },
  { "an unnamed bit-field and a gap", "struct s { u8 : 3; u16 a; }",
    "fails\n  interior-padding at 0+3 x1 -\n"
    "  interior-padding at 3+13 x1 -\n" },
  { "a bit-field of width 0", "struct s { u8 a : 8; u8 : 0; u8 b; }", HOLDS },
  { "a bit-field of width 0 that moves", "struct s { u8 a; u32 : 0; u32 b; }",
    "fails\n  interior-padding at 8+24 x1 a\n" },
  { "a boolean bit-field", "struct s { bool a : 1; u8 b : 7; }", HOLDS },

  /* Flexible array members and arrays of length 0.  */
  { "a flexible array member", "struct s { u32 a; u16 b[]; }", HOLDS },
  { "a gap before it", "struct s { u8 a; u16 b[]; }",
    "fails\n  interior-padding at 8+8 x1 a\n" },
  { "a gap beside it", "struct s { u32 a; u16 b; u8 c[]; }",
    "fails\n  tail-padding at 48+16 x1 c[]\n" },
  { "its element is padded",
    "struct s { u32 n; struct { u8 a; u32 b; } c[]; }",
    "fails\n  interior-padding at 40+24 x0 c[].a\n" },
  { "its element is a pointer", "struct s { u64 n; ptr c[]; }",
    "fails\n  pointer at 64+0 x0 c[]\n" },
  { "an array of length 0 amid", "struct s { u16 a; u16 z[0]; u16 b; }",
    HOLDS },
  { "an array of length 0 that moves", "struct s { u8 a; u16 z[0]; u8 b; }",
    "fails\n  interior-padding at 8+8 x1 a\n  tail-padding at 24+8 x1 b\n" },
  { "an array of length 0 of padded elements",
    "struct s { struct { u8 a; u32 b; } z[0]; u32 c; }",
    "fails\n  interior-padding at 8+24 x0 z[].a\n" },

  /* Scalars.  */
  { "numbers",
    "struct s { u128 a; u64 b; u32 c; u16 d; u8 e; bool f; enum2 g; f32 h; "
    "f64 i; u32 j; fixed_point k; decimal l; vax m; u64 n; float_pair o; }",
    HOLDS },
  { "a pointer", "struct s { ptr a; }", "fails\n  pointer at 0+0 x1 a\n" },
  { "a null pointer", "struct s { nullptr a; }",
    "fails\n  pointer at 0+0 x1 a\n" },
  { "a reference", "struct s { reference a; }",
    "fails\n  pointer at 0+0 x1 a\n" },
  { "a pointer to member", "struct s { member_ptr a; }",
    "fails\n  pointer at 0+0 x1 a\n" },
  { "a pointer to a virtual table", "struct s { vptr a; }",
    "fails\n  pointer at 0+0 x1 a\n" },
  { "an array of pointers", "struct s { u64 a; ptr b[3]; }",
    "fails\n  pointer at 64+0 x3 b[]\n" },
  { "a padded scalar", "struct s { bit24 a; }",
    "fails\n  scalar-padding at 24+8 x1 a\n" },
  { "an extended scalar", "struct s { extended24 a; }", HOLDS },
  { "a padded scalar as a bit-field", "struct s { bit24 a : 24; u8 b; }",
    HOLDS },
  { "x87", "struct s { x87 a; }", "fails\n  scalar-padding at 80+48 x1 a\n" },
  { "x87 in arrays", "struct s { u64 n[2]; x87 a[2][3]; }",
    "fails\n  scalar-padding at 208+48 x6 a[][]\n" },
  { "x87 in complex numbers", "struct s { complex_x87 a; complex_x87 b[2]; }",
    "fails\n  scalar-padding at 80+48 x2 a\n"
    "  scalar-padding at 336+48 x4 b[]\n" },

  /* C++.  */
  { "a base class", "struct s { base struct { u32 a; } b; u32 c; }", HOLDS },
  { "a base class with its padding in use",
    "struct s { base struct { u32 a; u8 b; } as_base c; u8 d[3]; }", HOLDS },
  { "a base class with its padding left",
    "struct s { base struct { u32 a; u8 b; } as_base c; u16 d; }",
    "fails\n  interior-padding at 40+8 x1 c\n" },
  { "padding in a base class",
    "struct s { base struct { u8 a; u32 b; } c; u32 d; }",
    "fails\n  interior-padding at 8+24 x1 c::a\n" },
  { "padding between base classes",
    "struct s { base struct { u8 a; } b; base struct { u32 c; } d; }",
    "fails\n  interior-padding at 8+24 x1 b\n" },
  { "an empty base class", "struct s { base struct { } b; u32 c; }", HOLDS },
  { "an empty base class, and nothing else",
    "struct s { base struct { } b; }",
    "fails\n  tail-padding at 0+8 x1 -\n" },
  { "an empty class by itself", "struct s { } size 1",
    "fails\n  tail-padding at 0+8 x1 -\n" },
  { "a member of an empty class", "struct s { struct { } size 1 a; u8 b; }",
    "fails\n  tail-padding at 0+8 x1 -\n" },
  { "an empty base class inside of a member",
    "struct s { base struct { } z @8; u32 a; }", HOLDS },
  { "empty base classes behind the end",
    "struct s { base struct { } z @32; u32 a; }",
    "fails\n  tail-padding at 32+32 x1 a\n" },
  { "empty members that take no space",
    "struct s { no_unique_address struct { } y; u32 a; no_unique_address "
    "struct { } z @0; }",
    HOLDS },
  { "a bit-field as wide as its type", "struct s { u8 a : 8; u8 b; }",
    HOLDS },
  { "a wider bit-field", "struct s { u8 a : 12; u8 b; }",
    "fails\n  interior-padding at 8+8 x1 a\n" },
  { "a class that is copied by code", "struct s { u32 a; } copied 7", HOLDS },

  /* What is no matter of bytes.  */
  { "a mutable member", "struct s { mutable u32 a; }", HOLDS },
  { "volatile and atomic members",
    "struct s { volatile u32 a; atomic u32 b; }", HOLDS },
  { "a randomized layout", "struct s { u32 a; u8 b; } randomized",
    "fails\n  randomized-layout at 0+0 x1 -\n  tail-padding at 40+24 x1 b\n" },
  { "an even randomized layout", "struct s { u32 a; u32 b; } randomized",
    "fails\n  randomized-layout at 0+0 x1 -\n" },

  /* Unions, of which nobody wants to hear here.  */
  { "a union", "union s { u32 a; u32 b; }", "fails\n  union at 0+0 x1 -\n" },
  { "a bad union is a union first", "union s { ptr a; u8 b; }",
    "fails\n  union at 0+0 x1 -\n" },
  { "a union inside", "struct s { u32 a; union { u32 b; u32 c; } d; }",
    "fails\n  union at 32+0 x1 -\n" },
  { "an anonymous union inside",
    "struct s { u32 a; union { u32 b; u32 c; }; }",
    "fails\n  union at 32+0 x1 -\n" }
};

static const struct row unions[] = {
  { "an even union", "union s { u32 a; u8 b[4]; }", HOLDS },
  { "a union of one", "union s { u32 a; }", HOLDS },
  { "an empty union", "union s { }", HOLDS },
  { "an empty union of size 1", "union s { } size 1",
    "fails\n  tail-padding at 0+8 x1 -\n" },
  { "an uneven union", "union s { u32 a; u8 b; }",
    "fails\n  uneven-union at 8+24 x1 b\n" },
  { "a union uneven by an array", "union s { u32 a; u8 b[3]; }",
    "fails\n  uneven-union at 24+8 x1 b[]\n" },
  { "a union longer than all of its members", "union s { u16 a; u8 b[3]; }",
    "fails\n  uneven-union at 16+16 x1 a\n"
    "  uneven-union at 24+8 x1 b[]\n" },
  { "a union with an empty member", "union s { u32 a; u8 b[0]; }",
    "fails\n  uneven-union at 0+32 x1 b[]\n" },
  { "a union with a bit-field", "union s { u8 a; u8 b : 7; }",
    "fails\n  uneven-union at 7+1 x1 b\n" },
  { "an unnamed bit-field is no member of a union",
    "union s { u8 a; u8 : 3; }", HOLDS },
  { "a union of an unnamed bit-field", "union s { u8 : 8; }",
    "fails\n  tail-padding at 0+8 x1 -\n" },
  { "a pointer in a union", "union s { u64 a; ptr b; }",
    "fails\n  pointer at 0+0 x1 b\n" },
  { "two pointers in a union", "union s { ptr b; ptr a; }",
    "fails\n  pointer at 0+0 x1 b\n  pointer at 0+0 x1 a\n" },
  { "findings at one place, by member", "union s { ptr a; u8 b[0]; }",
    "fails\n  pointer at 0+0 x1 a\n  uneven-union at 0+64 x1 b[]\n" },
  { "findings about one member, by reason", "union s { u64 a; ptr b[0]; }",
    "fails\n  pointer at 0+0 x0 b[]\n  uneven-union at 0+64 x1 b[]\n" },
  { "a padded member of a union",
    "union s { u64 a; struct { u8 b; u32 c; } d; }",
    "fails\n  interior-padding at 8+24 x1 d.b\n" },
  { "a padded scalar in a union", "union s { u32 a; bit24 b; }",
    "fails\n  scalar-padding at 24+8 x1 b\n" },
  { "an even union inside", "struct s { u32 a; union { u32 b; f32 c; } d; }",
    HOLDS },
  { "an even anonymous union inside",
    "struct s { u32 a; union { u32 b; f32 c; }; }", HOLDS },
  { "an uneven anonymous union inside",
    "struct s { u32 a; union { u32 b; u16 c; }; }",
    "fails\n  uneven-union at 48+16 x1 c\n" },
  { "an array of uneven unions", "struct s { union { u32 b; u16 c; } a[4]; }",
    "fails\n  uneven-union at 16+16 x4 a[].c\n" },
  { "a randomized union", "union s { u32 a; u32 b; } randomized",
    "fails\n  randomized-layout at 0+0 x1 -\n" },
  { "a padded struct beside an even union",
    "struct s { union { u32 b; f32 c; } d; u8 e; }",
    "fails\n  tail-padding at 40+24 x1 e\n" }
};

/* Make a complex number of x87 known on BENCH: a row of two that nobody
   subscripts.  */
static void
add_complex (struct bench *bench)
{
  struct bs_layout *layout
    = bs_layout_create (&bench->model, BS_LAYOUT_ARRAY, "complex_x87");
  layout->size_bits = 256;
  layout->alignment_bits = 128;
  layout->u.array.element = bench_find (bench, "x87");
  layout->u.array.count = 2;
  layout->u.array.stride_bits = 128;
  bs_layout_finish (layout);
  bench_name (bench, "complex_x87", layout);
}

/* The verdicts under POLICY are those of the COUNT rows of TABLE, called
   TITLE.  */
static void
test_table (const char *title, const struct bs_policy *policy,
            const struct row *table, size_t count)
{
  for (size_t i = 0; i < count; i++)
    {
      struct bench *bench = bench_begin ();
      add_complex (bench);
      char name[200];
      snprintf (name, sizeof name, "%s: %s", title, table[i].name);
      expect_text (
        judge_source (bench, policy, BS_TRAIT_INTO_BYTES, table[i].source),
        table[i].verdict, name);
      bench_end (bench);
    }
}

/* Return whether the verdict on the random struct LAYOUT is that of a look at
   each bit.  Where it HAS_UNIONS a bit may be padding of one member or of
   another, and the padding of one object is no more than that of all.  */
static bool
is_right (struct bench *bench, const struct bs_layout *layout,
          bool has_unions)
{
  static const struct bs_policy policy = { .union_into_bytes = true };
  const struct bs_verdict *verdict = bs_judge_verdict (
    bs_judge_create (bench->arena, &policy), BS_TRAIT_INTO_BYTES, layout);
  const bool *written = find_written (bench, layout);
  uint64_t padding_bits = 0;
  for (uint64_t bit = 0; bit < layout->size_bits; bit++)
    padding_bits += !written[bit];
  /* What stands in arrays of length 0 only is found, but nowhere.  */
  bool is_anywhere = false;
  for (size_t i = 0; i < verdict->count; i++)
    if (verdict->witnesses[i].places != 0
        && verdict->witnesses[i].finding.reason != BS_REASON_POINTER)
      is_anywhere = true;
  return (is_anywhere == (padding_bits != 0)
          && (has_unions ? verdict->padding_bits <= padding_bits
                         : verdict->padding_bits == padding_bits));
}

/* Random structs with FEATURES against a look at each bit.  */
static void
test_random (const char *title, unsigned features)
{
  enum
  {
    ROUNDS = 10000
  };
  struct random random = { 19540607 };
  int wrong = 0;
  for (int i = 0; i < ROUNDS; i++)
    {
      struct bench *bench = bench_begin ();
      const char *source = random_struct (&random, bench, features);
      if (!is_right (bench, declare (bench, source),
                     (features & RANDOM_UNIONS) != 0))
        {
          wrong++;
          printf ("wrong verdict: %s\n", source);
        }
      bench_end (bench);
    }
  expect (wrong == 0, "%s: %d random structs are judged right", title,
          ROUNDS);
}

int
main (void)
{
  static const struct bs_policy no_unions = { .open_enums = false };
  static const struct bs_policy with_unions = { .union_into_bytes = true };
  test_table ("no unions", &no_unions, structs,
              sizeof structs / sizeof structs[0]);
  test_table ("unions", &with_unions, unions,
              sizeof unions / sizeof unions[0]);
  test_random ("structs only", RANDOM_UNNAMED | RANDOM_PACKED);
  test_random ("with unions", RANDOM_UNIONS | RANDOM_UNNAMED | RANDOM_PACKED);
  test_random ("classes", RANDOM_UNNAMED | RANDOM_PACKED | RANDOM_CLASSES);
  test_random ("classes with unions", RANDOM_UNIONS | RANDOM_UNNAMED
                                        | RANDOM_PACKED | RANDOM_CLASSES);
  return finish ();
}
