/* The notes of all that is no padding.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "plugin/gcc-notes.h"

/* Tell of an enumeration for which all-zero bytes are no value.  */
static void
note_no_zero (const struct bs_note *note)
{
  const struct bs_layout *leaf
    = bs_field_leaf (note->witness->finding.field).type;
  if (leaf->u.scalar.enumerators->count == 0)
    {
      inform (note->place,
              "the enumerators of %qs are not known here, so that 0 may be "
              "none of them%s [%s]",
              note->subject, note->places, note->reason);
      inform (note->place, "define the enumeration before this");
      return;
    }
  inform (note->place,
          "all-zero bytes are no value of %qs: none of its enumerators is "
          "0%s [%s]",
          note->subject, note->places, note->reason);
  inform (note->place, "give the enumeration one for 0, or make it an "
                       "integer");
}

/* Tell of a member that has patterns that are no values.  */
static void
note_invalid_pattern (const struct bs_note *note)
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
  else if (leaf->u.scalar.kind == BS_SCALAR_EXTENDED_BIT_PRECISE)
    inform (note->place,
            "bits beyond its width repeat its sign: receive it as "
            "%<_BitInt (%wu)%>, and convert that",
            leaf->size_bits);
  else
    inform (note->place, "receive it in an interchange format such as "
                         "%<double%>, or as an array of %<unsigned char%>");
}

/* Tell how to do without the address of KIND in NOTE.  */
static void
note_address_repair (const struct bs_note *note, enum bs_scalar_kind kind)
{
  bool receives = bs_trait_row (note->report->verdict->trait)->receives;
  if (kind == BS_SCALAR_VTABLE_POINTER)
    inform (note->place, "move the members into a class without virtual "
                         "functions and virtual base classes");
  else if (kind == BS_SCALAR_REFERENCE
           && note->report->verdict->trait == BS_TRAIT_FROM_ZEROS)
    inform (note->place,
            "use a pointer: all-zero bytes are the null pointer");
  else if (kind == BS_SCALAR_MEMBER_POINTER
           || kind == BS_SCALAR_MEMBER_FUNCTION_POINTER)
    inform (note->place, "use a number of your own for the member, and look "
                         "it up");
  else if (kind == BS_SCALAR_NULL_POINTER)
    inform (note->place, "leave it out: it has no value but one");
  else if (receives)
    inform (note->place, "receive an index or an offset and check it; "
                         "%<uintptr_t%> takes any bits");
  else
    inform (note->place, "send an index or an offset; to send the address "
                         "itself, use %<uintptr_t%>");
}

/* Tell of a pointer, or of what is one to the machine.  */
static void
note_pointer (const struct bs_note *note)
{
  const struct bs_field *field = note->witness->finding.field;
  enum bs_scalar_kind kind = bs_field_leaf (field).type->u.scalar.kind;
  if (kind == BS_SCALAR_VTABLE_POINTER)
    inform (note->place,
            "%qs is the address of a table: the class has virtual functions "
            "or virtual base classes%s [%s]",
            note->subject, note->places, note->reason);
  else if (kind == BS_SCALAR_MEMBER_POINTER
           || kind == BS_SCALAR_MEMBER_FUNCTION_POINTER)
    inform (note->place, "%qs of type %qT is a pointer to member%s [%s]",
            note->subject, bs_note_type (note), note->places, note->reason);
  else
    inform (note->place, "%qs of type %qT is an address%s [%s]",
            note->subject, TYPE_MAIN_VARIANT (bs_note_type (note)),
            note->places, note->reason);
  note_address_repair (note, kind);
}

/* Tell of a class that is not trivially copyable, and of the function that
   makes it so.  */
static void
note_copying (const struct bs_note *note)
{
  const struct bs_record *record = &note->witness->record->u.record;
  bool receives = bs_trait_row (note->report->verdict->trait)->receives;
  if (record->copier_site != 0)
    inform (note->place,
            receives
              ? "%s%qs is not trivially copyable: its %s is user-provided, "
                "and copied bytes do not run it%s [%s]"
              : "%s%qs is not trivially copyable: its %s is user-provided, "
                "so that its bytes are not all there is to it%s [%s]",
            note->kind, note->subject,
            bs_cxx_word_copier (bs_site_tree (record->copier_site)),
            note->places, note->reason);
  else
    inform (note->place,
            receives ? "%s%qs is not trivially copyable: bytes that are "
                       "copied over it make no value%s [%s]"
                     : "%s%qs is not trivially copyable: its bytes are not "
                       "all there is to it%s [%s]",
            note->kind, note->subject, note->places, note->reason);
  inform (note->place, receives ? "receive a record of plain members, and "
                                  "make the object from that"
                                : "compare such objects by their members, or "
                                  "use a record of plain ones");
}

