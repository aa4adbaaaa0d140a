/* Unit tests of core/from-bytes.c: each rule in both polarities.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "expect.h"
#include "random-layout.h"

#define HOLDS "holds\n"
#define FAILS_AT_0 "fails\n  invalid-bit-pattern at 0+0 x1 a\n"
#define COPIED_AT_0 "fails\n  not-trivially-copyable at 0+0 x1 -\n"
#define COPIED_AT_32 "fails\n  not-trivially-copyable at 32+0 x1 -\n"
#define POINTER_AT_0 "fails\n  pointer at 0+0 x1 a\n"

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
  { "an extended one", "struct s { extended24 a; }", FAILS_AT_0, FAILS_AT_0 },
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
  { "a fixed-point number", "struct s { fixed_point a; }", HOLDS, HOLDS },
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
    "fails\n  invalid-bit-pattern at 0+0 x1 a\n  pointer at 64+0 x1 p\n" },
  { "an enumeration of booleans", "struct s { enum_bool a; }", FAILS_AT_0,
    FAILS_AT_0 },
  { "an enumeration of booleans, declared open", "struct s { flags_bool a; }",
    FAILS_AT_0, FAILS_AT_0 },
  { "an enumeration of booleans in a bit", "struct s { enum_bool a : 1; }",
    HOLDS, HOLDS },
  { "an enumeration of booleans in two bits",
    "struct s { flags_bool a : 2; }", FAILS_AT_0, FAILS_AT_0 }
};

/* A class of C++ and its verdict.  "copied 7" has a function of its own that
   copies it, "copied" follows from something else.  */
static const struct
{
  const char *name;
  const char *source;
  const char *verdict;
} classes[] = {
  { "a base class", "struct s { base struct { u32 a; } b; u32 c; }", HOLDS },
  { "an empty base class", "struct s { base struct { } b; u32 c; }", HOLDS },
  { "a boolean in a base class",
    "struct s { base struct { u8 x; bool b; } c; }",
    "fails\n  invalid-bit-pattern at 8+0 x1 c::b\n" },
  { "a mutable member", "struct s { mutable u32 a; }", HOLDS },

  /* What copies a class.  */
  { "a function", "struct s { u32 a; } copied 7", COPIED_AT_0 },
  { "nothing that is seen", "struct s { u32 a; } copied", COPIED_AT_0 },
  { "a function, with nothing to copy", "struct s { } copied 7",
    COPIED_AT_0 },
  { "nothing that is seen, with nothing to copy", "struct s { } copied",
    COPIED_AT_0 },
  { "a union with a function", "union s { u32 a; f32 b; } copied 7",
    COPIED_AT_0 },
  { "nothing that is seen, with an unnamed bit-field",
    "struct s { u32 a : 3; u32 : 5; } copied", COPIED_AT_0 },
  { "nothing but an unnamed bit-field", "struct s { u8 : 8; } copied",
    COPIED_AT_0 },
  { "a pointer does not", "struct s { ptr a; } copied",
    "fails\n  not-trivially-copyable at 0+0 x1 -\n  pointer at 0+0 x1 a\n" },
  { "nor does a reference", "struct s { reference a; } copied",
    "fails\n  not-trivially-copyable at 0+0 x1 -\n  pointer at 0+0 x1 a\n" },
  { "nor does a plain member",
    "struct s { u32 x; struct { u32 a; } b; } copied", COPIED_AT_0 },
  { "nor do a plain base class and array",
    "struct s { base struct { u32 a; } b; struct { u32 c; } d[3]; } copied",
    COPIED_AT_0 },

  /* What it follows from is told instead.  */
  { "a virtual table", "struct s { vptr a; u64 b; } copied", POINTER_AT_0 },
  { "a virtual table, and a function", "struct s { vptr a; u64 b; } copied 7",
    "fails\n  not-trivially-copyable at 0+0 x1 -\n  pointer at 0+0 x1 a\n" },
  { "a member", "struct s { u32 x; struct { u32 a; } copied 7 b; } copied",
    COPIED_AT_32 },
  { "a member, with nothing that is seen",
    "struct s { u32 x; struct { u32 a; } copied b; } copied", COPIED_AT_32 },
  { "a member, and a function",
    "struct s { u32 x; struct { u32 a; } copied 7 b; } copied 8",
    "fails\n  not-trivially-copyable at 0+0 x1 -\n"
    "  not-trivially-copyable at 32+0 x1 -\n" },
  { "a member of a plain class",
    "struct s { u32 x; struct { u32 a; } copied 7 b; }", COPIED_AT_32 },
  { "an array of members",
    "struct s { u32 x; struct { u32 a; } copied 7 b[2][3]; } copied",
    "fails\n  not-trivially-copyable at 32+0 x6 -\n" },
  { "an array of no members",
    "struct s { u32 x; struct { u32 a; } copied 7 b[0]; } copied",
    "fails\n  not-trivially-copyable at 32+0 x0 -\n" },
  { "a member of a member",
    "struct s { u32 x; struct { struct { u32 a; } copied 7 b; } copied c; } "
    "copied",
    COPIED_AT_32 },
  { "a virtual table in a member",
    "struct s { u64 x; struct { vptr a; } copied b; } copied",
    "fails\n  pointer at 64+0 x1 b.a\n" },
  { "a base class",
    "struct s { base struct { u32 a; } copied 7 b; u32 c; } copied",
    COPIED_AT_0 },
  { "an empty base class",
    "struct s { base struct { } copied 7 b @32; u64 c; } copied",
    COPIED_AT_32 },
  { "an empty member",
    "struct s { u32 c; no_unique_address struct { } copied b @32; } copied",
    COPIED_AT_32 },
  { "a member of a union",
    "union s { u32 x; struct { u32 a; } copied 7 b; } copied", COPIED_AT_0 },
  { "a member of an anonymous union",
    "struct s { u32 x; union { u32 y; struct { u32 a; } copied 7 b; } "
    "copied; } copied",
    COPIED_AT_32 },
  { "a member of an anonymous union that is plain itself",
    "struct s { u32 x; union { u32 y; struct { u32 a; } copied 7 b; }; } "
    "copied",
    COPIED_AT_32 },
  { "a member of two of those",
    "struct s { u32 x; union { u32 y; struct { struct { u32 a; } copied 7 b; "
    "}; }; } copied",
    COPIED_AT_32 },
  { "nothing in an anonymous union",
    "struct s { u32 x; union { u32 y; struct { u32 a; } b; }; } copied",
    COPIED_AT_0 },
  { "a member of a plain one that has a name does not",
    "struct s { u32 x; struct { struct { u32 a; } copied 7 b; } c; } copied",
    "fails\n  not-trivially-copyable at 0+0 x1 -\n"
    "  not-trivially-copyable at 32+0 x1 -\n" }
};

