/* The model: a type's layout as the compiler fixed it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/layout.h"
#include "core/text.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

uint64_t
bs_add_saturating (uint64_t a, uint64_t b)
{
  return a > UINT64_MAX - b ? UINT64_MAX : a + b;
}

uint64_t
bs_multiply_saturating (uint64_t a, uint64_t b)
{
  return b != 0 && a > UINT64_MAX / b ? UINT64_MAX : a * b;
}

struct bs_layout *
bs_layout_create (struct bs_model *model, enum bs_layout_kind kind,
                  const char *name)
{
  struct bs_layout *layout
    = bs_arena_allocate (model->arena, 1, sizeof *layout);
  layout->kind = kind;
  layout->name = bs_arena_copy (model->arena, name, strlen (name));
  layout->serial = model->layout_count++;
  layout->depth = 1;
  return layout;
}

bool
bs_field_is_implicit (const struct bs_field *field)
{
  if (field->is_unnamed_bit_field)
    return false;
  return (field->is_base
          || (field->type->kind == BS_LAYOUT_SCALAR
              && field->type->u.scalar.kind == BS_SCALAR_VTABLE_POINTER));
}

bool
bs_layout_is_record (const struct bs_layout *layout)
{
  return (layout->kind == BS_LAYOUT_STRUCT
          || layout->kind == BS_LAYOUT_UNION);
}

void
bs_layout_refuse (struct bs_layout *layout, enum bs_reason reason,
                  const char *field_name, uint32_t site)
{
  layout->kind = BS_LAYOUT_REFUSED;
  layout->depth = 1;
  layout->u.refusal.reason = reason;
  layout->u.refusal.field_name = field_name;
  layout->u.refusal.site = site;
  layout->u.refusal.is_told = false;
}

/* Order two fields by offset.  Fields of size 0 come before those that start
   at the same bit, so that each gap has its neighbours.  Several of those
   have nothing but their place in the source to be told apart by, and qsort
   may put equals into any order.  */
static int
compare_fields (const void *left, const void *right)
{
  const struct bs_field *a = left;
  const struct bs_field *b = right;
  if (a->offset_bits != b->offset_bits)
    return a->offset_bits < b->offset_bits ? -1 : 1;
  if ((a->size_bits != 0) != (b->size_bits != 0))
    return a->size_bits != 0 ? 1 : -1;
  return (a->site > b->site) - (a->site < b->site);
}

/* Bring the COUNT fields at FIELDS into order.  They nearly always are.  */
static void
sort_fields (struct bs_field *fields, size_t count)
{
  for (size_t i = 1; i < count; i++)
    if (compare_fields (&fields[i - 1], &fields[i]) > 0)
      {
        qsort (fields, count, sizeof *fields, compare_fields);
        return;
      }
}

/* Return whether SIZE bits from OFFSET on lie within TOTAL bits.  */
static bool
is_within (uint64_t offset, uint64_t size, uint64_t total)
{
  return offset <= total && size <= total - offset;
}

/* Return whether all is as layout.h says in the scalar LAYOUT.  */
static bool
check_scalar (const struct bs_layout *layout)
{
  const struct bs_scalar *scalar = &layout->u.scalar;
  return (is_within (scalar->padding_offset_bits, scalar->padding_bits,
                     layout->size_bits)
          && (scalar->kind != BS_SCALAR_ENUM || scalar->enumerators != NULL));
}

/* The digits of the largest N in _padN that counts.  Longer numbers are no
   obstacle: no verdict needs as many pads.  */
enum
{
  PAD_DIGITS_MAX = 9
};

/* Return N if NAME is _padN, else 0.  */
static unsigned
pad_number (const char *name)
{
  static const char prefix[] = "_pad";
  const size_t length = sizeof prefix - 1;
  if (strncmp (name, prefix, length) != 0
      || strlen (name + length) > PAD_DIGITS_MAX)
    return 0;
  unsigned number = 0;
  for (const char *c = name + length; *c != '\0'; c++)
    {
      if (*c < '0' || *c > '9')
        return 0;
      number = number * 10 + (unsigned) (*c - '0');
    }
  return number;
}

