/* Unit tests of core/repair.c: random structs, repaired and laid out again.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/repair.h"
#include "core/text.h"
#include "expect.h"
#include "random-layout.h"

static const struct bs_policy policy = { .union_into_bytes = true };

/* Return the into_bytes verdict on LAYOUT.  */
static const struct bs_verdict *
judge (struct bench *bench, const struct bs_layout *layout)
{
  return bs_judge_verdict (bs_judge_create (bench->arena, &policy),
                           BS_TRAIT_INTO_BYTES, layout);
}

/* Return SOURCE with REPAIR right behind the declaration of NAME.  */
static const char *
insert (struct bench *bench, const char *source, const char *name,
        const char *repair)
{
  char word[80];
  snprintf (word, sizeof word, " %s", name);
  const char *at = source;
  do
    at = strstr (at, word) + strlen (word);
  while (*at >= '0' && *at <= '9');
  size_t length = (size_t) (strchr (at, ';') + 1 - source);
  struct bs_text text = bs_text_begin (bench->arena);
  bs_text_add (&text, bs_arena_copy (bench->arena, source, length));
  bs_text_format (&text, " %s", repair);
  bs_text_add (&text, source + length);
  return bs_text_end (&text);
}

/* Return the field behind whose declaration the repair of WITNESS goes: the
   member before the padding, or the last that is no member where new ones are
   to be the first.  Return NULL if there is none that has a name.  */
static const struct bs_field *
find_anchor (const struct bs_witness *witness)
{
  const struct bs_field *field = witness->finding.field;
  if (field != NULL && !bs_field_is_implicit (field))
    return field->name[0] == '\0' ? NULL : field;
  const struct bs_field *anchor = NULL;
  for (size_t i = 0; i < witness->record->u.record.field_count; i++)
    {
      const struct bs_field *f = &witness->record->u.record.fields[i];
      if (bs_field_is_implicit (f) && !f->is_virtual
          && (anchor == NULL || f->site > anchor->site))
        anchor = f;
    }
  return anchor;
}

/* Return whether the same members lie at the same places in BEFORE and
   AFTER, save for what AFTER has more, and for empty classes.  */
static bool
is_unmoved (const struct bs_layout *before, const struct bs_layout *after)
{
  if (before->size_bits != after->size_bits
      || before->alignment_bits != after->alignment_bits)
    return false;
  for (size_t i = 0; i < before->u.record.field_count; i++)
    {
      const struct bs_field *field = &before->u.record.fields[i];
      if (field->name[0] != '\0' && !field->is_empty_class
          && find_member (after, field->name)->offset_bits
               != field->offset_bits)
        return false;
    }
  return true;
}

/* Repair what can be repaired in the random struct SOURCE.  Return whether
   exactly that is gone afterwards and nothing has moved.  */
static bool
is_repaired (struct bench *bench, const char *source)
{
  const struct bs_layout *before = declare (bench, source);
  const struct bs_verdict *verdict = judge (bench, before);
  struct bs_pad_names names = bs_pad_names_begin (verdict);
  const struct bs_witness *left
    = bs_arena_allocate (bench->arena, verdict->count, sizeof *left);
  struct bs_witness *rest
    = bs_arena_allocate (bench->arena, verdict->count, sizeof *rest);
  size_t count = 0;
  for (size_t i = 0; i < verdict->count; i++)
    {
      const struct bs_witness *witness = &verdict->witnesses[i];
      const struct bs_field *anchor = find_anchor (witness);
      const char *repair = NULL;
      if (anchor != NULL)
        repair = bs_repair_padding (bench->arena, &names, witness);
      if (repair == NULL)
        rest[count++] = *witness;
      else
        source = insert (bench, source, anchor->name, repair);
    }
  const struct bs_layout *after = declare (bench, source);
  left = judge (bench, after)->witnesses;
  if (!is_unmoved (before, after) || judge (bench, after)->count != count)
    return false;
  for (size_t i = 0; i < count; i++)
    if (left[i].offset_bits != rest[i].offset_bits
        || left[i].finding.reason != rest[i].finding.reason
        || left[i].finding.size_bits != rest[i].finding.size_bits)
      return false;
  return true;
}

/* Return whether the struct LAYOUT is covered by its members.  */
static bool
is_dense (struct bench *bench, const struct bs_layout *layout)
{
  const struct bs_bytemap *map = bs_bytemap_create (bench->arena, layout);
  for (size_t i = 0; i < map->count; i++)
    if (map->extents[i].kind != BS_EXTENT_VALUE)
      return false;
  return true;
}

