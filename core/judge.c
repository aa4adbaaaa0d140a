/* The judgement: does a type keep a trait's promise, and if not, where?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/judge.h"
#include "core/text.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum answer
{
  ANSWER_UNKNOWN,
  ANSWER_HOLDS,
  ANSWER_FAILS
};

/* What is remembered of one trait of one record.  */
struct opinion
{
  enum answer answer;
  bool was_checked;
  bool was_counted;
  uint64_t padding_bits; /* once WAS_COUNTED */
  struct bs_findings findings;
};

/* What is remembered of one record.  */
struct memory
{
  const struct bs_bytemap *map;
  struct opinion opinions[BS_TRAIT_COUNT];
  uint32_t visit_round; /* in which round VISIT was set */
  size_t visit;         /* index into that round's visits */
};

struct bs_judge
{
  struct bs_arena *arena;
  struct bs_policy policy;
  struct memory **memories; /* by a layout's serial */
  size_t capacity;
  uint32_t round; /* counts the verdicts that needed visits */
};

/* A record on the way to the witnesses.  */
struct visit
{
  const struct bs_layout *layout;
  const struct bs_field *via; /* the member through which it was reached */
  const char *prefix;
  uint64_t offset_bits;
  uint64_t places;
};

/* The visits of one verdict, in the order in which they were finished: each
   record comes after all that are nested in it.  */
struct tour
{
  struct bs_judge *judge;
  enum bs_trait trait;
  struct visit *visits;
  size_t count;
  size_t capacity;
  size_t witness_count;
};

struct bs_judge *
bs_judge_create (struct bs_arena *arena, const struct bs_policy *policy)
{
  struct bs_judge *judge = bs_arena_allocate (arena, 1, sizeof *judge);
  judge->arena = arena;
  judge->policy = *policy;
  return judge;
}

/* Return what JUDGE remembers of LAYOUT.  */
static struct memory *
recall (struct bs_judge *judge, const struct bs_layout *layout)
{
  if (layout->serial >= judge->capacity)
    {
      size_t capacity = 2 * (size_t) layout->serial + 64;
      struct memory **memories
        = bs_arena_allocate (judge->arena, capacity, sizeof (void *));
      if (judge->capacity != 0)
        memcpy (memories, judge->memories, judge->capacity * sizeof (void *));
      judge->memories = memories;
      judge->capacity = capacity;
    }
  struct memory **slot = &judge->memories[layout->serial];
  if (*slot == NULL)
    *slot = bs_arena_allocate (judge->arena, 1, sizeof **slot);
  return *slot;
}

const struct bs_bytemap *
bs_judge_bytemap (struct bs_judge *judge, const struct bs_layout *layout)
{
  struct memory *memory = recall (judge, layout);
  if (memory->map == NULL)
    memory->map = bs_bytemap_create (judge->arena, layout);
  return memory->map;
}

/* Return whether somebody stands for TRAIT of the record LAYOUT, so that it is
   not looked at.  */
static bool
is_trusted (enum bs_trait trait, const struct bs_layout *layout)
{
  return (layout->trusts >> trait & 1) != 0;
}

/* Return whether TRAIT is a matter of FIELD of LAYOUT too.  */
static bool
descends (const struct bs_judge *judge, enum bs_trait trait,
          const struct bs_layout *layout, const struct bs_field *field)
{
  const struct bs_trait_row *row = bs_trait_row (trait);
  return (!field->is_unnamed_bit_field && !is_trusted (trait, layout)
          && (row->descends == NULL
              || row->descends (&judge->policy, layout, field)));
}

/* Add to FINDINGS the members of LAYOUT that could not be read, and, if the
   user wants that, nested records that don't have TRAIT's mark.  A record
   without a name belongs to the one around it: nothing else can use it.  */
static void
check_members (const struct bs_judge *judge, enum bs_trait trait,
               const struct bs_layout *layout, struct bs_findings *findings)
{
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (!descends (judge, trait, layout, field))
        continue;
      const struct bs_layout *type = bs_field_leaf (field).type;
      if (type->kind == BS_LAYOUT_REFUSED)
        bs_findings_add_field (findings, type->u.refusal.reason, field);
      else if (judge->policy.require_annotated && bs_layout_is_record (type)
               && !type->u.record.is_untagged
               && (type->marks >> trait & 1) == 0)
        bs_findings_add_field (findings, BS_REASON_UNANNOTATED, field);
    }
}