/* Return the largest N of a member _padN in LAYOUT or below.  */
static uint32_t
find_last_pad (const struct bs_layout *layout)
{
  if (layout->kind == BS_LAYOUT_ARRAY)
    return layout->u.array.element->last_pad;
  if (!bs_layout_is_record (layout))
    return 0;
  uint32_t last = 0;
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      uint32_t number = pad_number (field->name);
      if (number > last)
        last = number;
      if (field->type->last_pad > last)
        last = field->type->last_pad;
    }
  return last;
}

/* Return the larger one of A and B.  */
static uint64_t
larger (uint64_t a, uint64_t b)
{
  return a > b ? a : b;
}

uint64_t
bs_field_natural_bits (const struct bs_field *field)
{
  if (field->is_bit_field)
    return 0;
  uint64_t natural = field->type->natural_bits;
  if (field->packing_bits != 0 && natural > field->packing_bits)
    natural = field->packing_bits;
  return larger (natural, field->alignment_bits);
}

/* Return the natural alignment of LAYOUT.  What was aligned by hand is so
   under each ABI, and what was not is aligned to no more than the size of a
   scalar in it.  */
static uint64_t
find_natural_bits (const struct bs_layout *layout)
{
  uint64_t natural = layout->alignment_bits;
  switch (layout->kind)
    {
    case BS_LAYOUT_SCALAR:
      if ((layout->size_bits & (layout->size_bits - 1)) == 0)
        natural = larger (natural, layout->size_bits);
      break;
    case BS_LAYOUT_ARRAY:
      natural = larger (natural, layout->u.array.element->natural_bits);
      break;
    case BS_LAYOUT_STRUCT:
    case BS_LAYOUT_UNION:
      for (size_t i = 0; i < layout->u.record.field_count; i++)
        if (!layout->u.record.fields[i].is_unnamed_bit_field)
          natural = larger (
            natural, bs_field_natural_bits (&layout->u.record.fields[i]));
      break;
    case BS_LAYOUT_REFUSED:
      break;
    }
  return natural;
}

/* Return whether all is as layout.h says in the record LAYOUT; store the
   depth of its deepest field in *DEPTH.  */
static bool
check_record (const struct bs_layout *layout, uint32_t *depth)
{
  const struct bs_record *record = &layout->u.record;
  for (size_t i = 0; i < record->field_count; i++)
    {
      const struct bs_field *field = &record->fields[i];
      if (!is_within (field->offset_bits, field->size_bits,
                      layout->size_bits))
        return false;
      if (layout->kind == BS_LAYOUT_UNION && field->offset_bits != 0)
        return false;
      if (field->is_unnamed_bit_field)
        continue;
      if (field->type->kind != BS_LAYOUT_REFUSED
          && field->type->size_bits != field->size_bits)
        return false;
      if (field->type->depth > *depth)
        *depth = field->type->depth;
    }
  return true;
}

/* Return whether the array LAYOUT is as large as its elements.  */
static bool
check_array (const struct bs_layout *layout, uint32_t *depth)
{
  const struct bs_array *array = &layout->u.array;
  *depth = array->element->depth;
  if (array->element->kind == BS_LAYOUT_REFUSED)
    return true;
  return (array->stride_bits == array->element->size_bits
          && layout->size_bits
               == bs_multiply_saturating (array->count, array->stride_bits));
}