/* Return the struct on BENCH whose members are those of RECORD that have a
   type, ordered by falling alignment.  */
static const struct bs_layout *
reorder (struct bench *bench, const struct bs_layout *record)
{
  struct bs_text text = bs_text_begin (bench->arena);
  bs_text_add (&text, "struct reordered {");
  for (uint64_t alignment = 128; alignment >= 8; alignment /= 2)
    for (size_t i = 0; i < record->u.record.field_count; i++)
      {
        const struct bs_field *field = &record->u.record.fields[i];
        char name[40];
        if (field->is_unnamed_bit_field
            || field->type->alignment_bits != alignment)
          continue;
        snprintf (name, sizeof name, "t%zu", i);
        bench_name (bench, name, field->type);
        bs_text_format (&text, " t%zu m%zu;", i, i);
      }
  bs_text_add (&text, " }");
  return declare (bench, bs_text_end (&text));
}

/* Return whether order may be the question at all for RECORD: it has no
   bit-fields, no arrays of length 0 or what may end in one, and nothing that
   lies where C++ puts it.  */
static bool
is_orderable (const struct bs_layout *record)
{
  for (size_t i = 0; i < record->u.record.field_count; i++)
    {
      const struct bs_field *field = &record->u.record.fields[i];
      if (field->is_bit_field || field->size_bits == 0
          || bs_field_is_implicit (field)
          || field->type->kind == BS_LAYOUT_STRUCT)
        return false;
    }
  return true;
}

/* Return whether packing may be the question at all for RECORD: it has no
   bit-field, and nothing that lies where C++ puts it.  */
static bool
is_packable (const struct bs_layout *record)
{
  for (size_t i = 0; i < record->u.record.field_count; i++)
    {
      const struct bs_field *field = &record->u.record.fields[i];
      if (field->is_bit_field || field->is_empty_class
          || bs_field_is_implicit (field))
        return false;
    }
  return true;
}

/* Return whether order and packing are judged right for the random struct
   SOURCE.  */
static bool
is_rearranged (struct bench *bench, const char *source)
{
  const struct bs_layout *layout = declare (bench, source);
  if (layout->u.record.field_count == 0)
    return true;
  bool is_packed = strcmp (source + strlen (source) - 6, "packed") == 0;
  /* A bit-field of width 0 is seen by what it moves only.  */
  bool has_zero_width = strstr (source, " : 0;") != NULL;
  bool by_order = bs_repair_by_order (layout);
  bool is_dense_ordered = is_dense (bench, reorder (bench, layout));
  if (!is_packed
      && (by_order
            ? !is_dense_ordered
            : is_dense_ordered && is_orderable (layout) && !has_zero_width))
    return false;
  struct bs_text text = bs_text_begin (bench->arena);
  bs_text_format (&text, "%s packed", source);
  bool is_dense_packed
    = is_dense (bench, declare (bench, bs_text_end (&text)));
  if (bs_repair_by_packing (layout))
    return is_dense_packed || has_zero_width;
  return is_packed || !is_dense_packed || !is_packable (layout);
}

/* Random structs with FEATURES, which are called TITLE, repaired and laid out
   again.  */
static void
test_random (const char *title, unsigned features)
{
  enum
  {
    ROUNDS = 10000
  };
  struct random random = { 161803398874 };
  int unrepaired = 0;
  int misjudged = 0;
  for (int i = 0; i < ROUNDS; i++)
    {
      struct bench *bench = bench_begin ();
      const char *source = random_struct (&random, bench, features);
      if (!is_repaired (bench, source))
        {
          unrepaired++;
          printf ("not repaired: %s\n", source);
        }
      if (!is_rearranged (bench, source))
        {
          misjudged++;
          printf ("misjudged: %s\n", source);
        }
      bench_end (bench);
    }
  expect (unrepaired == 0, "%d random %s are repaired", ROUNDS, title);
  expect (misjudged == 0, "%d random %s are rearranged", ROUNDS, title);
}

int
main (void)
{
  const unsigned all = RANDOM_UNIONS | RANDOM_UNNAMED | RANDOM_PACKED;
  test_random ("structs", all);
  test_random ("classes", all | RANDOM_CLASSES);
  return finish ();
}