/* Return what is found in the record LAYOUT itself for TRAIT.  */
static const struct bs_findings *
find (struct bs_judge *judge, enum bs_trait trait,
      const struct bs_layout *layout)
{
  struct opinion *opinion = &recall (judge, layout)->opinions[trait];
  if (!opinion->was_checked)
    {
      opinion->was_checked = true;
      opinion->findings.arena = judge->arena;
      if (is_trusted (trait, layout))
        return &opinion->findings;
      bs_trait_row (trait)->check (
        &judge->policy, bs_judge_bytemap (judge, layout), &opinion->findings);
      check_members (judge, trait, layout, &opinion->findings);
    }
  return &opinion->findings;
}

/* Return whether the record LAYOUT keeps TRAIT's promise.  The depth of the
   recursion is bounded by BS_LAYOUT_DEPTH_MAX.  */
static bool
holds (struct bs_judge *judge, enum bs_trait trait,
       const struct bs_layout *layout)
{
  struct opinion *opinion = &recall (judge, layout)->opinions[trait];
  if (opinion->answer != ANSWER_UNKNOWN)
    return opinion->answer == ANSWER_HOLDS;
  bool answer = find (judge, trait, layout)->count == 0;
  for (size_t i = 0; i < layout->u.record.field_count && answer; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (!descends (judge, trait, layout, field))
        continue;
      const struct bs_layout *type = bs_field_leaf (field).type;
      if (bs_layout_is_record (type))
        answer = holds (judge, trait, type);
    }
  opinion->answer = answer ? ANSWER_HOLDS : ANSWER_FAILS;
  return answer;
}

/* Return the record below FIELD of LAYOUT if something is wrong there, else
   NULL.  */
static const struct bs_layout *
failing_record (struct bs_judge *judge, enum bs_trait trait,
                const struct bs_layout *layout, const struct bs_field *field)
{
  if (!descends (judge, trait, layout, field))
    return NULL;
  const struct bs_layout *type = bs_field_leaf (field).type;
  return bs_layout_is_record (type) && !holds (judge, trait, type) ? type
                                                                   : NULL;
}

/* Return the prefix for what is inside of FIELD, itself behind PREFIX.  */
static const char *
extend_prefix (struct bs_arena *arena, const char *prefix,
               const struct bs_field *field)
{
  unsigned subscripts = bs_field_leaf (field).subscripts;
  if (field->name[0] == '\0' && subscripts == 0)
    return prefix;
  struct bs_text text = bs_text_begin (arena);
  bs_text_format (&text, "%s%s", prefix, field->name);
  for (unsigned i = 0; i < subscripts; i++)
    bs_text_add (&text, "[]");
  bs_text_add (&text, field->is_base ? "::" : ".");
  return bs_text_end (&text);
}

/* Add VISIT to TOUR, which is done with it.  */
static void
add_visit (struct tour *tour, const struct visit *visit)
{
  tour->visits = bs_arena_grow (tour->judge->arena, tour->visits, tour->count,
                                &tour->capacity, sizeof *tour->visits);
  recall (tour->judge, visit->layout)->visit = tour->count;
  tour->visits[tour->count++] = *visit;
}

/* Visit the record VISIT and all failing records in it that TOUR has not
   seen.  */
static void
visit_record (struct tour *tour, const struct visit *visit)
{
  struct bs_judge *judge = tour->judge;
  const struct bs_layout *layout = visit->layout;
  recall (judge, layout)->visit_round = judge->round;
  tour->witness_count += find (judge, tour->trait, layout)->count;
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      const struct bs_layout *type
        = failing_record (judge, tour->trait, layout, field);
      if (type == NULL || recall (judge, type)->visit_round == judge->round)
        continue;
      struct visit inner
        = { .layout = type,
            .via = field,
            .prefix = extend_prefix (judge->arena, visit->prefix, field),
            .offset_bits = visit->offset_bits + field->offset_bits };
      visit_record (tour, &inner);
    }
  add_visit (tour, visit);
}

/* Count in how many places each record of TOUR stands.  Each comes after all
   that it is nested in when the visits are taken from the end.  */
static void
count_places (struct tour *tour)
{
  tour->visits[tour->count - 1].places = 1;
  for (size_t i = tour->count; i-- > 0;)
    {
      const struct visit *outer = &tour->visits[i];
      for (size_t k = 0; k < outer->layout->u.record.field_count; k++)
        {
          const struct bs_field *field = &outer->layout->u.record.fields[k];
          const struct bs_layout *type
            = failing_record (tour->judge, tour->trait, outer->layout, field);
          if (type == NULL)
            continue;
          struct visit *inner
            = &tour->visits[recall (tour->judge, type)->visit];
          uint64_t places = bs_multiply_saturating (
            outer->places, bs_field_leaf (field).count);
          inner->places = bs_add_saturating (inner->places, places);
        }
    }
}

