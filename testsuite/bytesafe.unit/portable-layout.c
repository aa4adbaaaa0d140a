/* Unit tests of core/portable-layout.c: each rule in both polarities.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"
#include "expect.h"

#define HOLDS "holds\n"
#define TYPE_AT_0 "fails\n  abi-dependent-type at 0+0 x1 a\n"
#define RECORD(REASON) "fails\n  " REASON " at 0+0 x1 -\n"

static const struct bs_policy plain = { .open_enums = false };

struct row
{
  const char *name;
  const char *source;
  const char *verdict;
};

static const struct row rows[] = {
  { "an empty struct", "struct s { }", HOLDS },

  /* Types.  */
  { "numbers at multiples of their sizes",
    "struct s { u64 a; f64 b; u32 c; f32 d; u16 e; bool f; u8 g; u32 h; u32 i[]; }",
    HOLDS },
  { "an enumeration of fixed size", "struct s { enum2 a; flags12 b; }",
    HOLDS },
  { "a long", "struct s { long a; }", TYPE_AT_0 },
  { "a long that is called otherwise", "struct s { fixed long a; }", HOLDS },
  { "a number that is called otherwise", "struct s { varies u32 a; }",
    TYPE_AT_0 },
  { "an array of those", "struct s { varies u32 a[2][3]; }",
    "fails\n  abi-dependent-type at 0+0 x6 a[][]\n" },
  { "a record of which the ABI has the size",
    "struct s { varies struct { u32 x; } a; }", TYPE_AT_0 },
  { "an array of longs that are called otherwise",
    "struct s { fixed long a[2][3]; }", HOLDS },
  { "a pointer", "struct s { ptr a; }", TYPE_AT_0 },
  { "a reference", "struct s { reference a; }", TYPE_AT_0 },
  { "a pointer to data member", "struct s { member_ptr a; }", TYPE_AT_0 },
  { "a pointer to member function", "struct s { member_function a; }",
    TYPE_AT_0 },
  { "a null pointer", "struct s { nullptr a; }", TYPE_AT_0 },
  { "an 80-bit number", "struct s { x87 a; }", TYPE_AT_0 },
  { "a number of 24 bits", "struct s { bit24 a; }", TYPE_AT_0 },
  { "one inside", "struct s { u32 a; struct { u32 x; varies u32 y; } b[2]; }",
    "fails\n  abi-dependent-type at 64+0 x2 b[].y\n" },

  /* Bit-fields.  */
  { "a bit-field", "struct s { u8 a : 8; }",
    "fails\n  bit-field at 0+0 x1 a\n" },
  { "bit-fields", "struct s { u32 a : 20; u32 b : 12; }",
    "fails\n  bit-field at 0+0 x1 a\n  bit-field at 20+0 x1 b\n" },
  { "an unnamed bit-field", "struct s { u8 a; u8 : 8; }",
    "fails\n  tail-padding at 8+8 x1 a\n" },
  { "a bit-field of width 0", "struct s { u32 a; u32 : 0; u32 b; }",
    RECORD ("bit-field") },
  { "an unnamed bit-field in a union", "union s { u32 a; u8 : 8; }",
    RECORD ("bit-field") },
  { "a long bit-field is told as one", "struct s { long a : 64; }",
    "fails\n  bit-field at 0+0 x1 a\n" },

  /* Padding.  */
  { "padding", "struct s { u8 a; u32 b; u16 c; }",
    "fails\n  interior-padding at 8+24 x1 a\n"
    "  tail-padding at 80+16 x1 c\n" },
  { "padding, filled", "struct s { u8 a; u8 p[3]; u32 b; u16 c; u16 q; }",
    HOLDS },
  { "padding inside", "struct s { struct { u32 x; u8 y; } a; u8 b[8]; }",
    "fails\n  tail-padding at 40+24 x1 a.y\n" },

  /* Packing.  */
  { "a packed struct", "struct s { u8 a; u64 b; u16 c; } packed", HOLDS },
  { "packing to one byte", "struct s { u8 a; u64 b; u16 c; } pack 1", HOLDS },
  { "packing to two bytes", "struct s { u16 a; u64 b; u32 c; } pack 2",
    HOLDS },
  { "packing to two bytes, and a gap", "struct s { u8 a; u64 b; } pack 2",
    "fails\n  interior-padding at 8+8 x1 a\n" },
  { "a packed struct at any offset",
    "struct s { u8 a; struct { u64 x; } packed b; u8 c[7]; }", HOLDS },
  { "a packed long", "struct s { u8 b; long a; } packed",
    "fails\n  abi-dependent-type at 8+0 x1 a\n" },

  /* Alignment by hand.  */
  { "an aligned struct", "struct s { u32 a; u8 b[12]; } align 16", HOLDS },
  { "an aligned struct and a gap", "struct s { u32 a; } align 16",
    "fails\n  tail-padding at 32+96 x1 a\n" },
  { "an aligned member", "struct s { u64 a; aligned 8 u32 b; u32 c; }",
    HOLDS },
  { "alignment to as much as is of use",
    "struct s { u32 a[4]; } align 16 abi_aligned",
    RECORD ("abi-dependent-layout") },

  /* Unions.  */
  { "a union", "union s { u64 a; u32 b; u8 c[3]; }", HOLDS },
  { "a union with padding", "union s { u32 a; u8 b[5]; }",
    "fails\n  tail-padding at 40+24 x1 -\n" },
  { "a union with a pointer", "union s { u64 b; ptr a; }", TYPE_AT_0 },

  /* Others.  */
  { "a randomized layout", "struct s { u32 a; } randomized",
    RECORD ("randomized-layout") },
  { "a base class", "struct s { base struct { u32 x; } b; }", HOLDS },
  { "an empty base class", "struct s { base struct { } b; u32 c; }", HOLDS },
  { "an empty member that takes no space",
    "struct s { u32 c; no_unique_address struct { } a @ 0; }",
    "fails\n  abi-dependent-layout at 0+0 x1 a\n" },
  { "an empty member", "struct s { struct { } size 1 a; u8 b; }",
    "fails\n  tail-padding at 0+8 x1 -\n" },
  { "a class that is not standard-layout", "struct s { u32 a; } nonstandard",
    RECORD ("not-standard-layout") },
  { "a member that is not",
    "struct s { u64 a; struct { u64 x; } nonstandard b; } nonstandard",
    "fails\n  not-standard-layout at 64+0 x1 -\n" },
  { "a virtual table", "struct s { vptr a; u64 b; } nonstandard",
    RECORD ("not-standard-layout") }
};

