/* The notes of padding: where it is, and what fills it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "plugin/gcc-notes.h"

#include "core/text.h"

/* The places of the members after which a fix-it was offered.  Two records may
   nest the same padded one, and a template has many instances, but it needs
   just one repair.  */
typedef hash_map<int_hash<uint64_t, 0, UINT64_MAX>, bool> repaired_map;
static repaired_map *repaired;

/* Return whether the member at PLACE was repaired, and remember that it is
   now.  */
static bool
was_repaired (location_t place)
{
  if (place == UNKNOWN_LOCATION)
    return true;
  if (repaired == NULL)
    repaired = new (XNEW (repaired_map)) repaired_map;
  bool existed;
  repaired->get_or_insert (place, &existed) = true;
  return existed;
}

/* Return the path to FIELD, which is beside the padding of NOTE, as END says;
   NULL if there is none or nothing in it has a name.  */
static const char *
find_neighbour (const struct bs_note *note, const struct bs_field *field,
                enum bs_path_end end)
{
  if (field == NULL)
    return NULL;
  const char *path
    = bs_witness_path (bs_plugin.model.arena, note->witness, field, end);
  return path[0] == '\0' ? NULL : path;
}

/* Tell where the padding of NOTE is, between which members.  */
static void
note_place (const struct bs_note *note)
{
  const struct bs_witness *witness = note->witness;
  const struct bs_finding *finding = &witness->finding;
  const char *amount
    = bs_word_amount (witness->offset_bits, finding->size_bits);
  const char *offset = bs_word_offset (witness->offset_bits);
  const char *unnamed
    = finding->is_unnamed_bit_field ? ", in an unnamed bit-field" : "";
  const char *after = find_neighbour (note, finding->field, BS_PATH_LAST);
  const char *before = find_neighbour (note, finding->next, BS_PATH_FIRST);
  const char *after_kind = bs_note_kind (finding->field);
  const char *before_kind = bs_note_kind (finding->next);
  if (after != NULL && before != NULL)
    inform (note->place,
            "%s of padding at %s, after %s%qs, before %s%qs%s%s [%s]", amount,
            offset, after_kind, after, before_kind, before, unnamed,
            note->places, note->reason);
  else if (after != NULL)
    inform (note->place,
            "%s of padding at %s, after %s%qs, at the end%s%s [%s]", amount,
            offset, after_kind, after, unnamed, note->places, note->reason);
  else if (before != NULL)
    inform (note->place, "%s of padding at %s, before %s%qs%s%s [%s]", amount,
            offset, before_kind, before, unnamed, note->places, note->reason);
  else if (witness->via != NULL && finding->field == NULL)
    inform (note->place, "%s of padding at %s, in %s%qs%s%s [%s]", amount,
            offset, bs_note_kind (witness->via), note->subject, unnamed,
            note->places, note->reason);
  else
    inform (note->place, "%s of padding at %s%s%s [%s]", amount, offset,
            unnamed, note->places, note->reason);
}

/* Let PLACE carry the insertion of MEMBERS after the member of NOTE, unless
   that was offered before or the source is not plain enough.  What repairs
   one instance of a template would change them all.  */
static void
offer_insertion (const struct bs_note *note, const char *members,
                 gcc_rich_location *place)
{
  const struct bs_field *field = note->witness->finding.field;
  if (field == NULL || field->site == 0 || bs_field_is_implicit (field)
      || bs_cxx_is_instance (DECL_CONTEXT (bs_site_tree (field->site)))
      || was_repaired (note->place))
    return;
  location_t end = bs_source_declaration_end (note->place, field->name);
  if (end == UNKNOWN_LOCATION)
    return;
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  bs_text_format (&text, " %s", members);
  place->add_fixit_insert_after (end, bs_text_end (&text));
}

