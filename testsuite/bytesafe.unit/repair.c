/* Unit tests of core/repair.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "build-layout.h"
#include "core/repair.h"
#include "core/text.h"
#include "expect.h"

static const struct bs_policy policy = { .union_into_bytes = true };

/* Return the into_bytes verdict on LAYOUT.  */
static const struct bs_verdict *
judge (struct bench *bench, const struct bs_layout *layout)
{
  return bs_judge_verdict (bs_judge_create (bench->arena, &policy),
                           BS_TRAIT_INTO_BYTES, layout);
}

/* ---- Members in place of padding. ---- */

/* Structs, and a line for each of their witnesses: its repair or "-".  */
static const struct
{
  const char *name;
  const char *source;
  const char *repairs;
} fillings[] = {
  { "a few bytes", "struct s { u8 a; u32 b; }", "unsigned char _pad1[3];\n" },
  { "one byte", "struct s { u16 a; u8 b; }", "unsigned char _pad1;\n" },
  { "several runs", "struct s { u8 a; u64 b; u8 c; u16 d; u32 e; u8 f; }",
    "unsigned char _pad1[7];\nunsigned char _pad2;\n"
    "unsigned char _pad3[7];\n" },
  { "padding at the start", "struct s { u32 a @32; }",
    "unsigned char _pad1[4];\n" },
  { "very much padding", "struct s { u8 a; u8 b @549755813888; }",
    "unsigned char _pad1[68719476735];\n" },
  { "some bits", "struct s { u8 a : 3; }", "unsigned char _pad1 : 5;\n" },
  { "some bits and bytes", "struct s { u32 a : 3; u32 b; }",
    "unsigned char _pad1 : 5; unsigned char _pad2[3];\n" },
  { "some bits and a byte", "struct s { u32 a : 17; }",
    "unsigned char _pad1 : 7; unsigned char _pad2;\n" },
  { "bits up to a straddling one", "struct s { u16 a : 9; u16 b : 8; }",
    "unsigned char _pad1 : 7;\nunsigned char _pad2;\n" },
  { "bytes after bits that fill", "struct s { u32 a : 8; }",
    "unsigned char _pad1[3];\n" },
  { "bits amid a byte", "struct s { u8 a : 2; u8 b : 2 @5; u8 c : 1; }",
    "unsigned char _pad1 : 3;\n" },
  { "bits, bytes and bits", "struct s { u8 a : 5; u8 b : 3 @21; }",
    "unsigned char _pad1 : 3; unsigned char _pad2; "
    "unsigned char _pad3 : 5;\n" },
  { "bytes and bits", "struct s { u8 a; u8 b : 3 @21; }",
    "unsigned char _pad1; unsigned char _pad2 : 5;\n" },
  { "inside of a record", "struct s { struct { u8 a; u16 b; } c[3]; u8 d; }",
    "unsigned char _pad1;\nunsigned char _pad2;\n" },
  { "a struct in a union", "union s { u32 a; struct { u8 b; u16 c; } d; }",
    "unsigned char _pad1;\n" },

  /* What was written by hand.  */
  { "an unnamed bit-field wants a name", "struct s { u8 a : 3; u8 : 5; }",
    "-\n" },
  { "a gap before an unnamed bit-field", "struct s { u8 a : 3; u8 : 6; }",
    "unsigned char _pad1 : 5;\n-\n-\n" },
  { "a gap after an unnamed bit-field",
    "struct s { u8 a : 3; u8 : 2; u8 b; }", "-\n-\n" },
  { "after a member that ends in an unnamed bit-field",
    "struct s { struct { u8 z[0]; u8 : 8; } c; } size 4",
    "-\nunsigned char _pad1[3];\n" },
  { "a gap after one at the start", "struct s { u8 : 2; u8 b; }", "-\n-\n" },
  { "a bit-field of width 0", "struct s { u8 a : 3; u32 : 0; u32 b; }",
    "unsigned char _pad1 : 5; unsigned char _pad2[3];\n" },

  /* Arrays of no length.  */
  { "before a flexible array member", "struct s { u8 a; u16 b[]; }",
    "unsigned char _pad1;\n" },
  { "after a flexible array member", "struct s { u32 a; u8 b; u8 c[]; }",
    "-\n" },
  { "after a member that ends in one",
    "struct s { struct { u8 a; u8 b[]; } c; u8 d @56; } size 8",
    "unsigned char _pad1[6];\n" },
  { "at the end, after a member that ends in one",
    "struct s { struct { u8 a; u8 b[]; } c; } size 8", "-\n" },
  { "before an array of length 0", "struct s { u8 a; u32 z[0]; u32 b; }",
    "unsigned char _pad1[3];\n" },
  { "after an array of length 0 amid", "struct s { u8 z[0]; u32 b @32; }",
    "unsigned char _pad1[4];\n" },

  /* Microsoft's bit-fields.  */
  { "after a Microsoft bit-field", "struct s { u32 a : 8; u32 b; } ms",
    "-\n" },
  { "bits of a Microsoft unit", "struct s { u8 a : 3; u8 b; } ms", "-\n" },
  { "before a Microsoft bit-field", "struct s { u8 a; u32 b : 32 @32; } ms",
    "unsigned char _pad1[3];\n" },
  { "bits before a Microsoft bit-field",
    "struct s { u8 a; u8 b : 3 @21; } ms", "-\n" },
  { "between others in such a struct", "struct s { u8 a; u32 b; } ms",
    "unsigned char _pad1[3];\n" },

  /* Bit-fields that are wider than their type: nothing can be put into what
     is too much, and that reaches to where alignment would have it.  */
  { "after a wider bit-field", "struct s { u8 a : 12; u8 b; }", "-\n" },
  { "after a wider one, up to where the next is aligned",
    "struct s { u8 a : 12; u32 b; }", "-\n" },
  { "after a wider one of many bits", "struct s { u32 a : 40; u64 b; }",
    "-\n" },
  { "after a wider one at the end", "struct s { u64 x; u32 a : 40; }",
    "-\n" },
  { "after a wider one of a type that is aligned",
    "struct s { u32 a : 40; u8 b; } align 8",
    "-\nunsigned char _pad1[2];\n" },
  { "before a wider bit-field", "struct s { u8 a : 3; u32 b : 40; }",
    "unsigned char _pad1 : 5; unsigned char _pad2[3];\n-\n" },
  { "beside one", "struct s { u8 a : 12; u8 b; u16 c; u8 d; u32 e; }",
    "-\nunsigned char _pad1;\nunsigned char _pad2;\n" },

  /* Base classes and virtual tables.  */
  { "after a base class", "struct s { base struct five b; u32 c; }",
    "unsigned char _pad1[3];\n" },
  { "after a base class, at the end", "struct s { base struct five b; }",
    "unsigned char _pad1[3];\n" },
  { "before a base class",
    "struct s { base struct five b; base struct five "
    "c; }",
    "-\nunsigned char _pad1[3];\n" },
  { "inside of a base class",
    "struct s { base struct { u8 a; u16 b; } c; u8 d; }",
    "unsigned char _pad1;\nunsigned char _pad2;\n" },
  { "bits in a base class",
    "struct s { base struct { u32 a : 3; } as_base b; u8 c[3]; }",
    "unsigned char _pad1 : 5;\n" },
  { "a pad in a base class",
    "struct s { base struct { u8 _pad4; u32 a; } b; u8 c; }",
    "unsigned char _pad5[3];\nunsigned char _pad6[3];\n" },
  { "after a virtual table", "struct s { vptr v; u128 a; }",
    "-\nunsigned char _pad1[8];\n" },
  { "before a virtual table",
    "struct s { base struct { u8 a; } b; vptr v; u64 c; }", "-\n-\n" },
  { "before a virtual base class",
    "struct s { vptr v; u64 a; u8 b; virtual base struct { u32 d; } c; }",
    "-\nunsigned char _pad1[3];\n" },
  { "after a virtual base class",
    "struct s { vptr v; u64 a; virtual base struct five c; }", "-\n-\n" },
  { "after a virtual base class and a virtual table",
    "struct s { vptr v; virtual base struct five c; }", "-\n-\n" },
  { "after a base class and a virtual table",
    "struct s { vptr v; base struct five c; }",
    "-\nunsigned char _pad1[3];\n" },
  { "between a base class and a virtual one",
    "struct s { vptr v; base struct five b; virtual base struct five c; }",
    "-\nunsigned char _pad1[3];\n-\n" },
  { "between virtual base classes",
    "struct s { vptr v; virtual base struct five b; virtual base struct { u64 "
    "d; } c; }",
    "-\n-\n" },
  { "in a virtual base class",
    "struct s { vptr v; virtual base struct { u8 a; u32 b; } c; }",
    "-\nunsigned char _pad1[3];\n" },
  { "with an empty virtual base class",
    "struct s { vptr v; u8 a; virtual base struct empty z @0; }",
    "-\nunsigned char _pad1[7];\n" },
  { "after a member, with a base class before it",
    "struct s { base struct five b; u8 c; u32 d; }",
    "unsigned char _pad1[2];\n" },

  /* Empty classes, which lie anywhere.  */
  { "beside an empty base class",
    "struct s { base struct empty z; u8 a; u32 b; }",
    "unsigned char _pad1[3];\n" },
  { "beside an empty base class behind a member",
    "struct s { base struct empty z @8; u8 a; u32 b; }",
    "unsigned char _pad1[3];\n" },
  { "beside an empty base class inside of a member",
    "struct s { base struct empty z @8; u32 a; u64 b; }",
    "unsigned char _pad1[4];\n" },
  { "beside an empty member behind its next",
    "struct s { no_unique_address struct empty z @8; u8 a; u32 b; }",
    "unsigned char _pad1[3];\n" },
  { "with empty base classes and nothing else",
    "struct s { base struct empty z @0; base struct empty y @8; }",
    "unsigned char _pad1[2];\n" },
  { "after a base class, with an empty member before it",
    "struct s { base struct five b; no_unique_address struct empty z @0; "
    "u32 c; }",
    "unsigned char _pad1[3];\n" },
  { "with an empty member that is at the end for others of its type",
    "struct s { u32 a; u8 b; no_unique_address struct empty z; }", "-\n" },
  { "the same at the start, so that it does not move",
    "struct s { u32 a; u8 b; no_unique_address struct empty z @0; }",
    "unsigned char _pad1[3];\n" },
  { "with one that is behind an array of length 0",
    "struct s { u32 a; no_unique_address struct empty z; u64 b[0]; }",
    "-\n" },
  { "with one before something that is behind the padding",
    "struct s { u8 a; no_unique_address struct empty z; u32 b; }",
    "unsigned char _pad1[3];\n" },
  { "with an empty virtual base class at the end",
    "struct s { vptr v; u32 a; virtual base struct empty z; }", "-\n-\n" },
  { "with an empty base class at the end",
    "struct s { base struct empty z @32; u32 a; u8 b; }",
    "unsigned char _pad1[3];\n" },
  { "with empty members and nothing else",
    "struct s { no_unique_address struct empty z @0; no_unique_address "
    "struct empty y @8; }",
    "-\n" },

  /* Closures.  */
  { "in a closure", "struct s { u8 a; u32 b; } closure", "-\n" },
  { "after a closure",
    "struct s { struct { u8 a; u16 b; } closure c; u8 d; "
    "}",
    "-\nunsigned char _pad1;\n" },

  /* Findings of other kinds.  */
  { "a pointer and a padded scalar", "struct s { ptr a; bit24 b; u32 c; }",
    "-\n-\n" },
  { "an uneven union", "union s { u32 a; u8 b; }", "-\n" },
  { "a union of nothing", "union s { } size 4", "-\n" },
  { "a randomized struct", "struct s { u16 a; u8 b; } randomized",
    "-\nunsigned char _pad1;\n" },

  /* Names that are taken.  */
  { "a pad that is there", "struct s { u8 a; u8 _pad1; u32 b; }",
    "unsigned char _pad2[2];\n" },
  { "a pad beside a member of a union",
    "union s { struct { u8 a; u32 b; } c; u64 _pad10; }",
    "unsigned char _pad11[3];\n" },
  { "a pad further on", "struct s { u8 a; u32 b; u8 _pad7; u16 c; }",
    "unsigned char _pad8[3];\nunsigned char _pad9;\n" },
  { "a pad in an anonymous member",
    "struct s { u8 a; u32 b; struct { u8 _pad3[4]; }; }",
    "unsigned char _pad4[3];\n" },
  { "a pad around an anonymous member",
    "struct s { struct { u8 a; u32 b; }; u32 _pad5; }",
    "unsigned char _pad6[3];\n" },
  { "what only looks like a pad",
    "struct s { u8 a; u32 b; u8 _pad; u8 pad9; u8 _pad3x; u8 _padx; }",
    "unsigned char _pad1[3];\n" },
  { "a pad of nine digits", "struct s { u8 a; u16 _pad999999999; }",
    "unsigned char _pad1000000000;\n" },
  { "a pad of more digits", "struct s { u8 a; u16 _pad4294967295; }",
    "unsigned char _pad1;\n" }
};

