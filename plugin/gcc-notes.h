/* What the files that write notes share.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BS_PLUGIN_GCC_NOTES_H
#define BS_PLUGIN_GCC_NOTES_H

#include "plugin/gcc-adapter.h"

#include "core/repair.h"

/* A witness, and what is needed to tell of it.  */
struct bs_note
{
  const struct bs_report *report;
  const struct bs_witness *witness;
  location_t place;
  const char *kind;    /* what is said before the subject: "" or "base " */
  const char *subject; /* the path of the member, or the type's name */
  const char *reason;  /* as in the manual */
  const char *places;  /* "" or ", in 4 places" */
  bool is_last;        /* of those with this reason in this record */
};

/* gcc-notes.cc */

/* Return the type of the member that NOTE is about, or what was claimed.  */
tree bs_note_type (const struct bs_note *note);

/* Return what is said of FIELD, which may be NULL, before its path: "" or
   "base ".  */
const char *bs_note_kind (const struct bs_field *field);

/* Return what users call the record in which NOTE's witness stands.  */
const char *bs_note_record (const struct bs_note *note);

/* gcc-notes-layout.cc */

/* Tell of the witness of NOTE, which is about alignment or other ABIs.  */
void bs_note_layout (const struct bs_note *note);

/* gcc-notes-padding.cc */

/* Tell of the padding of NOTE beside members, and how to repair it; new
   members are called by NAMES.  */
void bs_note_padding (const struct bs_note *note, struct bs_pad_names *names);

/* Tell of the padding of NOTE inside of a member.  */
void bs_note_scalar_padding (const struct bs_note *note);

/* gcc-notes-property.cc */

/* Tell of the witness of NOTE, which is no padding.  */
void bs_note_property (const struct bs_note *note);

#endif /* BS_PLUGIN_GCC_NOTES_H */
