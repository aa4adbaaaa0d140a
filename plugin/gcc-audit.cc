/* The audit: every record of a unit judged, without an edit of the source.
   SPDX-License-Identifier: GPL-3.0-or-later

   Records are collected as they become complete and judged when the unit has
   ended: by then each has its name and its claims.  What the file of the
   option "baseline" lists is known, and is not told again.  */

#include "plugin/gcc-adapter.h"

#include "core/text.h"

/* The types that became complete, as sites, and those that are there, by
   unique number.  */
static vec<uint32_t> seen;
typedef hash_map<int_hash<unsigned, 0, UINT_MAX>, bool> number_map;
static number_map *seen_numbers;

/* The lines of the baseline.  */
typedef hash_map<nofree_string_hash, bool> finding_map;
static finding_map *known;

/* Read the next line of STREAM into TEXT, without its end and blanks before
   that.  Return whether there was one.  */
static bool
read_line (FILE *stream, struct bs_text *text)
{
  int c = getc (stream);
  if (c == EOF)
    return false;
  for (; c != EOF && c != '\n'; c = getc (stream))
    bs_text_add_repeated (text, (char) c, 1);
  while (text->length != 0 && ISSPACE (text->data[text->length - 1]))
    text->data[--text->length] = '\0';
  return true;
}

void
bs_audit_read_baseline (const char *name)
{
  FILE *stream = fopen (name, "r");
  if (stream == NULL)
    {
      error ("the bytesafe baseline %qs cannot be read: %m", name);
      return;
    }
  if (known == NULL)
    known = new (XNEW (finding_map)) finding_map;
  for (;;)
    {
      struct bs_text text = bs_text_begin (bs_plugin.model.arena);
      if (!read_line (stream, &text))
        break;
      known->put (bs_text_end (&text), true);
    }
  if (ferror (stream))
    error ("the bytesafe baseline %qs cannot be read: %m", name);
  fclose (stream);
}

bool
bs_audit_has_baseline ()
{
  return known != NULL;
}

bool
bs_audit_is_known (const char *line)
{
  return known != NULL && known->get (line) != NULL;
}

void
bs_audit_add (tree type)
{
  if (bs_plugin.audited == 0 || type == NULL_TREE || !TYPE_P (type)
      || !RECORD_OR_UNION_TYPE_P (type) || !COMPLETE_TYPE_P (type))
    return;
  if (seen_numbers == NULL)
    seen_numbers = new (XNEW (number_map)) number_map;
  type = TYPE_MAIN_VARIANT (type);
  bool existed;
  seen_numbers->get_or_insert (TYPE_UID (type), &existed) = true;
  if (!existed)
    seen.safe_push (bs_site_add (type));
}

void
bs_audit_finish_type (void *event_data, void *)
{
  if (!bs_is_cxx ())
    bs_audit_add ((tree) event_data);
}

/* Tell of the promises about TYPE that were made by hand.  */
static void
tell_trusts (const_tree type, const char *name, location_t place)
{
  for (const_tree trust
       = lookup_attribute (bs_trust_name, TYPE_ATTRIBUTES (type));
       trust != NULL_TREE;
       trust = lookup_attribute (bs_trust_name, TREE_CHAIN (trust)))
    {
      const_tree args = TREE_VALUE (trust);
      inform (place, "%qs is trusted to be %qs: %s", name,
              TREE_STRING_POINTER (TREE_VALUE (args)),
              TREE_STRING_POINTER (TREE_VALUE (TREE_CHAIN (args))));
    }
}

/* The records without a name that are members, by unique number: the record
   around them is audited.  */
static number_map *members;

/* Remember the members of TYPE that are records without a name.  */
static void
note_members (const_tree type)
{
  if (members == NULL)
    members = new (XNEW (number_map)) number_map;
  for (tree field = TYPE_FIELDS (type); field != NULL_TREE;
       field = DECL_CHAIN (field))
    {
      if (TREE_CODE (field) != FIELD_DECL)
        continue;
      const_tree inner = strip_array_types (TREE_TYPE (field));
      if (RECORD_OR_UNION_TYPE_P (inner) && bs_cxx_is_untagged (inner))
        members->put (TYPE_UID (TYPE_MAIN_VARIANT (inner)), true);
    }
}

/* Return whether the class LAYOUT has nothing but empty base classes and
   members.  */
static bool
is_empty (const struct bs_layout *layout)
{
  if (!bs_layout_is_record (layout))
    return false;
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    if (!layout->u.record.fields[i].is_empty_class)
      return false;
  return true;
}

/* Return whether TYPE, of LAYOUT, is nothing that is sent by itself: a member
   of another one, or an empty class.  */
static bool
is_part (const_tree type, const struct bs_layout *layout)
{
  return (members->get (TYPE_UID (type)) != NULL
          || (bs_is_cxx () && is_empty (layout)));
}

/* Judge TYPE for the traits that are audited, and tell what does not hold in
   one warning.  What was claimed was told.  */
static void
audit_type (tree type)
{
  const struct bs_layout *layout = bs_layout_from_type (type);
  location_t place = bs_site_location (layout->site);
  if (bs_cxx_is_pattern (type))
    return;
  const char *name = bs_word_type (type, type, NULL);
  tell_trusts (type, name, place);
  if (is_part (type, layout)
      || (in_system_header_at (place) && !bs_plugin.audit_system))
    return;
  struct bs_report reports[BS_TRAIT_COUNT];
  unsigned count = 0;
  for (unsigned i = 0; i < BS_TRAIT_COUNT; i++)
    {
      enum bs_trait trait = (enum bs_trait) i;
      if ((bs_plugin.audited >> i & 1) == 0
          || bs_claims_is_judged (type, trait))
        continue;
      const struct bs_verdict *verdict = bs_judge_verdict (
        bs_plugin.judge, trait, bs_layout_as_record (type, name));
      if (verdict->outcome != BS_OUTCOME_HOLDS)
        reports[count++] = { verdict, type, name, place };
    }
  if (count != 0)
    bs_report_audit (reports, count);
}

void
bs_audit_finish (void *, void *)
{
  for (unsigned i = 0; i < seen.length (); i++)
    note_members (bs_site_tree (seen[i]));
  bool shown = bs_show_system_headers (bs_plugin.audit_system);
  for (unsigned i = 0; i < seen.length (); i++)
    audit_type (bs_site_tree (seen[i]));
  bs_show_system_headers (shown);
  seen.truncate (0);
}