/* Return the repairs of all VERDICT's witnesses, a line for each.  */
static const char *
list_repairs (struct bench *bench, const struct bs_verdict *verdict)
{
  struct bs_text text = bs_text_begin (bench->arena);
  struct bs_pad_names names = bs_pad_names_begin (verdict);
  for (size_t i = 0; i < verdict->count; i++)
    {
      const char *repair
        = bs_repair_padding (bench->arena, &names, &verdict->witnesses[i]);
      bs_text_format (&text, "%s\n", repair == NULL ? "-" : repair);
    }
  return bs_text_end (&text);
}

/* The repairs are as the table says.  */
static void
test_fillings (void)
{
  for (size_t i = 0; i < sizeof fillings / sizeof fillings[0]; i++)
    {
      struct bench *bench = bench_begin ();
      declare (bench, "struct empty { }");
      declare (bench, "struct five { u32 p; u8 q; } as_base");
      const struct bs_layout *layout = declare (bench, fillings[i].source);
      expect_text (list_repairs (bench, judge (bench, layout)),
                   fillings[i].repairs, fillings[i].name);
      bench_end (bench);
    }
}

/* Names are sought in each record once, however often it is used.  */
static void
test_names_of_many (void)
{
  struct bench *bench = bench_begin ();
  declare (bench, "struct d0 { u8 a; u16 _pad41; }");
  const struct bs_layout *layout = NULL;
  for (int i = 1; i <= 30; i++)
    {
      char source[100];
      snprintf (source, sizeof source,
                "struct d%d { struct d%d a[2]; struct d%d b; }", i, i - 1,
                i - 1);
      layout = declare (bench, source);
    }
  expect_text (list_repairs (bench, judge (bench, layout)),
               "unsigned char _pad42;\n", "the name for 3^30 pads");
  struct bs_layout *inner = declare (bench, "struct i { u8 a; u16 _pad3; }");
  struct bs_layout *outer
    = declare (bench, "struct o { struct i a[2]; u8 _pad1; struct i b; }");
  outer->serial = 7;
  inner->serial = 70000;
  expect_text (list_repairs (bench, judge (bench, outer)),
               "unsigned char _pad4;\nunsigned char _pad5;\n",
               "the names where the inner record was read last");
  bench_end (bench);
}

