/* The notes of a report: each witness, and how to repair what it shows.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "plugin/gcc-adapter.h"

#include "core/repair.h"
#include "core/text.h"

/* The most witnesses that are told of one verdict.  */
static const size_t witness_max = 1000;

/* A witness, and what is needed to tell of it.  */
struct note
{
  const struct bs_report *report;
  const struct bs_witness *witness;
  location_t place;
  const char *subject; /* the path of the member, or the type's name */
  const char *reason;  /* as in the manual */
  const char *places;  /* "" or ", in 4 places" */
  bool is_last;        /* of those with this reason in this record */
};

/* The members after which a fix-it was offered, a bit for each site.  Two
   records may nest the same padded one, but it needs just one repair.  */
static auto_vec<bool> repaired;

/* The number in the last name for padding that was given where members of
   one record can come to stand in another one.  */
static unsigned last_pad;

/* Return whether the member at SITE was repaired, and remember that it is
   now.  */
static bool
was_repaired (uint32_t site)
{
  if (site >= repaired.length ())
    repaired.safe_grow_cleared (site + 1);
  bool before = repaired[site];
  repaired[site] = true;
  return before;
}

/* Return the place of WITNESS in the source, FALLBACK if it has none.  */
static location_t
find_place (const struct bs_witness *witness, location_t fallback)
{
  tree site = NULL_TREE;
  if (witness->finding.field != NULL)
    site = bs_site_tree (witness->finding.field->site);
  else if (witness->via != NULL)
    site = bs_site_tree (witness->via->site);
  if (site == NULL_TREE && witness->record->kind == BS_LAYOUT_REFUSED)
    site = bs_site_tree (witness->record->u.refusal.site);
  if (site == NULL_TREE)
    site = bs_site_tree (witness->record->site);
  return site == NULL_TREE ? fallback : DECL_SOURCE_LOCATION (site);
}

/* Return the type of the member that NOTE is about, or what was claimed.  */
static tree
find_type (const struct note *note)
{
  const struct bs_field *field = note->witness->finding.field;
  tree site = field == NULL ? NULL_TREE : bs_site_tree (field->site);
  if (site == NULL_TREE)
    return strip_array_types (note->report->type);
  tree type = DECL_BIT_FIELD_TYPE (site);
  return strip_array_types (type == NULL_TREE ? TREE_TYPE (site) : type);
}

/* Return what NOTE's message calls its subject.  */
static const char *
find_subject (const struct bs_report *report,
              const struct bs_witness *witness)
{
  const char *path = bs_witness_path (
    bs_plugin.model.arena, witness, witness->finding.field, BS_PATH_ELEMENT);
  if (path[0] == '\0' && witness->record->kind == BS_LAYOUT_REFUSED)
    path = witness->record->u.refusal.field_name;
  if (path[0] != '\0')
    return path;
  /* An anonymous member of the type is not the type.  What is no record is
     the one member of one, and has no place.  */
  const struct bs_field *field = witness->finding.field;
  if (witness->record == report->verdict->layout
      && (field == NULL || field->site == 0))
    return report->name;
  return "<anonymous>";
}

/* Return how often WITNESS stands in its type, if that is worth a word.  */
static const char *
word_places (const struct bs_witness *witness)
{
  if (witness->places == 1)
    return "";
  if (witness->places == 0)
    return ", in each element";
  if (witness->places == UINT64_MAX)
    return ", in more places than can be counted";
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  bs_text_format (&text, ", in %llu places",
                  (unsigned long long) witness->places);
  return bs_text_end (&text);
}

/* Return the path to FIELD, which is beside the padding of NOTE, as END says;
   NULL if there is none or nothing in it has a name.  */
static const char *
find_neighbour (const struct note *note, const struct bs_field *field,
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
note_padding_place (const struct note *note)
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
  if (after != NULL && before != NULL)
    inform (note->place,
            "%s of padding at %s, after %qs, before %qs%s%s [%s]", amount,
            offset, after, before, unnamed, note->places, note->reason);
  else if (after != NULL)
    inform (note->place,
            "%s of padding at %s, after %qs, at the end%s%s [%s]", amount,
            offset, after, unnamed, note->places, note->reason);
  else if (before != NULL)
    inform (note->place, "%s of padding at %s, before %qs%s%s [%s]", amount,
            offset, before, unnamed, note->places, note->reason);
  else
    inform (note->place, "%s of padding at %s%s%s [%s]", amount, offset,
            unnamed, note->places, note->reason);
}

/* Let PLACE carry the insertion of MEMBERS after the member of NOTE, unless
   that was offered before or the source is not plain enough.  */
