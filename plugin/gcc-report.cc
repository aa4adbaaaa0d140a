/* The report: a verdict that does not hold, told to the user.
   SPDX-License-Identifier: GPL-3.0-or-later

   One group of diagnostics for each verdict: what is wrong, each witness
   with its repair (gcc-notes*.cc), and a picture of the layout.  All wording
   for users is in this file, gcc-notes*.cc and gcc-wording.cc, where g++
   checks the formats.  */

#include "plugin/gcc-adapter.h"

#include "core/picture.h"
#include "core/repair.h"
#include "core/text.h"

/* Return whether VERDICT has padding between the members of the record that
   was judged, or, if IN_NESTED, of one that is nested in it.  */
static bool
has_padding (const struct bs_verdict *verdict, bool in_nested)
{
  for (size_t i = 0; i < verdict->count; i++)
    {
      enum bs_reason reason = verdict->witnesses[i].finding.reason;
      if ((verdict->witnesses[i].record != verdict->layout) == in_nested
          && (reason == BS_REASON_INTERIOR_PADDING
              || reason == BS_REASON_TAIL_PADDING))
        return true;
    }
  return false;
}

/* Tell of the repairs that are about the whole record of REPORT, at
   PLACE.  */
static void
note_other_repairs (const struct bs_report *report, location_t place)
{
  const struct bs_layout *layout = report->verdict->layout;
  /* An order that is dense here need not be so under another ABI.  */
  bool orders_alike = (report->verdict->trait != BS_TRAIT_PORTABLE_LAYOUT
                       || layout->natural_bits == layout->alignment_bits);
  if (orders_alike && bs_repair_by_order (layout))
    inform (place,
            "or order the members of %qs by falling alignment: that "
            "leaves no gap",
            report->name);
  if (bs_repair_by_packing (layout))
    inform (place,
            has_padding (report->verdict, true)
              ? "or add %<__attribute__ ((packed))%> to %qs and to the "
                "records in it that have padding, if their members may be "
                "unaligned"
              : "or add %<__attribute__ ((packed))%> to %qs, if its members "
                "may be unaligned",
            report->name);
}

/* Add the keys of PICTURE to TEXT, in lines of WIDTH columns.  */
static void
add_keys (struct bs_text *text, const struct bs_picture *picture,
          size_t width)
{
  size_t count = picture->key_count + picture->has_padding
                 + picture->has_partial_padding;
  size_t line_start = text->length;
  for (size_t i = 0; i < count; i++)
    {
      char letter = '.';
      const char *name = "padding";
      if (i < picture->key_count)
        {
          letter = picture->keys[i].letter;
          name = picture->keys[i].name;
        }
      else if (i == count - 1 && picture->has_partial_padding)
        {
          letter = ':';
          name = "partly padding";
        }
      if (name[0] == '\0')
        name = "(anonymous)";
      if (text->length - line_start + strlen (name) + 6 > width)
        {
          bs_text_add (text, ",\n");
          line_start = text->length;
          bs_text_add (text, "  ");
        }
      else if (i != 0)
        bs_text_add (text, ", ");
      bs_text_format (text, "%c = %s", letter, name);
    }
}

/* Show the picture of REPORT's record at PLACE.  The keys stand beside a
   single short row, else below.  */
static void
note_picture (const struct bs_report *report, location_t place)
{
  const size_t line_width = 79;
  const struct bs_picture *picture = bs_picture_draw (
    bs_plugin.model.arena, bs_plugin.judge, report->verdict);
  struct bs_text keys = bs_text_begin (bs_plugin.model.arena);
  add_keys (&keys, picture, line_width - 2);
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  size_t last_row_length = 0;
  for (size_t i = 0; i < picture->row_count; i++)
    {
      last_row_length = strlen (picture->rows[i]);
      bs_text_format (&text, "\n  %s", picture->rows[i]);
    }
  bool is_beside = (picture->row_count == 2
                    && last_row_length + keys.length + 6 <= line_width);
  bs_text_format (&text, "%s%s", is_beside ? "    " : "\n  ",
                  bs_text_end (&keys));
  inform (place, "layout, one character a byte:%s", bs_text_end (&text));
}

/* Return the weakness that the first witness of VERDICT stands for.  */
static unsigned
find_cwe (const struct bs_verdict *verdict)
{
  return bs_trait_cwe (verdict->trait, verdict->witnesses[0].finding.reason);
}

/* Return whether VERDICT is about a type that GCC has found wrong already:
   what is left of that can't be judged, and needs no second message.  */
static bool
is_consequence (const struct bs_verdict *verdict)
{
  const struct bs_layout *layout = verdict->layout;
  const struct bs_field *field = verdict->witnesses[0].finding.field;
  if (field != NULL)
    layout = bs_field_leaf (field).type;
  return layout->kind == BS_LAYOUT_REFUSED && layout->u.refusal.is_told;
}

