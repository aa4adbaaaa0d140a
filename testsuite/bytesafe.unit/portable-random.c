/* Random records under many ABIs: what portable_layout says of them.
   SPDX-License-Identifier: GPL-3.0-or-later

   The same source is laid out for each alignment that 2, 4 and 8 bytes may
   have.  What is judged to be portable must come out the same each time, and
   what is not for the sake of alignment must not.  */

#include "build-layout.h"
#include "core/text.h"
#include "expect.h"
#include "random-layout.h"

#include <stdlib.h>

enum
{
  DEPTH_MAX = 2,
  ROUNDS = 1500
};

/* An ABI: the alignments in bytes of what has so many.  */
struct abi
{
  uint64_t of_2;
  uint64_t of_4;
  uint64_t of_8;
};

/* All of them; the first is the natural one.  */
static const struct abi abis[]
  = { { 2, 4, 8 }, { 2, 4, 4 }, { 2, 2, 2 }, { 1, 1, 1 }, { 2, 4, 2 },
      { 2, 4, 1 }, { 2, 2, 8 }, { 2, 2, 4 }, { 2, 2, 1 }, { 2, 1, 8 },
      { 2, 1, 4 }, { 2, 1, 2 }, { 2, 1, 1 }, { 1, 4, 8 }, { 1, 4, 4 },
      { 1, 4, 2 }, { 1, 4, 1 }, { 1, 2, 8 }, { 1, 2, 4 }, { 1, 2, 2 },
      { 1, 2, 1 }, { 1, 1, 8 }, { 1, 1, 4 }, { 1, 1, 2 } };

enum
{
  ABI_COUNT = sizeof abis / sizeof abis[0]
};

static const struct bs_policy plain = { .open_enums = false };

/* A source on the way.  */
struct writer
{
  struct random *random;
  struct bs_text text;
  unsigned last_name;
};

/* ---- Writing. ---- */

static void write_record (struct writer *writer, unsigned depth);

/* What is before and behind the name of a member.  */
struct form
{
  const char *type;
  const char *subscript;
};

/* Write a member of FORM with a new name.  */
static void
write_member (struct writer *writer, const struct form *form)
{
  bs_text_format (&writer->text, " %s m%u%s;", form->type,
                  ++writer->last_name, form->subscript);
}

/* Write members that mostly fill eight bytes, and now and then leave something
   over, at DEPTH.  */
static void
write_members (struct writer *writer, unsigned depth)
{
  static const struct form even[]
    = { { "u64", "" },    { "f64", "" },     { "u32", "[2]" },
        { "u16", "[4]" }, { "bool", "[8]" }, { "u64", "[2]" },
        { "f32", "[2]" }, { "u8", "[16]" } };
  static const struct form odd[]
    = { { "u32", "" },           { "u16", "" },    { "u8", "" },
        { "u8", "[3]" },         { "u16", "[3]" }, { "aligned 4 u8", "" },
        { "aligned 8 u32", "" }, { "u64", "[0]" }, { "f32", "" },
        { "u32", "[3]" } };
  static const struct form nested[] = { { "", "" }, { "", "[2]" } };
  static const struct form halves[]
    = { { "u32", "" }, { "u16", "[2]" }, { "f32", "" } };
  unsigned count = 1 + random_below (writer->random, 4);
  for (unsigned i = 0; i < count; i++)
    {
      unsigned kind = random_below (writer->random, 16);
      if (kind < 8)
        write_member (writer, &even[random_below (writer->random, 8)]);
      else if (kind < 11)
        write_member (writer, &odd[random_below (writer->random, 10)]);
      else if (kind < 13)
        {
          write_member (writer, &halves[random_below (writer->random, 3)]);
          write_member (writer, &halves[random_below (writer->random, 3)]);
        }
      else if (depth < DEPTH_MAX)
        {
          bs_text_add (&writer->text, " ");
          write_record (writer, depth + 1);
          write_member (writer, &nested[random_below (writer->random, 2)]);
        }
    }
}

/* Write a record at DEPTH, without a name.  */
static void
write_record (struct writer *writer, unsigned depth)
{
  bool is_union = random_below (writer->random, 6) == 0;
  bs_text_add (&writer->text, is_union ? "union" : "struct");
  bs_text_add (&writer->text, depth == 0 ? " s {" : " {");
  write_members (writer, depth);
  bs_text_add (&writer->text, " }");
  switch (random_below (writer->random, 20))
    {
    case 0:
      bs_text_add (&writer->text, " packed");
      break;
    case 1:
      bs_text_add (&writer->text, " packed align 4");
      break;
    case 2:
      bs_text_add (&writer->text, " align 16");
      break;
    case 3:
      bs_text_add (&writer->text, " pack 2");
      break;
    default:
      break;
    }
}