static void
offer_insertion (const struct note *note, const char *members,
                 gcc_rich_location *place)
{
  const struct bs_field *field = note->witness->finding.field;
  if (field->site == 0 || was_repaired (field->site))
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
note_insertion (const struct note *note, const char *members)
{
  gcc_rich_location place (note->place);
  offer_insertion (note, members, &place);
  const struct bs_finding *finding = &note->witness->finding;
  const char *them = finding->size_bits == BITS_PER_UNIT ? "it" : "them";
  const char *after = finding->field->name;
  const struct bs_layout *record = note->witness->record;
  if (after[0] == '\0')
    inform (&place, "make %s a field: insert %qs after the anonymous member",
            them, members);
  else if (record == note->report->verdict->layout || record->site == 0)
    inform (&place, "make %s a field: insert %qs after %qs", them, members,
            after);
  else if (record->u.record.is_untagged)
    inform (&place, "make %s a field: insert %qs after %qs", them, members,
            bs_witness_path (bs_plugin.model.arena, note->witness,
                             finding->field, BS_PATH_LAST));
  else
    {
      const_tree type = TREE_TYPE (bs_site_tree (record->site));
      inform (&place, "make %s a field: insert %qs after %qs of %qs", them,
              members, after, bs_word_type (type, type, NULL));
    }
}

/* Return whether FIELD is an array without elements at the end of a
   record.  */
static bool
is_open_end (const struct bs_field *field)
{
  return (field != NULL && field->type->kind == BS_LAYOUT_ARRAY
          && field->type->u.array.count == 0);
}

/* Tell how to repair the padding of NOTE; new members are called by
   NAMES.  */
static void
note_padding_repair (const struct note *note, struct bs_pad_names *names)
{
  const struct bs_finding *finding = &note->witness->finding;
  const char *members
    = bs_repair_padding (bs_plugin.model.arena, names, note->witness);
  if (finding->is_unnamed_bit_field)
    inform (note->place, "give the unnamed bit-field a name, so that it is a "
                         "field");
  else if (in_system_header_at (note->place))
    inform (note->place, "in a system header: copy the members into a record "
                         "of your own that has no padding");
  else if (members != NULL && finding->field != NULL)
    note_insertion (note, members);
  else if (is_open_end (finding->field))
    inform (note->place,
            "nothing can follow a flexible array member: insert fields "
            "before it so that it starts at the end of the record");
}

/* Tell of a member that has patterns that are no values.  */
static void
note_invalid_pattern (const struct note *note)
{
  const struct bs_layout *leaf
    = bs_field_leaf (note->witness->finding.field).type;
  inform (note->place,
          "not every bit pattern of %qs is a value of its type%s [%s]",
          note->subject, note->places, note->reason);
  if (leaf->u.scalar.kind == BS_SCALAR_BOOL)
    inform (note->place, "receive it as %<unsigned char%> and compare that "
                         "with 0");
  else if (leaf->u.scalar.kind == BS_SCALAR_ENUM)
    inform (note->place, "receive it as an integer and check its value, or "
                         "declare the enumeration open with "
                         "%<__attribute__ ((flag_enum))%> or "
                         "%<__attribute__ ((enum_extensibility (open)))%>");
  else
    inform (note->place, "receive it in an interchange format such as "
                         "%<double%>, or as an array of %<unsigned char%>");
}

/* Tell of a pointer.  */
static void
note_pointer (const struct note *note)
{
  const struct bs_verdict *verdict = note->report->verdict;
  inform (note->place, "%qs of type %qT is an address%s [%s]", note->subject,
          TYPE_MAIN_VARIANT (find_type (note)), note->places, note->reason);
  if (bs_trait_row (verdict->trait)->receives)
    inform (note->place, "receive an index or an offset and check it; "
                         "%<uintptr_t%> takes any bits");
  else
    inform (note->place, "send an index or an offset; to send the address "
                         "itself, use %<uintptr_t%>");
}

/* Tell of a union that is not opted in, or of a member that does not fill
   its union.  */
static void
note_union (const struct note *note)
{
  const struct bs_witness *witness = note->witness;
  if (witness->finding.reason == BS_REASON_UNION)
    {
      inform (note->place,
              "%qs is a union: bytes that the member stored "
              "last does not have are not initialized%s [%s]",
              note->subject, note->places, note->reason);
      inform (
        note->place,
        "if each member fills it, opt in with "
        "%<-fplugin-arg-bytesafe-union-into-bytes%>; else use a struct");
      return;
    }
  uint64_t filled = witness->finding.offset_bits;
  uint64_t missing = witness->finding.size_bits;
  inform (note->place, "%qs fills %s of its union and leaves %s%s [%s]",
          note->subject, bs_word_amount (0, filled),
          bs_word_amount (filled, missing), note->places, note->reason);
  if (note->is_last)
    inform (note->place, "make each member as large as the union");
}

/* Tell why the type of NOTE could not be judged.  */
static void
note_refusal (const struct note *note)
{
  switch (note->witness->finding.reason)
    {
    case BS_REASON_VARIABLE_SIZE:
      inform (note->place, "the size of %qs is not constant [%s]",
              note->subject, note->reason);
      break;
    case BS_REASON_TOO_LARGE:
      inform (note->place, "%qs is too large to be judged [%s]",
              note->subject, note->reason);
      break;
    case BS_REASON_TOO_DEEP:
      inform (note->place, "%qs holds more than %d types in types [%s]",
              note->subject, (int) BS_LAYOUT_DEPTH_MAX, note->reason);
      break;
    default:
      inform (note->place,
              "bytesafe does not know how %qs is represented "
              "[%s]",
              note->subject, note->reason);
      break;
    }
}

/* Tell of the witness of NOTE if it is no padding.  */
static void
note_property (const struct note *note)
{
  const char *trait = bs_trait_row (note->report->verdict->trait)->name;
  switch (note->witness->finding.reason)
    {
    case BS_REASON_POINTER:
      note_pointer (note);
      break;
    case BS_REASON_INVALID_BIT_PATTERN:
      note_invalid_pattern (note);
      break;
    case BS_REASON_UNION:
    case BS_REASON_UNEVEN_UNION:
      note_union (note);
      break;
    case BS_REASON_VOLATILE:
      inform (note->place,
              "%qs is %<volatile%>: it may change behind a "
              "%<const%> view%s [%s]",
              note->subject, note->places, note->reason);
      break;
    case BS_REASON_ATOMIC:
      inform (note->place,
              "%qs is %<_Atomic%>: others may change it behind a "
              "%<const%> view%s [%s]",
              note->subject, note->places, note->reason);
      break;
    case BS_REASON_RANDOMIZED_LAYOUT:
      inform (note->place,
              "the layout of %qs is shuffled at each build "
              "(%<randomize_layout%>)%s [%s]",
              note->subject, note->places, note->reason);
      break;
    case BS_REASON_UNANNOTATED:
      inform (note->place,
              "%qs of type %qT is not marked %qs itself, as "
              "%<require-annotated%> demands%s [%s]",
              note->subject, find_type (note), trait, note->places,
              note->reason);
      break;
    default:
      note_refusal (note);
      break;
    }
}

/* Return whether the witness of VERDICT at INDEX is the last with its reason
   in its record.  */
static bool
is_last_of_record (const struct bs_verdict *verdict, size_t index)
{
  const struct bs_witness *witness = &verdict->witnesses[index];
  return (index + 1 == verdict->count || witness[1].record != witness->record
          || witness[1].finding.reason != witness->finding.reason);
}

/* Tell of the witness of NOTE.  */
static void
note_witness (const struct note *note, struct bs_pad_names *names)
{
  const struct bs_witness *witness = note->witness;
  switch (witness->finding.reason)
    {
    case BS_REASON_INTERIOR_PADDING:
    case BS_REASON_TAIL_PADDING:
      note_padding_place (note);
      note_padding_repair (note, names);
      break;
    case BS_REASON_SCALAR_PADDING:
      inform (
        note->place, "%s of padding at %s, inside of %qs of type %qT%s [%s]",
        bs_word_amount (witness->offset_bits, witness->finding.size_bits),
        bs_word_offset (witness->offset_bits), note->subject,
        find_type (note), note->places, note->reason);
      inform (note->place, "use a type without padding, or an array of "
                           "%<unsigned char%>");
      break;
    default:
      note_property (note);
      break;
    }
}

void
bs_notes_witnesses (const struct bs_report *report)
{
  const struct bs_verdict *verdict = report->verdict;
  struct bs_pad_names names = bs_pad_names_begin (verdict);
  if (bs_anonymous_members_are_shared ())
    names.last = MAX (names.last, last_pad);
  for (size_t i = 0; i < verdict->count && i < witness_max; i++)
    {
      const struct bs_witness *witness = &verdict->witnesses[i];
      struct note note = { report,
                           witness,
                           find_place (witness, report->location),
                           find_subject (report, witness),
                           bs_reason_name (witness->finding.reason),
                           word_places (witness),
                           is_last_of_record (verdict, i) };
      note_witness (&note, &names);
    }
  last_pad = names.last;
  if (verdict->count > witness_max)
    inform (report->location, "%wu more places are not shown",
            (unsigned HOST_WIDE_INT) (verdict->count - witness_max));
}