void
bs_layout_finish (struct bs_layout *layout)
{
  bool sound = true;
  uint32_t depth = 0;
  if (layout->size_bits > BS_LAYOUT_SIZE_MAX)
    {
      bs_layout_refuse (layout, BS_REASON_TOO_LARGE, "", 0);
      return;
    }
  switch (layout->kind)
    {
    case BS_LAYOUT_SCALAR:
      sound = check_scalar (layout);
      break;
    case BS_LAYOUT_ARRAY:
      sound = check_array (layout, &depth);
      break;
    case BS_LAYOUT_STRUCT:
      sort_fields (layout->u.record.fields, layout->u.record.field_count);
      sound = check_record (layout, &depth);
      break;
    case BS_LAYOUT_UNION:
      sound = check_record (layout, &depth);
      break;
    case BS_LAYOUT_REFUSED:
      break;
    }
  layout->depth = depth + 1;
  if (sound)
    {
      layout->last_pad = find_last_pad (layout);
      layout->natural_bits = find_natural_bits (layout);
    }
  if (!sound)
    bs_layout_refuse (layout, BS_REASON_UNKNOWN_REPRESENTATION, "", 0);
  else if (layout->depth > BS_LAYOUT_DEPTH_MAX)
    bs_layout_refuse (layout, BS_REASON_TOO_DEEP, "", 0);
}

const struct bs_layout *
bs_layout_wrap (struct bs_model *model, const char *name,
                const struct bs_layout *type, unsigned qualifiers)
{
  struct bs_field *field = bs_arena_allocate (model->arena, 1, sizeof *field);
  field->name = bs_arena_copy (model->arena, name, strlen (name));
  field->type = type;
  field->size_bits = type->size_bits;
  field->alignment_bits = type->alignment_bits;
  field->qualifiers = qualifiers;
  struct bs_layout *wrapper
    = bs_layout_create (model, BS_LAYOUT_STRUCT, type->name);
  wrapper->site = type->site;
  wrapper->size_bits = type->size_bits;
  wrapper->alignment_bits = type->alignment_bits;
  wrapper->u.record.fields = field;
  wrapper->u.record.field_count = 1;
  bs_layout_finish (wrapper);
  return wrapper;
}

struct bs_leaf
bs_field_leaf (const struct bs_field *field)
{
  struct bs_leaf leaf
    = { .type = field->type, .count = 1, .qualifiers = field->qualifiers };
  while (leaf.type->kind == BS_LAYOUT_ARRAY)
    {
      const struct bs_array *array = &leaf.type->u.array;
      leaf.count = bs_multiply_saturating (leaf.count, array->count);
      leaf.qualifiers |= array->qualifiers;
      leaf.subscripts += array->is_subscripted;
      leaf.type = array->element;
    }
  return leaf;
}

const char *
bs_layout_print (struct bs_arena *arena, const struct bs_layout *layout)
{
  static const char *const kinds[]
    = { "scalar", "array", "struct", "union", "refused" };
  struct bs_text text = bs_text_begin (arena);
  bs_text_format (&text, "%s '%s' size %" PRIu64 " align %" PRIu64 "\n",
                  kinds[layout->kind], layout->name, layout->size_bits,
                  layout->alignment_bits);
  switch (layout->kind)
    {
    case BS_LAYOUT_SCALAR:
      bs_text_format (&text, "  %s, padding %" PRIu64 "+%" PRIu64 "\n",
                      bs_representation (layout->u.scalar.kind)->name,
                      layout->u.scalar.padding_offset_bits,
                      layout->u.scalar.padding_bits);
      break;
    case BS_LAYOUT_ARRAY:
      bs_text_format (&text, "  %" PRIu64 " of '%s' by %" PRIu64 "\n",
                      layout->u.array.count, layout->u.array.element->name,
                      layout->u.array.stride_bits);
      break;
    case BS_LAYOUT_STRUCT:
    case BS_LAYOUT_UNION:
      for (size_t i = 0; i < layout->u.record.field_count; i++)
        {
          const struct bs_field *field = &layout->u.record.fields[i];
          bs_text_format (&text, "  %" PRIu64 "+%" PRIu64 " %s%s\n",
                          field->offset_bits, field->size_bits, field->name,
                          field->is_unnamed_bit_field ? "(unnamed)" : "");
        }
      break;
    case BS_LAYOUT_REFUSED:
      bs_text_format (&text, "  %s\n",
                      bs_reason_name (layout->u.refusal.reason));
      break;
    }
  return bs_text_end (&text);
}