/* Tell how to get along without the member of NOTE, a scalar of KIND.  */
static void
note_unequal_repair (const struct bs_note *note, enum bs_scalar_kind kind)
{
  switch (kind)
    {
    case BS_SCALAR_REFERENCE:
      inform (note->place, "use a pointer, if the same object is meant");
      break;
    case BS_SCALAR_MEMBER_FUNCTION_POINTER:
      inform (note->place, "use a number of your own for the function, and "
                           "look it up");
      break;
    case BS_SCALAR_NULL_POINTER:
      inform (note->place, "leave it out: it has no value but one");
      break;
    case BS_SCALAR_VTABLE_POINTER:
      inform (note->place, "move the members into a class without virtual "
                           "functions and virtual base classes");
      break;
    default:
      inform (note->place, "use an integer, say of thousandths, or compare "
                           "the members one by one");
      break;
    }
}

/* Tell of a member whose equal values may have unequal bytes.  */
static void
note_unequal (const struct bs_note *note)
{
  const struct bs_field *field = note->witness->finding.field;
  enum bs_scalar_kind kind = bs_field_leaf (field).type->u.scalar.kind;
  switch (kind)
    {
    case BS_SCALAR_REFERENCE:
      inform (note->place,
              "%qs is a reference: a comparison looks at what it refers to, "
              "and not at its bytes%s [%s]",
              note->subject, note->places, note->reason);
      break;
    case BS_SCALAR_MEMBER_FUNCTION_POINTER:
      inform (note->place,
              "%qs is a pointer to a member function: null ones are equal, "
              "but may have unequal bytes%s [%s]",
              note->subject, note->places, note->reason);
      break;
    case BS_SCALAR_NULL_POINTER:
      inform (note->place,
              "%qs of type %qT is equal to any other one, whatever their "
              "bytes are%s [%s]",
              note->subject, bs_note_type (note), note->places, note->reason);
      break;
    case BS_SCALAR_VTABLE_POINTER:
      inform (note->place,
              "%qs is another one in each class that is derived from this: "
              "the class has virtual functions or virtual base classes%s "
              "[%s]",
              note->subject, note->places, note->reason);
      break;
    default:
      inform (
        note->place,
        "%qs of type %qT is floating-point: 0.0 is equal to -0.0, whose "
        "bytes are others, and NaN to nothing%s [%s]",
        note->subject, bs_note_type (note), note->places, note->reason);
      break;
    }
  note_unequal_repair (note, kind);
}

/* Tell of a union that is not opted in, or of a member that does not fill
   its union.  */
static void
note_union (const struct bs_note *note)
{
  const struct bs_witness *witness = note->witness;
  if (witness->finding.reason == BS_REASON_UNION)
    {
      inform (note->place,
              "%s%qs is a union: bytes that the member stored "
              "last does not have are not initialized%s [%s]",
              note->kind, note->subject, note->places, note->reason);
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

/* Tell how the layout of NOTE may be shuffled and yet have no padding, where
   that is all that is asked for.  */
static void
note_order_repair (const struct bs_note *note)
{
  enum bs_trait trait = note->report->verdict->trait;
  if (trait == BS_TRAIT_NO_PADDING || trait == BS_TRAIT_BYTE_EQ)
    inform (note->place,
            "leave that out, or make the size of each member a multiple of "
            "%s: then no order leaves a gap",
            bs_word_amount (0, note->witness->record->alignment_bits));
}

/* Tell why the type of NOTE could not be judged.  */
static void
note_refusal (const struct bs_note *note)
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

void
bs_note_property (const struct bs_note *note)
{
  const char *trait = bs_trait_row (note->report->verdict->trait)->name;
  switch (note->witness->finding.reason)
    {
    case BS_REASON_POINTER:
      note_pointer (note);
      break;
    case BS_REASON_INVALID_BIT_PATTERN:
      if (note->report->verdict->trait == BS_TRAIT_FROM_ZEROS)
        note_no_zero (note);
      else
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
      if (bs_is_cxx ())
        inform (note->place,
                "%s%qs is atomic: others may change it behind a %<const%> "
                "view%s [%s]",
                note->kind, note->subject, note->places, note->reason);
      else
        inform (note->place,
                "%s%qs is %<_Atomic%>: others may change it behind a "
                "%<const%> view%s [%s]",
                note->kind, note->subject, note->places, note->reason);
      break;
    case BS_REASON_MUTABLE:
      inform (note->place,
              "%qs is %<mutable%>: it may change behind a "
              "%<const%> view%s [%s]",
              note->subject, note->places, note->reason);
      break;
    case BS_REASON_NOT_TRIVIALLY_COPYABLE:
      note_copying (note);
      break;
    case BS_REASON_RANDOMIZED_LAYOUT:
      inform (note->place,
              "the layout of %qs is shuffled at each build "
              "(%<randomize_layout%>)%s [%s]",
              note->subject, note->places, note->reason);
      note_order_repair (note);
      break;
    case BS_REASON_UNEQUAL_BYTES:
      note_unequal (note);
      break;
    case BS_REASON_UNANNOTATED:
      inform (note->place,
              "%s%qs of type %qT is not marked %qs itself, as "
              "%<require-annotated%> demands%s [%s]",
              note->kind, note->subject, bs_note_type (note), trait,
              note->places, note->reason);
      break;
    default:
      note_refusal (note);
      break;
    }
}
