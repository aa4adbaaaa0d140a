/* Claims: from the attribute to the judgement.
   SPDX-License-Identifier: GPL-3.0-or-later

   A claim waits until its type is complete and has a name.  Then it is
   judged, once for each trait of each type, and the type is either marked or
   reported.  */

#include "plugin/gcc-adapter.h"

struct claim
{
  uint32_t type; /* site */
  uint32_t decl; /* site of the typedef with the claim, or 0 */
  uint32_t name; /* site of a typedef that names the type, or 0 */
  enum bs_trait trait;
};

/* In the order in which they were made: claims that are new, and those whose
   type was incomplete when its declaration ended.  */
static vec<claim> fresh;
static vec<claim> waiting;

/* The unique numbers of the types that are waited for.  Most types are not,
   and no list is searched when they are completed.  */
typedef hash_map<int_hash<unsigned, 0, UINT_MAX>, bool> awaited_map;
static awaited_map *awaited;

/* The types that were judged, by unique number and trait.  */
typedef hash_map<int_hash<uint64_t, 0, UINT64_MAX>, bool> judged_map;
static judged_map *judged;

void
bs_claims_add (tree type, tree decl, enum bs_trait trait)
{
  uint32_t site = decl == NULL_TREE ? 0 : bs_site_add (decl);
  claim added = { bs_site_add (type), site, site, trait };
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
  if (!is_nominal (type) && claimed->decl != 0)
    return TREE_TYPE (bs_site_tree (claimed->decl));
  return bs_layout_qualifiers (type) == 0 ? TYPE_MAIN_VARIANT (type) : type;
}

/* Return the place to blame for CLAIMED, about TYPE.  The typedef of a type
   that has a name of its own is where the user made the claim; a type that is
   defined with the claim is its own place.  */
static location_t
find_location (const claim *claimed, const_tree type)
{
  bool has_name = (!is_nominal (type)
                   || TYPE_NAME (bs_site_tree (claimed->type)) != NULL_TREE);
  if (claimed->decl != 0 && has_name)
    return DECL_SOURCE_LOCATION (bs_site_tree (claimed->decl));
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
  if (bs_layout_qualifiers (type) != 0 && claimed->decl != 0)
    type = TREE_TYPE (bs_site_tree (claimed->decl));
  const_tree alias = TYPE_NAME (bs_site_tree (claimed->type));
  if (alias == NULL_TREE || TREE_CODE (alias) != TYPE_DECL)
    alias = bs_site_tree (claimed->name);
  return bs_word_type (type, alias);
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
  if (was_judged (type, claimed->trait))
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
  if (is_incomplete (type))
    return false;
  if (!in_declaration)
    return true;
  return is_nominal (type) && TYPE_NAME (type) != NULL_TREE;
}

/* Judge those of CLAIMS that are ready, and keep the others.  */
static void
judge_ready (vec<claim> *claims, bool in_declaration)
{
  unsigned kept = 0;
  for (unsigned i = 0; i < claims->length (); i++)
    {
      claim candidate = (*claims)[i];
      if (is_ready (&candidate, in_declaration))
        judge (&candidate);
      else
        (*claims)[kept++] = candidate;
    }
  claims->truncate (kept);
}

/* Return whether TYPE is complete now and claims wait for that.  */
static bool
is_awaited (tree type)
{
  return (awaited != NULL && type != NULL_TREE && TYPE_P (type)
          && COMPLETE_TYPE_P (type)
          && awaited->get (TYPE_UID (TYPE_MAIN_VARIANT (type))) != NULL);
}

/* Judge the new claims, whose declaration has ended.  What is not ready then
   has an incomplete type, and has to wait.  */
static void
judge_fresh ()
{
  judge_ready (&fresh, false);
  if (awaited == NULL && !fresh.is_empty ())
    awaited = new (XNEW (awaited_map)) awaited_map;
  for (unsigned i = 0; i < fresh.length (); i++)
    {
      const_tree element = strip_array_types (bs_site_tree (fresh[i].type));
      awaited->put (TYPE_UID (TYPE_MAIN_VARIANT (element)), true);
      waiting.safe_push (fresh[i]);
    }
  fresh.truncate (0);
}

/* DECL is a typedef: it may be the name of new types that have no other.  */
static void
name_fresh (tree decl)
{
  for (unsigned i = 0; i < fresh.length (); i++)
    {
      claim *unnamed = &fresh[i];
      if (unnamed->name == 0
          && same_main_variant (TREE_TYPE (decl),
                                bs_site_tree (unnamed->type)))
        unnamed->name = bs_site_add (decl);
    }
}

void
bs_claims_finish_type (void *event_data, void *)
{
  if (is_awaited ((tree) event_data))
    judge_ready (&waiting, true);
  if (!fresh.is_empty ())
    judge_ready (&fresh, true);
}

void
bs_claims_finish_decl (void *event_data, void *)
{
  if (fresh.is_empty ())
    return;
  tree decl = (tree) event_data;
  if (decl != NULL_TREE && TREE_CODE (decl) == TYPE_DECL)
    name_fresh (decl);
  judge_fresh ();
}

void
bs_claims_finish (void *, void *)
{
  judge_fresh ();
  judge_ready (&waiting, false);
  for (unsigned i = 0; i < waiting.length (); i++)
    {
      const claim *left = &waiting[i];
      tree type = find_type (left);
      bs_report_incomplete (find_name (left, type),
                            find_location (left, type), left->trait);
    }
  waiting.truncate (0);
}