/* The types of which it was told what is wrong, by unique number and trait:
   that is worth to be told once.  */
typedef hash_map<int_hash<uint64_t, 0, UINT64_MAX>, bool> told_map;
static told_map *told;

/* Return whether it was told what is wrong with REPORT's type, and remember
   that it is now.  */
static bool
was_told (const struct bs_report *report)
{
  if (told == NULL)
    told = new (XNEW (told_map)) told_map;
  uint64_t key
    = ((uint64_t) TYPE_UID (TYPE_MAIN_VARIANT (report->type)) * BS_TRAIT_COUNT
       + report->verdict->trait);
  bool existed;
  told->get_or_insert (key, &existed) = true;
  return existed;
}

/* The types whose padding was told, by unique number, and how many bits.  */
typedef hash_map<int_hash<unsigned, 0, UINT_MAX>, uint64_t> padding_map;
static padding_map *told_padding;

/* Return whether there is nothing but padding in REPORT, and all of it was told
   for another trait; remember that it is now.  */
static bool
was_padding_told (const struct bs_report *report)
{
  const struct bs_verdict *verdict = report->verdict;
  if (told_padding == NULL)
    told_padding = new (XNEW (padding_map)) padding_map;
  bool existed;
  uint64_t &bits = told_padding->get_or_insert (
    TYPE_UID (TYPE_MAIN_VARIANT (report->type)), &existed);
  bool is_same = existed && bits == verdict->padding_bits;
  bits = verdict->padding_bits;
  for (size_t i = 0; i < verdict->count && is_same; i++)
    is_same = bs_reason_is_padding (verdict->witnesses[i].finding.reason);
  return is_same;
}

/* Tell of all that is wrong in REPORT, below its first line, if that was not
   told before.  */
static void
note_all (const struct bs_report *report)
{
  const struct bs_verdict *verdict = report->verdict;
  if (was_told (report) || was_padding_told (report))
    return;
  bs_notes_witnesses (report);
  if (verdict->layout->kind != BS_LAYOUT_STRUCT || verdict->padding_bits == 0)
    return;
  location_t record = bs_site_location (verdict->layout->site);
  if (record == UNKNOWN_LOCATION)
    record = report->location;
  if (has_padding (verdict, false) && !in_system_header_at (record))
    note_other_repairs (report, record);
  note_picture (report, record);
}

void
bs_report_verdict (const struct bs_report *report)
{
  const struct bs_verdict *verdict = report->verdict;
  if (is_consequence (verdict))
    return;
  auto_diagnostic_group group;
  gcc_rich_location place (report->location);
  const struct bs_field *field = verdict->witnesses[0].finding.field;
  if (field != NULL && field->site != 0)
    place.add_range (bs_site_location (field->site));
  if (bs_diagnose (&place, find_cwe (verdict), bs_plugin.only_warn,
                   "%qs is not %qs: %s %s", report->name,
                   bs_trait_row (verdict->trait)->name,
                   bs_word_summary (verdict), bs_word_reasons (verdict)))
    note_all (report);
}

/* Tell where DEMAND comes from.  */
static void
note_demand (const struct bs_demand *demand)
{
  if (demand->declaration != NULL_TREE)
    inform (DECL_SOURCE_LOCATION (demand->declaration),
            "%qs demands %qs of argument %u",
            bs_word_function (demand->declaration, false),
            bs_trait_row (demand->trait)->name, demand->position);
}

/* Return what a baseline says of REPORT: nothing that moves when other lines of
   the source do.  SUBJECT is what the finding is about.  */
static const char *
word_finding (const struct bs_report *report, const char *subject)
{
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  bs_text_format (&text, "%s: %s: %s %s", subject,
                  bs_trait_row (report->verdict->trait)->name,
                  bs_word_summary (report->verdict),
                  bs_word_reasons (report->verdict));
  return bs_text_end (&text);
}

/* Return what a baseline calls the call of which REPORT tells, where DEMAND is
   made: by the function around it.  */
static const char *
word_call (const struct bs_report *report, const struct bs_demand *demand)
{
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  bs_text_format (&text, "%s: argument %u of %s: %s",
                  bs_word_function (demand->caller, true), demand->position,
                  demand->declaration == NULL_TREE
                    ? "a pointer to a function"
                    : bs_word_function (demand->declaration, true),
                  report->name);
  return bs_text_end (&text);
}

/* Return whether a bound that does not hold is a warning.  */
static bool
only_warns ()
{
  return bs_plugin.only_warn || bs_plugin.audited != 0;
}

