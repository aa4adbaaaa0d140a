/* Claims: from the attribute to the judgement.
   SPDX-License-Identifier: GPL-3.0-or-later

   A claim waits until its type is complete and has a name.  Then it is
   judged, once for each trait of each type, and the type is either marked or
   reported.  */

#include "plugin/gcc-adapter.h"

/* A claim.  It does not keep its typedef's declaration: GCC frees that when
   it merges it with an earlier one.  */
struct claim
{
  uint32_t type; /* site of the type as the claim names it */
  enum bs_trait trait;
  location_t location; /* of the typedef, UNKNOWN_LOCATION for a definition */
  const char *alias;   /* the typedef's name, or NULL */
  bool is_declared;    /* TYPE is the one that the typedef has declared */
  unsigned next;       /* in WAITING, the next one for the same type */
};

/* Claims that are new, in the order in which they were made.  */
static vec<claim> fresh;

/* Claims whose type was incomplete when their declaration ended.  Those that
   were judged since then stay here too.  */
static vec<claim> waiting;

/* The first and the last of the claims in WAITING for one type.  */
struct queue
{
  unsigned first;
  unsigned last;
};

/* The queues, by the type's unique number.  */
typedef hash_map<int_hash<unsigned, 0, UINT_MAX>, queue> awaited_map;
static awaited_map *awaited;

/* The types that were judged, by unique number and trait.  */
typedef hash_map<int_hash<uint64_t, 0, UINT64_MAX>, bool> judged_map;
static judged_map *judged;

void
bs_claims_add (tree type, tree decl, enum bs_trait trait)
{
  claim added
    = { bs_site_add (type), trait, UNKNOWN_LOCATION, NULL, false, 0 };
  if (decl != NULL_TREE)
    {
      added.location = DECL_SOURCE_LOCATION (decl);
      added.alias = bs_word_name (decl);
    }
  fresh.safe_push (added);
}

/* Return whether TYPE is one under all its names.  */
static bool
is_nominal (const_tree type)
{
  return (RECORD_OR_UNION_TYPE_P (type) || TREE_CODE (type) == ENUMERAL_TYPE);
}

/* Return whether TYPE will be completed later, or never: a record, or an
   array of unknown length or of such records.  */
static bool
is_incomplete (tree type)
{
  const_tree element = strip_array_types (type);
  return (!COMPLETE_TYPE_P (element)
          || (TREE_CODE (type) == ARRAY_TYPE && !COMPLETE_TYPE_P (type)));
}

/* Return whether A and B are the same type but for names and qualifiers.  */
static bool
same_main_variant (const_tree a, const_tree b)
{
  return TYPE_MAIN_VARIANT (a) == TYPE_MAIN_VARIANT (b);
}

/* Return the type that the claim CLAIMED is about.  A typedef of a record or
   an enumeration speaks of that type itself, unless it adds `volatile' or
   `_Atomic'; any other typedef is a type of its own once it is declared.  */
static tree
find_type (const claim *claimed)
{
  tree type = bs_site_tree (claimed->type);
  if (type != error_mark_node && is_nominal (type)
      && bs_layout_qualifiers (type) == 0)
    return TYPE_MAIN_VARIANT (type);
  return type;
}

/* Return the place to blame for CLAIMED, about TYPE.  The typedef of a type
   that has a name of its own is where the user made the claim; a type that is
   defined with the claim is its own place.  */
static location_t
find_location (const claim *claimed, const_tree type)
{
  bool has_name = (!is_nominal (type)
                   || TYPE_NAME (bs_site_tree (claimed->type)) != NULL_TREE);
  if (claimed->location != UNKNOWN_LOCATION && has_name)
    return claimed->location;
  if (is_nominal (type) && TYPE_STUB_DECL (type) != NULL_TREE)
    return DECL_SOURCE_LOCATION (TYPE_STUB_DECL (type));
  return input_location;
}

/* Return what users call TYPE, which CLAIMED is about: by its tag, else by
   the typedef that the claim was made of, else by the one that has it, which
   also names what it qualifies.  */
static const char *
find_name (const claim *claimed, const_tree type)
{
  if (bs_layout_qualifiers (type) != 0 && claimed->alias != NULL)
    return claimed->alias;
  return bs_word_type (type, bs_site_tree (claimed->type), claimed->alias);
}

/* Return whether the claim of TRAIT on TYPE was judged before, and remember
   that it is now.  */
static bool
was_judged (const_tree type, enum bs_trait trait)
{
  if (judged == NULL)
    judged = new (XNEW (judged_map)) judged_map;
  uint64_t key = (uint64_t) TYPE_UID (type) * BS_TRAIT_COUNT + trait;
  bool existed;
  judged->get_or_insert (key, &existed) = true;
  return existed;
}

/* Return the layout of TYPE, called NAME, as a record: what is no record, or
   is a qualified one, becomes the one member of one.  */
static const struct bs_layout *
find_layout (tree type, const char *name)
{
  const struct bs_layout *layout = bs_layout_from_type (type);
  unsigned qualifiers = bs_layout_qualifiers (type);
  if (layout->kind == BS_LAYOUT_SCALAR || layout->kind == BS_LAYOUT_ARRAY
      || (qualifiers != 0 && layout->kind != BS_LAYOUT_REFUSED))
    {
      const char *member = is_nominal (type) && qualifiers == 0 ? "" : name;
      return bs_layout_wrap (&bs_plugin.model, member, layout, qualifiers);
    }
  return layout;
}

