/* The option "debug-judge-all": every type judged, for our own tests.
   SPDX-License-Identifier: GPL-3.0-or-later

   It shows on large real sources that every tree can be read: no type may end
   as unknown-representation.  */

#include "plugin/gcc-adapter.h"

/* The types that were judged, by unique number, and how many were not
   read.  */
typedef hash_map<int_hash<unsigned, 0, UINT_MAX>, bool> seen_map;
static seen_map *seen;
static unsigned type_count;
static unsigned unread_count;

/* Return whether WITNESS is about what has no known representation, and that
   is not for an error that GCC reported.  */
static bool
is_unread (const struct bs_witness *witness)
{
  if (witness->finding.reason != BS_REASON_UNKNOWN_REPRESENTATION)
    return false;
  const struct bs_field *field = witness->finding.field;
  const struct bs_layout *layout
    = field == NULL ? witness->record : bs_field_leaf (field).type;
  return layout->kind != BS_LAYOUT_REFUSED || !layout->u.refusal.is_told;
}

/* Return whether something in VERDICT was not read.  */
static bool
has_unread (const struct bs_verdict *verdict)
{
  for (size_t i = 0; i < verdict->count; i++)
    if (is_unread (&verdict->witnesses[i]))
      return true;
  return false;
}

/* Return whether TYPE was seen before, and remember that it is now.  */
static bool
was_seen (const_tree type)
{
  if (seen == NULL)
    seen = new (XNEW (seen_map)) seen_map;
  bool existed;
  seen->get_or_insert (TYPE_UID (type), &existed) = true;
  return existed;
}

void
bs_debug_judge (tree type)
{
  if (!bs_plugin.judge_all || was_seen (TYPE_MAIN_VARIANT (type)))
    return;
  type_count++;
  const struct bs_layout *layout = bs_layout_from_type (type);
  if (layout->kind == BS_LAYOUT_SCALAR)
    layout = bs_layout_as_record (type, "");
  bool unread = false;
  for (unsigned i = 0; i < BS_TRAIT_COUNT; i++)
    unread |= has_unread (
      bs_judge_verdict (bs_plugin.judge, (enum bs_trait) i, layout));
  if (!unread)
    return;
  unread_count++;
  warning_at (bs_site_location (layout->site), 0,
              "%qs could not be lowered [%s]",
              bs_word_type (type, type, NULL),
              bs_reason_name (BS_REASON_UNKNOWN_REPRESENTATION));
}

void
bs_debug_finish_type (void *event_data, void *)
{
  tree type = (tree) event_data;
  if (bs_is_cxx () || type == NULL_TREE || !TYPE_P (type)
      || !COMPLETE_TYPE_P (type))
    return;
  bs_debug_judge (type);
}

void
bs_debug_finish (void *, void *)
{
  inform (UNKNOWN_LOCATION,
          "bytesafe judged %u types; %u could not be lowered", type_count,
          unread_count);
}