/* Return the sum of A and B, or the larger one if LARGER.  */
static uint64_t
add_or_larger (uint64_t a, uint64_t b, bool larger)
{
  if (!larger)
    return bs_add_saturating (a, b);
  return a > b ? a : b;
}

/* Return how many bits of padding an object of the record LAYOUT has as far
   as TRAIT minds, saturating.  A union has that of the member that has
   most.  */
static uint64_t
count_padding (struct bs_judge *judge, enum bs_trait trait,
               const struct bs_layout *layout)
{
  struct opinion *opinion = &recall (judge, layout)->opinions[trait];
  if (opinion->was_counted)
    return opinion->padding_bits;
  bool is_union = layout->kind == BS_LAYOUT_UNION;
  uint64_t total = 0;
  const struct bs_findings *findings = find (judge, trait, layout);
  for (size_t i = 0; i < findings->count; i++)
    {
      const struct bs_finding *finding = &findings->items[i];
      if (!bs_reason_is_padding (finding->reason))
        continue;
      uint64_t bits = finding->size_bits;
      if (finding->reason == BS_REASON_SCALAR_PADDING)
        bits = bs_multiply_saturating (bits,
                                       bs_field_leaf (finding->field).count);
      total = add_or_larger (total, bits, is_union);
    }
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      const struct bs_layout *type
        = failing_record (judge, trait, layout, field);
      if (type == NULL)
        continue;
      uint64_t bits = bs_multiply_saturating (
        count_padding (judge, trait, type), bs_field_leaf (field).count);
      total = add_or_larger (total, bits, is_union);
    }
  opinion->was_counted = true;
  opinion->padding_bits = total;
  return total;
}

/* Return in how many places FINDING of VISIT stands: once an element of the
   member that it is about, unless it is about what lies beside that or about
   where it begins.  */
static uint64_t
finding_places (const struct visit *visit, const struct bs_finding *finding)
{
  if (finding->reason == BS_REASON_INTERIOR_PADDING
      || finding->reason == BS_REASON_TAIL_PADDING
      || finding->reason == BS_REASON_UNEVEN_UNION
      || finding->reason == BS_REASON_ALIGNMENT
      || finding->reason == BS_REASON_ABI_DEPENDENT_LAYOUT
      || finding->field == NULL)
    return visit->places;
  return bs_multiply_saturating (visit->places,
                                 bs_field_leaf (finding->field).count);
}

/* Return the number of the member that WITNESS is about in its record, from
   1; 0 if it is about none.  */
static size_t
field_number (const struct bs_witness *witness)
{
  const struct bs_field *field = witness->finding.field;
  return field == NULL
           ? 0
           : (size_t) (field - witness->record->u.record.fields) + 1;
}

/* Order two witnesses by offset, then by record, member and reason, which no
   two have in common: qsort may put equals into any order.  */
static int
compare_witnesses (const void *left, const void *right)
{
  const struct bs_witness *a = left;
  const struct bs_witness *b = right;
  if (a->offset_bits != b->offset_bits)
    return a->offset_bits < b->offset_bits ? -1 : 1;
  if (a->record->serial != b->record->serial)
    return a->record->serial < b->record->serial ? -1 : 1;
  size_t number = field_number (a);
  size_t other = field_number (b);
  if (number != other)
    return number < other ? -1 : 1;
  return (int) a->finding.reason - (int) b->finding.reason;
}

/* Turn what TOUR saw into VERDICT's witnesses.  */
static void
collect_witnesses (struct tour *tour, struct bs_verdict *verdict)
{
  struct bs_witness *witnesses = bs_arena_allocate (
    tour->judge->arena, tour->witness_count, sizeof *witnesses);
  size_t count = 0;
  for (size_t i = 0; i < tour->count; i++)
    {
      const struct visit *visit = &tour->visits[i];
      const struct bs_findings *findings
        = find (tour->judge, tour->trait, visit->layout);
      for (size_t k = 0; k < findings->count; k++)
        {
          struct bs_witness *witness = &witnesses[count++];
          witness->finding = findings->items[k];
          witness->record = visit->layout;
          witness->via = visit->via;
          witness->prefix = visit->prefix;
          witness->offset_bits
            = visit->offset_bits + findings->items[k].offset_bits;
          witness->places = finding_places (visit, &findings->items[k]);
          if (bs_reason_is_refusal (findings->items[k].reason))
            verdict->outcome = BS_OUTCOME_REFUSED;
        }
    }
  qsort (witnesses, count, sizeof *witnesses, compare_witnesses);
  verdict->witnesses = witnesses;
  verdict->count = count;
}