/* Each record has its verdicts.  */
static void
test_rows (void)
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
}

/* Each class has its verdict.  */
static void
test_classes (void)
{
  static const struct bs_policy policy = { .open_enums = false };
  for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++)
    {
      struct bench *bench = bench_begin ();
      char name[200];
      snprintf (name, sizeof name, "classes: %s", classes[i].name);
      expect_text (
        judge_source (bench, &policy, BS_TRAIT_FROM_BYTES, classes[i].source),
        classes[i].verdict, name);
      bench_end (bench);
    }
}

/* ---- Random classes. ---- */

/* Return whether VERDICT has a witness about FIELD of RECORD itself; with
   FIELD NULL, that RECORD is not trivially copyable.  */
static bool
has_witness (const struct bs_verdict *verdict, const struct bs_layout *record,
             const struct bs_field *field)
{
  for (size_t i = 0; i < verdict->count; i++)
    if (verdict->witnesses[i].record == record
        && verdict->witnesses[i].finding.field == field)
      return true;
  return false;
}

/* Return whether VERDICT tells right why LAYOUT is copied by code, itself or
   something in it, and of each member with patterns that are no values.
   Store in *IS_CAUSE whether anything in it is told to copy it.  */
static bool
is_told (const struct bs_verdict *verdict, const struct bs_layout *layout,
         bool *is_cause)
{
  bool has_cause = false;
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      const struct bs_layout *type = bs_field_leaf (field).type;
      bool is_inner = false;
      if (bs_layout_is_record (type))
        {
          if (!is_told (verdict, type, &is_inner))
            return false;
          /* What a plain class holds does not matter to the one around, if it
             is not the same to users.  */
          if (type->u.record.is_copied_by_code || field->name[0] == '\0')
            has_cause |= is_inner;
        }
      else if (has_witness (verdict, layout, field)
               == bs_scalar_all_patterns_valid (&type->u.scalar,
                                                type->size_bits, false))
        return false;
      else if (type->u.scalar.kind == BS_SCALAR_VTABLE_POINTER)
        has_cause = true;
    }
  const struct bs_record *record = &layout->u.record;
  bool is_itself = has_witness (verdict, layout, NULL);
  *is_cause = is_itself || has_cause;
  if (!record->is_copied_by_code)
    return !is_itself;
  return is_itself == (record->copier_site != 0 || !has_cause);
}

/* Whatever is copied by code is told, once, at its cause.  */
static void
test_random (void)
{
  static const struct bs_policy policy = { .open_enums = false };
  enum
  {
    ROUNDS = 10000
  };
  struct random random = { 16180339 };
  int wrong = 0;
  for (int i = 0; i < ROUNDS; i++)
    {
      struct bench *bench = bench_begin ();
      const char *source = random_struct (
        &random, bench, RANDOM_UNIONS | RANDOM_UNNAMED | RANDOM_CLASSES);
      const struct bs_layout *layout = declare (bench, source);
      bool is_cause;
      if (!is_told (bs_judge_verdict (bs_judge_create (bench->arena, &policy),
                                      BS_TRAIT_FROM_BYTES, layout),
                    layout, &is_cause))
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
  test_classes ();
  test_random ();
  return finish ();
}
