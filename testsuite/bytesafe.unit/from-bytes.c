/* Unit tests of core/from-bytes.c: each rule in both polarities.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"
#include "expect.h"

#define HOLDS "holds\n"
#define FAILS_AT_0 "fails\n  invalid-bit-pattern at 0+0 x1 a\n"

/* A record and its verdicts, with closed and with open enumerations.  */
static const struct
{
  const char *name;
  const char *source;
  const char *closed;
  const char *open;
} rows[] = {
  { "an empty struct", "struct s { }", HOLDS, HOLDS },

  /* Scalars.  */
  { "an integer", "struct s { u32 a; }", HOLDS, HOLDS },
  { "a bit-precise integer", "struct s { bit24 a; }", HOLDS, HOLDS },
  { "a boolean", "struct s { bool a; }", FAILS_AT_0, FAILS_AT_0 },
  { "a boolean of one bit", "struct s { bool a : 1; }", HOLDS, HOLDS },
  { "a boolean of a byte of bits", "struct s { bool a : 8; }", FAILS_AT_0,
    FAILS_AT_0 },
  { "a closed enumeration", "struct s { enum2 a; }", FAILS_AT_0, HOLDS },
  { "an enumeration declared open", "struct s { flags2 a; }", HOLDS, HOLDS },
  { "an enumeration that covers", "struct s { enum256 a; }", HOLDS, HOLDS },
  { "an enumeration in a bit", "struct s { enum2 a : 1; }", HOLDS, HOLDS },
  { "an enumeration in two bits", "struct s { enum2 a : 2; }", FAILS_AT_0,
    HOLDS },
  { "a floating-point number", "struct s { f64 a; }", HOLDS, HOLDS },
  { "x87", "struct s { x87 a; }", FAILS_AT_0, FAILS_AT_0 },
  { "a double-double", "struct s { float_pair a; }", HOLDS, HOLDS },
  { "a VAX number", "struct s { vax a; }", FAILS_AT_0, FAILS_AT_0 },
  { "a decimal number", "struct s { decimal a; }", HOLDS, HOLDS },
  { "a fixed-point number", "struct s { fixed a; }", HOLDS, HOLDS },
  { "a pointer", "struct s { ptr a; }", "fails\n  pointer at 0+0 x1 a\n",
    "fails\n  pointer at 0+0 x1 a\n" },
  { "a null pointer", "struct s { nullptr a; }",
    "fails\n  pointer at 0+0 x1 a\n", "fails\n  pointer at 0+0 x1 a\n" },
  { "a reference", "struct s { reference a; }",
    "fails\n  pointer at 0+0 x1 a\n", "fails\n  pointer at 0+0 x1 a\n" },
  { "a pointer to member", "struct s { member_ptr a; }",
    "fails\n  pointer at 0+0 x1 a\n", "fails\n  pointer at 0+0 x1 a\n" },

  /* Padding is allowed.  */
  { "interior padding", "struct s { u8 a; u32 b; }", HOLDS, HOLDS },
  { "tail padding", "struct s { u32 b; u8 a; }", HOLDS, HOLDS },
  { "an unnamed bit-field", "struct s { u8 a : 3; u8 : 5; }", HOLDS, HOLDS },
  { "a randomized layout", "struct s { u32 a; } randomized", HOLDS, HOLDS },
  { "volatile and atomic members",
    "struct s { volatile u32 a; atomic u32 b; }", HOLDS, HOLDS },

  /* Unions: each member.  */
  { "a union", "union s { u32 a; u8 b; f64 c; }", HOLDS, HOLDS },
  { "a union with an unnamed bit-field", "union s { u32 a; u8 : 3; }", HOLDS,
    HOLDS },
  { "a boolean in a union", "union s { u32 b; bool a; }", FAILS_AT_0,
    FAILS_AT_0 },
  { "an enumeration in a union inside",
    "struct s { u32 x; union { u32 y; enum2 b; }; }",
    "fails\n  invalid-bit-pattern at 32+0 x1 b\n", HOLDS },

  /* Arrays and nested records.  */
  { "an array", "struct s { u32 a[4]; }", HOLDS, HOLDS },
  { "an array of booleans", "struct s { u8 x; bool b[2][3]; }",
    "fails\n  invalid-bit-pattern at 8+0 x6 b[][]\n",
    "fails\n  invalid-bit-pattern at 8+0 x6 b[][]\n" },
  { "an array of no booleans", "struct s { u8 x; bool b[0]; }",
    "fails\n  invalid-bit-pattern at 8+0 x0 b[]\n",
    "fails\n  invalid-bit-pattern at 8+0 x0 b[]\n" },
  { "a flexible array of booleans", "struct s { u8 x; bool b[]; }",
    "fails\n  invalid-bit-pattern at 8+0 x0 b[]\n",
    "fails\n  invalid-bit-pattern at 8+0 x0 b[]\n" },
  { "a flexible array of integers", "struct s { u8 x; u8 b[]; }", HOLDS,
    HOLDS },
  { "a boolean inside", "struct s { u8 x; struct { u8 y; bool z; } b[3]; }",
    "fails\n  invalid-bit-pattern at 16+0 x3 b[].z\n",
    "fails\n  invalid-bit-pattern at 16+0 x3 b[].z\n" },
  { "several", "struct s { bool a; u8 x[7]; ptr p; enum2 e; }",
    "fails\n  invalid-bit-pattern at 0+0 x1 a\n  pointer at 64+0 x1 p\n"
    "  invalid-bit-pattern at 128+0 x1 e\n",
    "fails\n  invalid-bit-pattern at 0+0 x1 a\n  pointer at 64+0 x1 p\n" }
};

int
main (void)
{
  static const struct bs_policy closed = { .open_enums = false };
  static const struct bs_policy open = { .open_enums = true };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    {
      struct bench *bench = bench_begin ();
      expect_text (
        judge_source (bench, &closed, BS_TRAIT_FROM_BYTES, rows[i].source),
        rows[i].closed, rows[i].name);
      char name[200];
      snprintf (name, sizeof name, "%s, with open enumerations",
                rows[i].name);
      expect_text (
        judge_source (bench, &open, BS_TRAIT_FROM_BYTES, rows[i].source),
        rows[i].open, name);
      bench_end (bench);
    }
  return finish ();
}
