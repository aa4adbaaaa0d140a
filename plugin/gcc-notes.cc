/* The notes of a report: each witness, and how to repair what it shows.
   SPDX-License-Identifier: GPL-3.0-or-later

   What is padding is told by gcc-notes-padding.cc, what depends on alignment
   and other ABIs by gcc-notes-layout.cc, anything else by
   gcc-notes-property.cc.  */

#include "plugin/gcc-notes.h"

#include "core/text.h"

/* The most witnesses that are told of one verdict.  */
static const size_t witness_max = 1000;

/* The number in the last name for padding that was given where members of
   one record can come to stand in another one.  */
static unsigned last_pad;

/* Return the place of WITNESS in the source, FALLBACK if it has none.  */
static location_t
find_place (const struct bs_witness *witness, location_t fallback)
{
  const struct bs_layout *record = witness->record;
  uint32_t site = 0;
  if (witness->finding.field != NULL)
    site = witness->finding.field->site;
  else if (witness->finding.reason == BS_REASON_NOT_TRIVIALLY_COPYABLE)
    site = record->u.record.copier_site;
  else if (witness->via != NULL)
    site = witness->via->site;
  if (site == 0 && record->kind == BS_LAYOUT_REFUSED)
    site = record->u.refusal.site;
  if (site == 0)
    site = record->site;
  return site == 0 ? fallback : bs_site_location (site);
}

tree
bs_note_type (const struct bs_note *note)
{
  const struct bs_field *field = note->witness->finding.field;
  tree site = field == NULL ? NULL_TREE : bs_site_tree (field->site);
  if (site == NULL_TREE)
    return strip_array_types (note->report->type);
  tree type = DECL_BIT_FIELD_TYPE (site);
  return strip_array_types (type == NULL_TREE ? TREE_TYPE (site) : type);
}

const char *
bs_note_record (const struct bs_note *note)
{
  const struct bs_layout *record = note->witness->record;
  if (record == note->report->verdict->layout || record->site == 0)
    return note->report->name;
  const_tree type = TREE_TYPE (bs_site_tree (record->site));
  return bs_word_type (type, type, NULL);
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

const char *
bs_note_kind (const struct bs_field *field)
{
  return field != NULL && field->is_base ? "base " : "";
}

/* Return what is said of WITNESS' subject before its path.  */
static const char *
find_kind (const struct bs_witness *witness)
{
  const struct bs_field *field = witness->finding.field;
  return bs_note_kind (field != NULL ? field : witness->via);
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

/* Return whether the witness of VERDICT at INDEX is the last with its reason
   in its record.  */
static bool
is_last_of_record (const struct bs_verdict *verdict, size_t index)
{
  const struct bs_witness *witness = &verdict->witnesses[index];
  return (index + 1 == verdict->count || witness[1].record != witness->record
          || witness[1].finding.reason != witness->finding.reason);
}

/* Tell of the witness of NOTE; members in place of padding are called by
   NAMES.  */
static void
note_witness (const struct bs_note *note, struct bs_pad_names *names)
{
  switch (note->witness->finding.reason)
    {
    case BS_REASON_INTERIOR_PADDING:
    case BS_REASON_TAIL_PADDING:
      bs_note_padding (note, names);
      break;
    case BS_REASON_SCALAR_PADDING:
      bs_note_scalar_padding (note);
      break;
    case BS_REASON_ALIGNMENT:
    case BS_REASON_BIT_FIELD:
    case BS_REASON_ABI_DEPENDENT_TYPE:
    case BS_REASON_ABI_DEPENDENT_LAYOUT:
    case BS_REASON_NOT_STANDARD_LAYOUT:
      bs_note_layout (note);
      break;
    default:
      bs_note_property (note);
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
      struct bs_note note = { report,
                              witness,
                              find_place (witness, report->location),
                              find_kind (witness),
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
