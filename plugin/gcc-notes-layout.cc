/* The notes of what lies otherwise elsewhere: alignment, and other ABIs.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "plugin/gcc-notes.h"

#include "core/text.h"

/* Return whether the member of NOTE, if there is one, is the pointer to the
   virtual table.  */
static bool
is_vtable_pointer (const struct bs_note *note)
{
  const struct bs_field *field = note->witness->finding.field;
  return (field != NULL && bs_field_is_implicit (field) && !field->is_base);
}

/* Return whether NOTE is about a type by itself that has no other name than
   its own, and needs it said once only.  */
static bool
is_nameless (const struct bs_note *note)
{
  return (note->witness->finding.field->site == 0
          && bs_type_is_nominal (note->report->type));
}

/* Tell how to get rid of the alignment that NOTE is about.  */
static void
note_alignment_repair (const struct bs_note *note)
{
  const struct bs_field *field = note->witness->finding.field;
  if (in_system_header_at (note->place))
    inform (note->place, "in a system header: copy the members into a packed "
                         "record of your own");
  else if (field == NULL)
    {
      if (note->witness->record->is_aligned_by_hand)
        inform (note->place, "leave out what aligns it: %<aligned%> or "
                             "%<alignas%>");
    }
  else if (field->site == 0)
    inform (note->place, "wrap it in a packed struct, or align a typedef of "
                         "it to one byte");
  else if (DECL_USER_ALIGN (bs_site_tree (field->site)))
    inform (note->place, "leave out what aligns it, here or in its type: "
                         "%<aligned%> or %<alignas%>");
  else if (note->is_last)
    inform (note->place,
            "add %<__attribute__ ((packed))%> to the record, or use types "
            "whose alignment is one byte, such as arrays of "
            "%<unsigned char%>");
}

/* Tell of what asks for an alignment of more than a byte.  */
static void
note_alignment (const struct bs_note *note)
{
  const char *amount = bs_word_amount (0, note->witness->finding.size_bits);
  if (note->witness->finding.field == NULL)
    inform (note->place, "%s%qs itself is aligned to %s%s [%s]", note->kind,
            note->subject, amount, note->places, note->reason);
  else if (is_vtable_pointer (note) || is_nameless (note))
    inform (note->place, "%qs is aligned to %s%s [%s]", note->subject, amount,
            note->places, note->reason);
  else
    inform (note->place, "%s%qs of type %qT is aligned to %s%s [%s]",
            note->kind, note->subject, bs_note_type (note), amount,
            note->places, note->reason);
  note_alignment_repair (note);
}

/* Tell of a bit-field, or of one without a name that is no member.  */
static void
note_bit_field (const struct bs_note *note)
{
  if (note->witness->finding.field == NULL)
    inform (note->place,
            "%s%qs has an unnamed bit-field: what that does to the members "
            "around it depends on the ABI%s [%s]",
            note->kind, note->subject, note->places, note->reason);
  else
    inform (note->place,
            "%qs is a bit-field: where its bits lie depends on the ABI%s "
            "[%s]",
            note->subject, note->places, note->reason);
  if (note->is_last)
    inform (note->place,
            "use integers of whole bytes, and masks for the bits "
            "in them");
}

/* Return whether the member of NOTE is one of an instance of a template.  */
static bool
is_in_instance (const struct bs_note *note)
{
  uint32_t site = note->witness->finding.field->site;
  return site != 0 && bs_cxx_is_instance (DECL_CONTEXT (bs_site_tree (site)));
}

/* Return whether TYPE is wchar_t or wint_t, 32 bits of which are enough.  */
static bool
is_wide_character (const_tree type)
{
  const_tree name = TYPE_IDENTIFIER (type);
  return (name != NULL_TREE
          && (id_equal (name, "wchar_t") || id_equal (name, "wint_t")));
}

/* Tell what to use in place of the integer TYPE of NOTE.  */
static void
note_integer_repair (const struct bs_note *note, const_tree type)
{
  const char *better = TYPE_UNSIGNED (type) ? "uint64_t" : "int64_t";
  if (is_wide_character (type))
    better = "uint32_t";
  if (TYPE_PRECISION (type) > 64)
    inform (note->place, "use two members of type %<uint64_t%>");
  else if (is_in_instance (note))
    inform (note->place,
            "a template knows no typedef that is its argument: give it "
            "%<long long%> in place of %<int64_t%>");
  else
    inform (note->place,
            "use a type that has the same size everywhere, such as %qs",
            better);
}