/* ---- Comparing. ---- */

/* Return whether A and B have the same size and the same members at the same
   offsets, at any depth.  */
static bool
is_same (const struct bs_layout *a, const struct bs_layout *b)
{
  if (a->kind != b->kind || a->size_bits != b->size_bits)
    return false;
  if (a->kind == BS_LAYOUT_ARRAY)
    return is_same (a->u.array.element, b->u.array.element);
  if (!bs_layout_is_record (a))
    return true;
  if (a->u.record.field_count != b->u.record.field_count)
    return false;
  for (size_t i = 0; i < a->u.record.field_count; i++)
    {
      const struct bs_field *one = &a->u.record.fields[i];
      const struct bs_field *other = &b->u.record.fields[i];
      if (one->offset_bits != other->offset_bits
          || strcmp (one->name, other->name) != 0
          || !is_same (one->type, other->type))
        return false;
    }
  return true;
}

/* Return a bench of ABI.  */
static struct bench *
begin_abi (const struct abi *abi)
{
  struct bench *bench = bench_begin ();
  bench_align (bench, 2, abi->of_2);
  bench_align (bench, 4, abi->of_4);
  bench_align (bench, 8, abi->of_8);
  return bench;
}

/* Return whether VERDICT says nothing else than that the places of members
   depend on the ABI.  */
static bool
is_about_places (const struct bs_verdict *verdict)
{
  for (size_t i = 0; i < verdict->count; i++)
    if (verdict->witnesses[i].finding.reason
        != BS_REASON_ABI_DEPENDENT_LAYOUT)
      return false;
  return verdict->count != 0;
}

/* What was counted over all random records and ABIs.  */
struct tally
{
  unsigned held;
  unsigned unsound; /* held, but another ABI has another layout */
  unsigned placed;  /* failed for places only */
  unsigned strict;  /* of those: but all ABIs have the same layout */
};

/* Judge SOURCE under each ABI and count in TALLY what comes out.  */
static void
judge_abis (const char *source, struct tally *tally)
{
  struct bench *benches[ABI_COUNT];
  const struct bs_layout *layouts[ABI_COUNT];
  bool is_portable = true;
  for (unsigned i = 0; i < ABI_COUNT; i++)
    {
      benches[i] = begin_abi (&abis[i]);
      layouts[i] = declare (benches[i], source);
      is_portable = is_portable && is_same (layouts[0], layouts[i]);
    }
  bool has_pack = strstr (source, "pack ") != NULL;
  for (unsigned i = 0; i < ABI_COUNT; i++)
    {
      const struct bs_verdict *verdict
        = bs_judge_verdict (bs_judge_create (benches[i]->arena, &plain),
                            BS_TRAIT_PORTABLE_LAYOUT, layouts[i]);
      bool holds = verdict->outcome == BS_OUTCOME_HOLDS;
      bool is_placed = is_about_places (verdict);
      tally->held += holds;
      tally->placed += is_placed;
      /* What packing would do is not known where nothing is cut by it.  */
      bool is_strict = is_placed && is_portable && !has_pack;
      bool is_unsound = holds && !is_portable;
      tally->unsound += is_unsound;
      tally->strict += is_strict;
      if (is_unsound || is_strict)
        printf ("wrong verdict: ABI %u: %s\n", i, source);
    }
  for (unsigned i = 0; i < ABI_COUNT; i++)
    bench_end (benches[i]);
}

int
main (void)
{
  struct random random = { 68000 };
  struct tally tally = { 0, 0, 0, 0 };
  for (int i = 0; i < ROUNDS; i++)
    {
      struct bs_arena *arena = bs_arena_create (abort);
      struct writer writer
        = { .random = &random, .text = bs_text_begin (arena) };
      write_record (&writer, 0);
      judge_abis (bs_text_end (&writer.text), &tally);
      bs_arena_destroy (arena);
    }
  expect (tally.held > ROUNDS * ABI_COUNT / 10 && tally.unsound == 0,
          "what is portable is the same under %d ABIs", ABI_COUNT);
  expect (tally.placed > ROUNDS * ABI_COUNT / 50 && tally.strict == 0,
          "what depends on alignment is not");
  printf ("%u held, %u failed for places\n", tally.held, tally.placed);
  return finish ();
}