/* ---- Order and packing. ---- */

/* Structs, and whether order and packing repair them.  */
static const struct
{
  const char *name;
  const char *source;
  bool by_order;
  bool by_packing;
} rearranged[] = {
  { "nothing to repair", "struct s { u32 a; u32 b; }", true, true },
  { "a gap that another member fills", "struct s { u8 a; u32 b; u8 c[3]; }",
    true, true },
  { "gaps that fill each other", "struct s { u8 a; u32 b; u8 c; u16 d; }",
    true, true },
  { "a gap that only moves", "struct s { u8 a; u32 b; }", false, true },
  { "a nested record",
    "struct s { u32 a; struct { u64 b; u8 c; } d; u32 e; u64 f; }", true,
    true },
  { "an array", "struct s { u8 a; u32 b[3]; u8 c[7]; }", true, true },
  { "no members", "struct s { }", false, false },
  { "an empty member", "struct s { u8 a; struct { } b; u16 c; u8 d; }", true,
    true },

  /* What restricts the order.  */
  { "a flexible array member", "struct s { u8 a; u32 b; u8 c[3]; u8 d[]; }",
    false, true },
  { "an array of length 0", "struct s { u8 a; u32 z[0]; u32 b; u8 c[3]; }",
    false, true },
  { "a member that ends in a flexible array member",
    "struct s { u8 a; u32 b; u8 c[3]; struct { u32 n; u8 d[]; } e; }", false,
    true },
  { "bit-fields that fill bytes",
    "struct s { u8 a : 3; u8 b : 5; u32 c; u8 d[3]; }", false, false },

  /* What packing leaves.  */
  { "bit-fields that do not fill bytes", "struct s { u8 a : 3; u32 b; }",
    false, false },
  { "the same at the end", "struct s { u32 b; u8 a : 3; }", false, false },
  { "bit-fields that fill bytes together, but for a pragma",
    "struct s { u32 a : 20; u32 b : 20; "
    "}",
    false, false },
  { "an unnamed bit-field", "struct s { u8 a : 3; u8 : 5; u16 b; }", false,
    false },
  { "a bit-field of width 0 at the end", "struct s { u8 a; u32 : 0; }", false,
    false },
  { "a bit-field that was moved",
    "struct s { u8 a : 8; u8 : 0; u8 b : 8 @16; "
    "}",
    false, false },
  { "Microsoft's bit-fields", "struct s { u8 a; u32 b : 32; } ms", false,
    false },

  /* What was placed by hand.  */
  { "a packed struct", "struct s { u8 a; u32 b; u8 c[3]; } packed", true,
    true },
  { "a packed struct with a hole", "struct s { u8 a; u32 b @16; } packed",
    false, false },
  { "a packed member", "struct s { u32 x; u8 a; u32 b @40; u8 c[2]; }", false,
    false },
  { "an aligned member", "struct s { u8 a; u8 b @64; u8 c[14]; } align 8",
    false, false },
  { "an aligned struct", "struct s { u32 a; u16 b; } align 16", false,
    false },
  { "a type aligned beyond its size", "struct s { wide a; wide b; }", false,
    true },
  { "alignment lowered by the target",
    "struct s { u32 a; u64 b @32; u32 c; }", false, false },

  /* Classes.  */
  { "a base class",
    "struct s { base struct { u8 x; } b; u32 a; u8 c[3]; "
    "}",
    false, false },
  { "a virtual table", "struct s { vptr v; u8 a; u64 b; u8 c[7]; }", false,
    false },
  { "an empty member that takes no space",
    "struct s { no_unique_address struct { } z; u8 a; u32 b; u8 c[3]; }",
    false, false },
  { "a closure", "struct s { u8 a; u32 b; u8 c[3]; } closure", false, false },
  { "a member that g++ does not pack",
    "struct s { u8 a; struct { u32 x; } resists_packing b; u8 c[3]; }", true,
    false },
  { "an array of those",
    "struct s { u8 a; struct { u32 x; } resists_packing b[2]; u8 c[3]; }",
    true, false },
  { "a class that g++ would not pack as a member",
    "struct s { u8 a; u32 b; u8 c[3]; } resists_packing", true, true },
  { "a class that is copied by code",
    "struct s { u8 a; struct { u32 x; } copied 7 b; u8 c[3]; } copied", true,
    true },

  /* What is no struct, or not known.  */
  { "a randomized struct", "struct s { u8 a; u32 b; u8 c[3]; } randomized",
    false, false },
  { "a union", "union s { u32 a; u8 b[3]; }", false, false },
  { "a member that is not known", "struct s { u8 a; odd b; u8 c[3]; }", false,
    false }
};

