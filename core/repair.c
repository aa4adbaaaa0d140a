/* Repairs: what to write in place of padding.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/repair.h"
#include "core/text.h"

#include <inttypes.h>

enum
{
  BYTE_BITS = 8
};

struct bs_pad_names
bs_pad_names_begin (const struct bs_verdict *verdict)
{
  struct bs_pad_names names = { .last = verdict->layout->last_pad };
  return names;
}

/* Return whether somebody wrote an unnamed bit-field between FINDING's
   member, or the start of RECORD, and FINDING's padding.  */
static bool
follows_unnamed (const struct bs_record *record,
                 const struct bs_finding *finding)
{
  const struct bs_field *end = record->fields + record->field_count;
  const struct bs_field *field
    = finding->field == NULL ? record->fields : finding->field + 1;
  for (; field < end && field->offset_bits < finding->offset_bits; field++)
    if (field->is_unnamed_bit_field)
      return true;
  return false;
}

/* Return whether LAYOUT ends in an array of no elements: a flexible array
   member, or what was used for one before C had them.  */
static bool
has_open_end (const struct bs_layout *layout)
{
  while (layout->kind == BS_LAYOUT_STRUCT
         && layout->u.record.field_count != 0)
    {
      const struct bs_record *record = &layout->u.record;
      const struct bs_field *last = &record->fields[record->field_count - 1];
      if (last->is_unnamed_bit_field)
        return false;
      layout = last->type;
    }
  return layout->kind == BS_LAYOUT_ARRAY && layout->u.array.count == 0;
}

/* Return whether an empty class lies in the padding of FINDING, at the end of
   RECORD: it would move on, and the end with it.  */
static bool
holds_empty_class (const struct bs_record *record,
                   const struct bs_finding *finding)
{
  for (size_t i = 0; i < record->field_count; i++)
    {
      const struct bs_field *field = &record->fields[i];
      if (field->is_empty_class && (!field->is_base || field->is_virtual)
          && field->offset_bits >= finding->offset_bits)
        return true;
    }
  return false;
}

/* Return whether the padding of FINDING in LAYOUT lies where members go:
   behind all base classes but the virtual ones, and before those.  */
static bool
has_room_for_member (const struct bs_layout *layout,
                     const struct bs_finding *finding)
{
  const struct bs_record *record = &layout->u.record;
  const struct bs_field *next = finding->next;
  if (record->takes_no_members
      || (finding->field != NULL && finding->field->is_virtual))
    return false;
  if (finding->offset_bits + finding->size_bits == layout->size_bits
      && holds_empty_class (record, finding))
    return false;
  return next == NULL || !bs_field_is_implicit (next) || next->is_virtual;
}

/* Return whether new members can be put in place of FINDING's padding in
   LAYOUT.  */
static bool
is_fillable (const struct bs_layout *layout, const struct bs_finding *finding)
{
  const struct bs_record *record = &layout->u.record;
  if ((finding->reason != BS_REASON_INTERIOR_PADDING
       && finding->reason != BS_REASON_TAIL_PADDING)
      || finding->is_unnamed_bit_field || follows_unnamed (record, finding)
      || !has_room_for_member (layout, finding))
    return false;
  if (finding->field != NULL && finding->field->may_be_wider)
    return false;
  if (finding->next == NULL && finding->field != NULL
      && has_open_end (finding->field->type))
    return false;
  return (!record->is_ms_layout
          || ((finding->offset_bits | finding->size_bits) % BYTE_BITS == 0
              && (finding->field == NULL || !finding->field->is_bit_field)));
}

/* Add the declaration of a bit-field of WIDTH bits, less than a byte, to
   TEXT; nothing if WIDTH is 0.  It never crosses the end of a byte, so that
   it lies where it stands: in an unsigned char (psABI x86-64 3.1.2, and the
   same in all others that GCC follows).  */
static void
add_bits (struct bs_text *text, struct bs_pad_names *names, uint64_t width)
{
  if (width != 0)
    bs_text_format (text, "%sunsigned char _pad%u : %" PRIu64 ";",
                    text->length == 0 ? "" : " ", ++names->last, width);
}

/* Add the declaration of COUNT bytes to TEXT; nothing if COUNT is 0.  */
static void
add_bytes (struct bs_text *text, struct bs_pad_names *names, uint64_t count)
{
  if (count == 0)
    return;
  bs_text_format (text, "%sunsigned char _pad%u",
                  text->length == 0 ? "" : " ", ++names->last);
  if (count != 1)
    bs_text_format (text, "[%" PRIu64 "]", count);
  bs_text_add (text, ";");
}