/* The same for an ABI that aligns nothing to more than LIMIT bytes.  */
static const struct limited_row
{
  uint64_t limit;
  struct row row;
} limited_rows[] = {
  { 4,
    { "i386: a number at no multiple of its size",
      "struct s { u32 a; u64 b; u32 c; }",
      "fails\n  abi-dependent-layout at 32+64 x1 b\n" } },
  { 4,
    { "i386: a size that is no multiple", "struct s { u64 a; u32 b; }",
      "fails\n  abi-dependent-layout at 96+64 x1 -\n" } },
  { 4,
    { "i386: both, repaired", "struct s { u64 a; u32 b; u32 c; }", HOLDS } },
  { 4, { "i386: both, packed", "struct s { u32 a; u64 b; } packed", HOLDS } },
  { 4,
    { "i386: aligned by hand", "struct s { u64 a; aligned 8 u64 b; }",
      HOLDS } },
  { 4,
    { "i386: an array", "struct s { u32 a; f64 b[2]; u32 c; }",
      "fails\n  abi-dependent-layout at 32+64 x1 b[]\n" } },
  { 4,
    { "i386: a record with one in it",
      "struct s { u32 a; struct { u64 x; } b; u32 c; }",
      "fails\n  abi-dependent-layout at 32+64 x1 b\n" } },
  { 4,
    { "i386: one in a record",
      "struct s { struct { u32 x; u64 y; u32 z; } a[2]; }",
      "fails\n  abi-dependent-layout at 32+64 x2 a[].y\n" } },
  { 4,
    { "i386: a union", "union s { u64 a; u32 b[3]; }",
      "fails\n  abi-dependent-layout at 96+64 x1 -\n" } },
  { 4,
    { "i386: an array without elements", "struct s { u32 a; u64 b[0]; }",
      "fails\n  abi-dependent-layout at 32+64 x1 -\n"
      "  abi-dependent-layout at 32+64 x1 b[]\n" } },
  { 2,
    { "m68k: a number", "struct s { u16 a; u32 b; u16 c; }",
      "fails\n  abi-dependent-layout at 16+32 x1 b\n" } },
  { 2, { "m68k: ordered", "struct s { u32 b; u16 a; u16 c; }", HOLDS } },
  { 1,
    { "no alignment at all", "struct s { u8 a; u16 b; u8 c; }",
      "fails\n  abi-dependent-layout at 8+16 x1 b\n" } },
  { 1,
    { "no alignment at all, ordered", "struct s { u16 b; u8 a; u8 c; }",
      HOLDS } }
};

int
main (void)
{
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    {
      struct bench *bench = bench_begin ();
      expect_text (judge_source (bench, &plain, BS_TRAIT_PORTABLE_LAYOUT,
                                 rows[i].source),
                   rows[i].verdict, rows[i].name);
      bench_end (bench);
    }
  for (size_t i = 0; i < sizeof limited_rows / sizeof limited_rows[0]; i++)
    {
      const struct row *row = &limited_rows[i].row;
      struct bench *bench = bench_begin ();
      for (uint64_t size = 2; size <= 8; size *= 2)
        if (size > limited_rows[i].limit)
          bench_align (bench, size, limited_rows[i].limit);
      expect_text (
        judge_source (bench, &plain, BS_TRAIT_PORTABLE_LAYOUT, row->source),
        row->verdict, row->name);
      bench_end (bench);
    }
  return finish ();
}
