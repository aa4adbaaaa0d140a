/* Unit tests of core/immutable.c: each rule in both polarities.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"
#include "expect.h"

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
  { "a volatile in a union", "union s { u32 a; volatile u32 b; }",
    "fails\n  volatile at 0+0 x1 b\n" },
  { "a volatile in an anonymous union",
    "struct s { u32 a; union { u32 b; volatile u32 c; }; }",
    "fails\n  volatile at 32+0 x1 c\n" },
  { "a volatile anonymous union",
    "struct s { u32 a; volatile union { u32 b; u32 c; }; }",
    "fails\n  volatile at 32+0 x1 \n" }
};

int
main (void)
{
  static const struct bs_policy policy = { .open_enums = false };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    {
      struct bench *bench = bench_begin ();
      expect_text (
        judge_source (bench, &policy, BS_TRAIT_IMMUTABLE, rows[i].source),
        rows[i].verdict, rows[i].name);
      bench_end (bench);
    }
  return finish ();
}