const char *
bs_repair_padding (struct bs_arena *arena, struct bs_pad_names *names,
                   const struct bs_witness *witness)
{
  const struct bs_finding *finding = &witness->finding;
  if (witness->record->kind != BS_LAYOUT_STRUCT
      || !is_fillable (witness->record, finding))
    return NULL;
  uint64_t to_boundary
    = (BYTE_BITS - finding->offset_bits % BYTE_BITS) % BYTE_BITS;
  uint64_t leading
    = to_boundary < finding->size_bits ? to_boundary : finding->size_bits;
  uint64_t rest = finding->size_bits - leading;
  struct bs_text text = bs_text_begin (arena);
  add_bits (&text, names, leading);
  add_bytes (&text, names, rest / BYTE_BITS);
  add_bits (&text, names, rest % BYTE_BITS);
  return bs_text_end (&text);
}

/* Return the alignment in bits that FIELD has in RECORD as far as types
   tell: some targets, and packing, lower what the type by itself has.  */
static uint64_t
field_alignment (const struct bs_layout *record, const struct bs_field *field)
{
  uint64_t alignment = field->type->alignment_bits;
  if (alignment > record->alignment_bits)
    alignment = record->alignment_bits;
  return alignment == 0 ? 1 : alignment;
}

/* Return the first multiple of ALIGNMENT that is not below OFFSET_BITS.  */
static uint64_t
round_up (uint64_t offset_bits, uint64_t alignment)
{
  uint64_t over = offset_bits % alignment;
  return over == 0 ? offset_bits : offset_bits + (alignment - over);
}

/* Return where FIELD, no bit-field, lies in RECORD if nothing but its type
   places it behind the member that ends at END_BITS.  */
static uint64_t
natural_offset (const struct bs_layout *record, const struct bs_field *field,
                uint64_t end_bits)
{
  return round_up (end_bits, field_alignment (record, field));
}

/* Return whether FIELD is a member that was written as one, has a name or a
   type, could be read, and takes a place of its own.  */
static bool
is_plain_member (const struct bs_field *field)
{
  return (!field->is_unnamed_bit_field && !bs_field_is_implicit (field)
          && !field->is_empty_class
          && field->type->kind != BS_LAYOUT_REFUSED);
}

/* Return the largest alignment in bits among RECORD's members, 0 if there is
   none or if one of them is no plain one.  */
static uint64_t
largest_alignment (const struct bs_layout *record)
{
  uint64_t largest = 0;
  for (size_t i = 0; i < record->u.record.field_count; i++)
    {
      const struct bs_field *field = &record->u.record.fields[i];
      if (!is_plain_member (field))
        return 0;
      uint64_t alignment = field_alignment (record, field);
      if (alignment > largest)
        largest = alignment;
    }
  return largest;
}

/* Return whether RECORD is a struct whose alignment is that of its members,
   all of which are known.  */
static bool
is_plain_struct (const struct bs_layout *record)
{
  return (record->kind == BS_LAYOUT_STRUCT && !record->u.record.is_randomized
          && !record->u.record.takes_no_members
          && largest_alignment (record) == record->alignment_bits
          && record->alignment_bits != 0);
}

bool
bs_repair_by_order (const struct bs_layout *record)
{
  if (record->is_aligned_by_hand || !is_plain_struct (record))
    return false;
  uint64_t end_bits = 0;
  uint64_t total_bits = 0;
  for (size_t i = 0; i < record->u.record.field_count; i++)
    {
      const struct bs_field *field = &record->u.record.fields[i];
      uint64_t alignment = field_alignment (record, field);
      /* In falling order each member ends where all that follow may start,
         if its size is a multiple of its alignment.  */
      if (field->is_bit_field || has_open_end (field->type)
          || field->offset_bits != natural_offset (record, field, end_bits)
          || field->size_bits % alignment != 0)
        return false;
      end_bits = field->offset_bits + field->size_bits;
      total_bits += field->size_bits;
    }
  return (record->size_bits == round_up (end_bits, record->alignment_bits)
          && total_bits % record->alignment_bits == 0);
}

/* Return whether FIELD stays where it is in a packed record.  */
static bool
resists_packing (const struct bs_field *field)
{
  const struct bs_layout *type = bs_field_leaf (field).type;
  return bs_layout_is_record (type) && type->u.record.resists_packing;
}

bool
bs_repair_by_packing (const struct bs_layout *record)
{
  if (record->is_aligned_by_hand || !is_plain_struct (record))
    return false;
  uint64_t end_bits = 0;
  for (size_t i = 0; i < record->u.record.field_count; i++)
    {
      const struct bs_field *field = &record->u.record.fields[i];
      if (field->is_bit_field || resists_packing (field)
          || field->offset_bits != natural_offset (record, field, end_bits))
        return false;
      end_bits = field->offset_bits + field->size_bits;
    }
  return record->size_bits == round_up (end_bits, record->alignment_bits);
}