/* Return whether FUNCTION, which is called, came from a pointer to a member
   function: then it is g++'s search for it, which no user wrote.  */
static bool
is_method_pointer (const_tree function)
{
  const_tree type = TREE_TYPE (function);
  return (type != NULL_TREE && POINTER_TYPE_P (type)
          && TREE_CODE (TREE_TYPE (type)) == METHOD_TYPE);
}

void
bs_report_bound (const struct bs_report *report,
                 const struct bs_demand *demand)
{
  const struct bs_verdict *verdict = report->verdict;
  const char *line = word_finding (report, word_call (report, demand));
  if (is_consequence (verdict)
      || (bs_plugin.audited != 0 && bs_audit_is_known (line)))
    return;
  auto_diagnostic_group group;
  gcc_rich_location place (report->location);
  const char *trait = bs_trait_row (demand->trait)->name;
  const char *summary = bs_word_summary (verdict);
  const char *reasons = bs_word_reasons (verdict);
  unsigned cwe = find_cwe (verdict);
  bool shown;
  if (demand->declaration != NULL_TREE)
    shown = bs_diagnose (
      &place, cwe, only_warns (),
      "argument %u of %qs must be %qs, but %qs is not: %s %s",
      demand->position, bs_word_function (demand->declaration, false), trait,
      report->name, summary, reasons);
  else if (is_method_pointer (demand->function))
    shown = bs_diagnose (
      &place, cwe, only_warns (),
      "argument %u of a member function must be %qs, but %qs is not: %s %s",
      demand->position, trait, report->name, summary, reasons);
  else
    shown
      = bs_diagnose (&place, cwe, only_warns (),
                     "argument %u of %qE must be %qs, but %qs is not: %s %s",
                     demand->position, demand->function, trait, report->name,
                     summary, reasons);
  if (!shown)
    return;
  note_all (report);
  note_demand (demand);
  if (bs_plugin.audited != 0)
    inform (report->location, "baseline: %s", line);
}

/* Return whether REPORT of an audit is worth a word: not what GCC reported, and
   not what is known.  */
static bool
is_new (const struct bs_report *report)
{
  return (!is_consequence (report->verdict)
          && !bs_audit_is_known (word_finding (report, report->name)));
}

void
bs_report_audit (const struct bs_report *reports, unsigned count)
{
  auto_diagnostic_group group;
  bool is_first = true;
  for (unsigned i = 0; i < count; i++)
    {
      const struct bs_report *report = &reports[i];
      const char *trait = bs_trait_row (report->verdict->trait)->name;
      const char *summary = bs_word_summary (report->verdict);
      const char *reasons = bs_word_reasons (report->verdict);
      gcc_rich_location place (report->location);
      if (!is_new (report))
        continue;
      if (!is_first)
        inform (report->location, "nor is it %qs: %s %s", trait, summary,
                reasons);
      else if (!bs_diagnose (&place, find_cwe (report->verdict), true,
                             "%qs is not %qs: %s %s", report->name, trait,
                             summary, reasons))
        return;
      is_first = false;
      note_all (report);
      inform (report->location, "baseline: %s",
              word_finding (report, report->name));
    }
}

void
bs_report_no_trait (tree attribute, tree name)
{
  if (error_operand_p (name))
    return;
  if (TREE_CODE (name) == STRING_CST)
    error ("%qE attribute: %qs is not a trait; the traits are %s", attribute,
           TREE_STRING_POINTER (name), bs_word_traits ());
  else
    error ("%qE attribute: %qE is not a trait; the traits are %s", attribute,
           name, bs_word_traits ());
}

void
bs_report_void_pointer (const struct bs_demand *demand, location_t location)
{
  auto_diagnostic_group group;
  gcc_rich_location place (location);
  const char *called = demand->declaration == NULL_TREE
                         ? "a pointer to a function"
                         : bs_word_function (demand->declaration, false);
  if (!bs_diagnose (&place, 0, only_warns (),
                    "argument %u of %qs must be %qs, but %<void *%> does not "
                    "tell what it points to [%s]",
                    demand->position, called,
                    bs_trait_row (demand->trait)->name,
                    bs_reason_name (BS_REASON_VOID_POINTER)))
    return;
  inform (location, "pass a pointer to the type of the object, or "
                    "%<bs_trust_call (p)%> of %<<bytesafe/traits.h>%>");
  note_demand (demand);
}

void
bs_report_incomplete (const char *name, location_t location,
                      enum bs_trait trait)
{
  gcc_rich_location place (location);
  bs_diagnose (&place, 0, bs_plugin.only_warn,
               "%qs is claimed to be %qs, but is never completed [%s]", name,
               bs_trait_row (trait)->name,
               bs_reason_name (BS_REASON_INCOMPLETE_TYPE));
}
