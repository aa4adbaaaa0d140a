/* Unit tests of core/from-zeros.c: each rule in both polarities.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"
#include "expect.h"

#define HOLDS "holds\n"
#define FAILS_AT_0 "fails\n  invalid-bit-pattern at 0+0 x1 a\n"
#define POINTER_AT_0 "fails\n  pointer at 0+0 x1 a\n"
#define COPIED_AT_0 "fails\n  not-trivially-copyable at 0+0 x1 -\n"

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
  { "numbers",
    "struct s { u128 a; u64 b; u32 c; u16 d; u8 e; f32 f; f64 g; bit24 h; "
    "x87 i; float_pair j; vax k; decimal l; fixed_point m; }",
    HOLDS, HOLDS },
  { "a boolean", "struct s { bool a; }", HOLDS, HOLDS },
  { "a boolean of a byte of bits", "struct s { bool a : 8; }", HOLDS, HOLDS },
  { "an enumeration with 0", "struct s { enum2 a; }", HOLDS, HOLDS },
  { "an enumeration with 0 in bits", "struct s { enum2 a : 5; }", HOLDS,
    HOLDS },
  { "an enumeration without 0", "struct s { enum12 a; }", FAILS_AT_0, HOLDS },
  { "an enumeration without 0 in bits", "struct s { enum12 a : 2; }",
    FAILS_AT_0, HOLDS },
  { "an enumeration without 0, declared open", "struct s { flags12 a; }",
    HOLDS, HOLDS },
  { "a pointer", "struct s { ptr a; }", HOLDS, HOLDS },
  { "a null pointer", "struct s { nullptr a; }", HOLDS, HOLDS },
  { "a reference", "struct s { reference a; }", POINTER_AT_0, POINTER_AT_0 },
  { "a pointer to data member", "struct s { member_ptr a; }", POINTER_AT_0,
    POINTER_AT_0 },
  { "a pointer to member function", "struct s { member_function a; }", HOLDS,
    HOLDS },

  /* Padding is allowed.  */
  { "padding", "struct s { u8 a; u32 b; u8 c : 3; u8 : 2; }", HOLDS, HOLDS },
  { "a randomized layout", "struct s { u32 a; } randomized", HOLDS, HOLDS },
  { "qualified members",
    "struct s { volatile u32 a; atomic u32 b; mutable u32 c; }", HOLDS,
    HOLDS },

  /* Unions: each member.  */
  { "a union", "union s { u32 a; u8 b; ptr c; bool d; }", HOLDS, HOLDS },
  { "an enumeration without 0 in a union", "union s { u32 b; enum12 a; }",
    FAILS_AT_0, HOLDS },

  /* Arrays and nested records.  */
  { "an array of booleans", "struct s { bool a[2][3]; }", HOLDS, HOLDS },
  { "an array of enumerations without 0",
    "struct s { u32 x; enum12 b[2][3]; }",
    "fails\n  invalid-bit-pattern at 32+0 x6 b[][]\n", HOLDS },
  { "a flexible array of those", "struct s { u32 x; enum12 b[]; }",
    "fails\n  invalid-bit-pattern at 32+0 x0 b[]\n", HOLDS },
  { "one inside", "struct s { u32 x; struct { u32 y; enum12 z; } b[3]; }",
    "fails\n  invalid-bit-pattern at 64+0 x3 b[].z\n", HOLDS },

  { "one after a record and a pointer",
    "struct s { struct { u64 x; } y; ptr z; enum12 b; u32 c; }",
    "fails\n  invalid-bit-pattern at 128+0 x1 b\n", HOLDS },

  /* C++.  */
  { "a base class", "struct s { base struct { bool a; ptr p; } b; u32 c; }",
    HOLDS, HOLDS },
  { "a reference in a base class",
    "struct s { base struct { reference a; } b; u32 c; }",
    "fails\n  pointer at 0+0 x1 b::a\n",
    "fails\n  pointer at 0+0 x1 b::a\n" },
  { "a virtual table", "struct s { vptr a; u64 b; } copied", POINTER_AT_0,
    POINTER_AT_0 },
  { "a class that is copied by code", "struct s { u32 a; } copied 7",
    COPIED_AT_0, COPIED_AT_0 },
  { "one that is for no reason that is seen", "struct s { ptr a; } copied",
    COPIED_AT_0, COPIED_AT_0 },
  { "a member that is",
    "struct s { struct { u32 a; } copied 7 b[2]; u32 c; } copied",
    "fails\n  not-trivially-copyable at 0+0 x2 -\n",
    "fails\n  not-trivially-copyable at 0+0 x2 -\n" },
  { "several", "struct s { u32 a; enum12 b; reference c; } copied 7",
    "fails\n  not-trivially-copyable at 0+0 x1 -\n"
    "  invalid-bit-pattern at 32+0 x1 b\n  pointer at 64+0 x1 c\n",
    "fails\n  not-trivially-copyable at 0+0 x1 -\n"
    "  pointer at 64+0 x1 c\n" }
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
        judge_source (bench, &closed, BS_TRAIT_FROM_ZEROS, rows[i].source),
        rows[i].closed, rows[i].name);
      char name[200];
      snprintf (name, sizeof name, "%s, with open enumerations",
                rows[i].name);
      expect_text (
        judge_source (bench, &open, BS_TRAIT_FROM_ZEROS, rows[i].source),
        rows[i].open, name);
      bench_end (bench);
    }
  return finish ();
}