/* Make two odd types known on BENCH: one that was refused, one that is
   aligned beyond its size.  */
static void
add_odd_types (struct bench *bench)
{
  struct bs_layout *odd
    = bs_layout_create (&bench->model, BS_LAYOUT_STRUCT, "odd");
  odd->size_bits = 32;
  odd->alignment_bits = 32;
  bs_layout_refuse (odd, BS_REASON_INCOMPLETE_TYPE, "", 0);
  bench_name (bench, "odd", odd);
  struct bs_layout *wide = bench_scalar (bench, BS_SCALAR_INTEGER, 32);
  wide->alignment_bits = 64;
  bench_name (bench, "wide", wide);
}

/* Order and packing repair what the table says.  */
static void
test_rearranged (void)
{
  for (size_t i = 0; i < sizeof rearranged / sizeof rearranged[0]; i++)
    {
      struct bench *bench = bench_begin ();
      add_odd_types (bench);
      const struct bs_layout *layout = declare (bench, rearranged[i].source);
      expect (bs_repair_by_order (layout) == rearranged[i].by_order,
              "%s: by order or not", rearranged[i].name);
      expect (bs_repair_by_packing (layout) == rearranged[i].by_packing,
              "%s: by packing or not", rearranged[i].name);
      bench_end (bench);
    }
}

/* Where the target lowers alignments the record tells how far: 64 bits are
   aligned to 32 in the structs of i386.  */
static void
test_lowered_alignment (void)
{
  struct bench *bench = bench_begin ();
  struct bs_layout *layout
    = declare (bench, "struct s { u8 a; u64 b @32; u8 c[3]; } size 16");
  layout->alignment_bits = 32;
  expect (bs_repair_by_order (layout) && bs_repair_by_packing (layout),
          "64 bits aligned to 32 can be ordered and packed");
  bench_end (bench);
}

int
main (void)
{
  test_fillings ();
  test_names_of_many ();
  test_rearranged ();
  test_lowered_alignment ();
  return finish ();
}