/* Make VERDICT the refusal of its layout, which could not be read.  */
static void
refuse (struct bs_judge *judge, struct bs_verdict *verdict)
{
  struct bs_witness *witness
    = bs_arena_allocate (judge->arena, 1, sizeof *witness);
  witness->finding.reason = verdict->layout->u.refusal.reason;
  witness->record = verdict->layout;
  witness->prefix = "";
  witness->places = 1;
  verdict->outcome = BS_OUTCOME_REFUSED;
  verdict->witnesses = witness;
  verdict->count = 1;
}

const struct bs_verdict *
bs_judge_verdict (struct bs_judge *judge, enum bs_trait trait,
                  const struct bs_layout *layout)
{
  struct bs_verdict *verdict
    = bs_arena_allocate (judge->arena, 1, sizeof *verdict);
  verdict->layout = layout;
  verdict->trait = trait;
  verdict->outcome = BS_OUTCOME_HOLDS;
  if (layout->kind == BS_LAYOUT_REFUSED)
    refuse (judge, verdict);
  else if (!holds (judge, trait, layout))
    {
      struct tour tour = { .judge = judge, .trait = trait };
      verdict->outcome = BS_OUTCOME_FAILS;
      judge->round++;
      struct visit root = { .layout = layout, .prefix = "" };
      visit_record (&tour, &root);
      count_places (&tour);
      collect_witnesses (&tour, verdict);
      verdict->padding_bits = count_padding (judge, trait, layout);
    }
  return verdict;
}

/* Return the member at the END of the record that the anonymous FIELD is,
   and so on; FIELD itself if it has a name or holds none.  */
static const struct bs_field *
named_member (const struct bs_field *field, enum bs_path_end end)
{
  while (field->name[0] == '\0' && bs_layout_is_record (field->type)
         && field->type->u.record.field_count != 0)
    {
      const struct bs_record *record = &field->type->u.record;
      size_t i = end == BS_PATH_LAST ? record->field_count - 1 : 0;
      if (record->fields[i].is_unnamed_bit_field)
        break;
      field = &record->fields[i];
    }
  return field;
}

const char *
bs_witness_path (struct bs_arena *arena, const struct bs_witness *witness,
                 const struct bs_field *field, enum bs_path_end end)
{
  struct bs_text text = bs_text_begin (arena);
  bs_text_add (&text, witness->prefix);
  if (field != NULL && end != BS_PATH_ELEMENT)
    bs_text_add (&text, named_member (field, end)->name);
  else if (field != NULL)
    {
      bs_text_add (&text, field->name);
      for (unsigned i = bs_field_leaf (field).subscripts; i-- > 0;)
        bs_text_add (&text, "[]");
    }
  /* What has no name ends in the dot of its prefix, or in the colons of a
     base class, or in nothing.  */
  while (text.length != 0
         && strchr (".:", text.data[text.length - 1]) != NULL)
    text.data[--text.length] = '\0';
  return bs_text_end (&text);
}

const char *
bs_verdict_print (struct bs_arena *arena, const struct bs_verdict *verdict)
{
  static const char *const outcomes[] = { "holds", "fails", "refused" };
  struct bs_text text = bs_text_begin (arena);
  bs_text_format (&text, "'%s' %s %s\n", verdict->layout->name,
                  bs_trait_row (verdict->trait)->name,
                  outcomes[verdict->outcome]);
  for (size_t i = 0; i < verdict->count; i++)
    {
      const struct bs_witness *witness = &verdict->witnesses[i];
      const struct bs_field *field = witness->finding.field;
      bs_text_format (
        &text, "  %s at %" PRIu64 "+%" PRIu64 " x%" PRIu64 " %s\n",
        bs_reason_name (witness->finding.reason), witness->offset_bits,
        witness->finding.size_bits, witness->places,
        field == NULL
          ? "-"
          : bs_witness_path (arena, witness, field, BS_PATH_ELEMENT));
    }
  return bs_text_end (&text);
}