/* Tell to insert MEMBERS after the member of NOTE.  */
static void
note_insertion (const struct bs_note *note, const char *members)
{
  gcc_rich_location place (note->place);
  offer_insertion (note, members, &place);
  const struct bs_finding *finding = &note->witness->finding;
  const char *them = finding->size_bits == BITS_PER_UNIT ? "it" : "them";
  const struct bs_field *field = finding->field;
  const struct bs_layout *record = note->witness->record;
  if (field == NULL || bs_field_is_implicit (field))
    {
      inform (&place,
              "make %s a field: insert %qs as the first member of %qs", them,
              members, bs_note_record (note));
      return;
    }
  const char *after = field->name;
  if (after[0] == '\0')
    inform (&place, "make %s a field: insert %qs after the anonymous member",
            them, members);
  else if (record == note->report->verdict->layout || record->site == 0)
    inform (&place, "make %s a field: insert %qs after %qs", them, members,
            after);
  else if (record->u.record.is_untagged)
    inform (&place, "make %s a field: insert %qs after %qs", them, members,
            bs_witness_path (bs_plugin.model.arena, note->witness, field,
                             BS_PATH_LAST));
  else
    inform (&place, "make %s a field: insert %qs after %qs of %qs", them,
            members, after, bs_note_record (note));
}

/* Return whether FIELD is an array without elements at the end of a
   record.  */
static bool
is_open_end (const struct bs_field *field)
{
  return (field != NULL && field->type->kind == BS_LAYOUT_ARRAY
          && field->type->u.array.count == 0);
}

/* Return whether WITNESS is the one byte of an empty class that is a
   member.  */
static bool
is_empty_member (const struct bs_witness *witness)
{
  return (witness->via != NULL && bs_layout_is_record (witness->via->type)
          && witness->finding.field == NULL && witness->finding.next == NULL
          && witness->finding.size_bits == BITS_PER_UNIT);
}

/* Tell how to repair the padding of NOTE; new members are called by
   NAMES.  */
static void
note_repair (const struct bs_note *note, struct bs_pad_names *names)
{
  const struct bs_finding *finding = &note->witness->finding;
  bool wants_bytes = note->report->verdict->trait == BS_TRAIT_PORTABLE_LAYOUT;
  if (wants_bytes
      && (finding->is_unnamed_bit_field
          || (finding->offset_bits | finding->size_bits) % BITS_PER_UNIT
               != 0))
    inform (note->place,
            "use integers of whole bytes, and masks for the bits "
            "in them");
  else if (finding->is_unnamed_bit_field)
    inform (note->place, "give the unnamed bit-field a name, so that it is a "
                         "field");
  else if (in_system_header_at (note->place))
    inform (note->place, "in a system header: copy the members into a record "
                         "of your own that has no padding");
  else if (is_empty_member (note->witness) && wants_bytes)
    inform (note->place, "leave the empty class out, or make it a base "
                         "class: then it takes no byte");
  else if (is_empty_member (note->witness))
    inform (
      note->place,
      "the one byte of an empty class is never written; as a base class "
      "or with %<[[no_unique_address]]%> it takes none");
  else if (is_open_end (finding->field))
    inform (note->place,
            "nothing can follow a flexible array member: insert fields "
            "before it so that it starts at the end of the record");
  else
    {
      const char *members
        = bs_repair_padding (bs_plugin.model.arena, names, note->witness);
      if (members != NULL)
        note_insertion (note, members);
    }
}

void
bs_note_padding (const struct bs_note *note, struct bs_pad_names *names)
{
  note_place (note);
  note_repair (note, names);
}

void
bs_note_scalar_padding (const struct bs_note *note)
{
  const struct bs_witness *witness = note->witness;
  inform (note->place,
          "%s of padding at %s, inside of %qs of type %qT%s [%s]",
          bs_word_amount (witness->offset_bits, witness->finding.size_bits),
          bs_word_offset (witness->offset_bits), note->subject,
          bs_note_type (note), note->places, note->reason);
  inform (note->place, "use a type without padding, or an array of "
                       "%<unsigned char%>");
}