/* Judge CLAIMED, whose type is complete.  */
static void
judge (const claim *claimed)
{
  tree type = find_type (claimed);
  if (type == error_mark_node || was_judged (type, claimed->trait))
    return;
  const char *name = find_name (claimed, type);
  const struct bs_layout *layout = find_layout (type, name);
  const struct bs_verdict *verdict
    = bs_judge_verdict (bs_plugin.judge, claimed->trait, layout);
  if (verdict->outcome != BS_OUTCOME_HOLDS)
    {
      struct bs_report report
        = { verdict, type, name, find_location (claimed, type) };
      bs_report_verdict (&report);
    }
  else
    {
      layout = bs_layout_from_type (type);
      const_cast<struct bs_layout *> (layout)->marks |= 1u << claimed->trait;
      if (!bs_plugin.only_warn)
        bs_mark (type, claimed->trait);
    }
}

/* Return whether CLAIMED can be judged.  As long as IN_DECLARATION, types
   without a name may still get one, and typedefs are not finished.  */
static bool
is_ready (const claim *claimed, bool in_declaration)
{
  tree type = bs_site_tree (claimed->type);
  /* A typedef that is in conflict with an earlier one declares no type.  */
  if (type == error_mark_node)
    return true;
  if (is_incomplete (type))
    return false;
  if (!is_nominal (type))
    return claimed->is_declared;
  return !in_declaration || TYPE_NAME (type) != NULL_TREE;
}

/* Judge the new claims that are ready, and keep the others.  */
static void
judge_ready (bool in_declaration)
{
  unsigned kept = 0;
  for (unsigned i = 0; i < fresh.length (); i++)
    {
      claim candidate = fresh[i];
      if (is_ready (&candidate, in_declaration))
        judge (&candidate);
      else
        fresh[kept++] = candidate;
    }
  fresh.truncate (kept);
}

/* Let the claim ADDED wait until its type is complete.  */
static void
wait_for_type (const claim *added)
{
  if (awaited == NULL)
    awaited = new (XNEW (awaited_map)) awaited_map;
  const_tree element = strip_array_types (bs_site_tree (added->type));
  unsigned index = waiting.length ();
  waiting.safe_push (*added);
  bool existed;
  queue &line = awaited->get_or_insert (
    TYPE_UID (TYPE_MAIN_VARIANT (element)), &existed);
  if (existed)
    waiting[line.last].next = index;
  else
    line.first = index;
  line.last = index;
}

/* Judge the claims that wait for TYPE if it is complete now.  */
static void
judge_awaited (tree type)
{
  if (awaited == NULL || type == NULL_TREE || !TYPE_P (type)
      || !COMPLETE_TYPE_P (type))
    return;
  unsigned number = TYPE_UID (TYPE_MAIN_VARIANT (type));
  queue *line = awaited->get (number);
  if (line == NULL)
    return;
  queue found = *line;
  awaited->remove (number);
  for (unsigned i = found.first;; i = waiting[i].next)
    {
      judge (&waiting[i]);
      if (i == found.last)
        break;
    }
}

/* Judge the new claims, whose declaration has ended.  What is not ready then
   has an incomplete type, and has to wait.  */
static void
judge_fresh ()
{
  judge_ready (false);
  for (unsigned i = 0; i < fresh.length (); i++)
    wait_for_type (&fresh[i]);
  fresh.truncate (0);
}

/* The typedef DECL was declared.  New claims may be about it: those of
   records that have no other name, and those of a type that is its own.  */
static void
name_fresh (const_tree decl)
{
  const char *name = bs_word_name (decl);
  for (unsigned i = 0; i < fresh.length (); i++)
    {
      claim *claimed = &fresh[i];
      tree type = bs_site_tree (claimed->type);
      if (claimed->alias == NULL)
        {
          if (same_main_variant (TREE_TYPE (decl), type))
            claimed->alias = name;
        }
      else if (!is_nominal (type) && strcmp (claimed->alias, name) == 0)
        {
          claimed->type = bs_site_add (TREE_TYPE (decl));
          claimed->is_declared = true;
        }
    }
}

void
bs_claims_finish_type (void *event_data, void *)
{
  judge_awaited ((tree) event_data);
  if (!fresh.is_empty ())
    judge_ready (true);
}

void
bs_claims_finish_decl (void *event_data, void *)
{
  if (fresh.is_empty ())
    return;
  const_tree decl = (const_tree) event_data;
  if (decl != NULL_TREE && TREE_CODE (decl) == TYPE_DECL
      && DECL_NAME (decl) != NULL_TREE)
    name_fresh (decl);
  judge_fresh ();
}

void
bs_claims_finish (void *, void *)
{
  judge_fresh ();
  for (unsigned i = 0; i < waiting.length (); i++)
    {
      const claim *left = &waiting[i];
      tree type = find_type (left);
      if (is_ready (left, false))
        judge (left);
      else if (is_incomplete (type) && !was_judged (type, left->trait))
        bs_report_incomplete (find_name (left, type),
                              find_location (left, type), left->trait);
    }
  waiting.truncate (0);
}