/* Tell what to use in place of the type that NOTE is about.  */
static void
note_type_repair (const struct bs_note *note)
{
  const_tree type = bs_note_type (note);
  switch (TREE_CODE (type))
    {
    case INTEGER_TYPE:
      note_integer_repair (note, type);
      break;
    case ENUMERAL_TYPE:
      if (bs_is_cxx ())
        inform (note->place, "give the enumeration an underlying type of "
                             "fixed size, such as %<uint32_t%>");
      else
        inform (note->place,
                "use an integer type of fixed size, such as %<uint32_t%>; "
                "from C23 on it may be what is underlying the enumeration");
      break;
    case REAL_TYPE:
      inform (note->place,
              "use %<double%>, or an array of %<unsigned char%>");
      break;
    case POINTER_TYPE:
    case REFERENCE_TYPE:
      inform (note->place,
              "use an index or an offset, or %<uint64_t%> for an "
              "address");
      break;
    case OFFSET_TYPE:
    case RECORD_TYPE:
    case UNION_TYPE:
    case NULLPTR_TYPE:
      inform (note->place, "leave it out, or use a number of fixed size");
      break;
    default:
      inform (note->place, "use an array of integers of fixed size");
      break;
    }
}

/* Tell of a member whose type is another one under other ABIs.  */
static void
note_type (const struct bs_note *note)
{
  if (is_nameless (note))
    inform (note->place, "%qs is not the same under each ABI%s [%s]",
            note->subject, note->places, note->reason);
  else
    inform (note->place,
            "%qs of type %qT is not the same under each ABI%s [%s]",
            note->subject, bs_note_type (note), note->places, note->reason);
  bool is_argument = (is_in_instance (note)
                      && TREE_CODE (bs_note_type (note)) == INTEGER_TYPE);
  if (in_system_header_at (note->place) && !is_argument)
    inform (note->place, "in a system header: copy the members into a record "
                         "of your own");
  else
    note_type_repair (note);
}

/* Tell of the member, or the end, that lies at no multiple of the alignment
   that it may have elsewhere.  */
static void
note_misfit (const struct bs_note *note)
{
  const struct bs_finding *finding = &note->witness->finding;
  uint64_t natural = finding->size_bits;
  const char *missing
    = bs_word_amount (0, natural - finding->offset_bits % natural);
  if (finding->field == NULL)
    {
      inform (note->place,
              "the size of %s%qs is no multiple of %s: where members are "
              "aligned to that, there is padding at the end%s [%s]",
              note->kind, note->subject, bs_word_amount (0, natural),
              note->places, note->reason);
      inform (note->place, "add members of %s at the end of %qs", missing,
              bs_note_record (note));
      return;
    }
  inform (note->place,
          "%qs at %s of %qs is at no multiple of %s: where it is aligned to "
          "that, it lies elsewhere%s [%s]",
          note->subject, bs_word_offset (finding->offset_bits),
          bs_note_record (note), bs_word_amount (0, natural), note->places,
          note->reason);
  inform (note->place,
          "add members of %s before %qs, or order the members by falling "
          "size, or pack them",
          missing, note->subject);
}

/* Tell of a layout that is another one under other ABIs.  */
static void
note_dependent_layout (const struct bs_note *note)
{
  if (note->witness->finding.size_bits != 0)
    note_misfit (note);
  else if (note->witness->finding.field == NULL)
    {
      inform (note->place,
              "%s%qs, or a member of it, is %<aligned%> to as much as is of "
              "use: how much depends on the ABI%s [%s]",
              note->kind, note->subject, note->places, note->reason);
      inform (note->place, "give a number, as in %<aligned (16)%>");
    }
  else
    {
      inform (note->place,
              "%qs takes no space by %<[[no_unique_address]]%>, which not "
              "each ABI knows%s [%s]",
              note->subject, note->places, note->reason);
      inform (note->place, "leave it out, or make it a base class");
    }
}

/* Tell of a class that is not standard-layout.  */
static void
note_nonstandard (const struct bs_note *note)
{
  tree type = TREE_TYPE (bs_site_tree (note->witness->record->site));
  inform (note->place, "%s%qs is not standard-layout: it %s%s [%s]",
          note->kind, note->subject, bs_cxx_word_nonstandard (type),
          note->places, note->reason);
  inform (note->place,
          "keep what is shared in a struct whose members are all "
          "public, and make that a member");
}

void
bs_note_layout (const struct bs_note *note)
{
  switch (note->witness->finding.reason)
    {
    case BS_REASON_ALIGNMENT:
      note_alignment (note);
      break;
    case BS_REASON_BIT_FIELD:
      note_bit_field (note);
      break;
    case BS_REASON_ABI_DEPENDENT_TYPE:
      note_type (note);
      break;
    case BS_REASON_ABI_DEPENDENT_LAYOUT:
      note_dependent_layout (note);
      break;
    default:
      note_nonstandard (note);
      break;
    }
}
