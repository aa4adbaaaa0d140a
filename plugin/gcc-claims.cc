/* Claims: from the attribute to the judgement.
   SPDX-License-Identifier: GPL-3.0-or-later

   A claim waits until its type is complete and has a name.  Then it is
   judged, once for each trait of each type, and the type is either marked or
   reported.

   The C front end tells when a type and when a declaration is finished.  g++
   tells of neither for an instance of a template, nor of an enumeration or a
   typedef.  There each class passes by a hook of the target when it is
   complete, while the instantiations that led to it are still known, and
   each enumeration by the debug hooks; a typedef names its type before its
   attributes are applied.  */

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
  bool in_instance;    /* it was made while a template was instantiated */
  bool is_quiet;       /* it is no promise: it marks, or nothing */
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

/* Let g++ complete TYPE if it is an array of what is complete meanwhile: it
   does so only when it is asked to.  */
static void
complete_array (tree type)
{
  if (TREE_CODE (type) == ARRAY_TYPE
      && COMPLETE_TYPE_P (strip_array_types (type)))
    bs_cxx_complete (type);
}

/* Return whether TYPE will be completed later, or never: a record, or an
   array of unknown length or of such records.  */
static bool
is_incomplete (tree type)
{
  complete_array (type);
  return (!COMPLETE_TYPE_P (strip_array_types (type))
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
   `_Atomic', or says that it is unaligned and aligns it; any other typedef is a
   type of its own once it is declared.  */
static tree
find_type (const claim *claimed)
{
  tree type = bs_site_tree (claimed->type);
  if (type == error_mark_node || !bs_type_is_nominal (type)
      || bs_layout_qualifiers (type) != 0
      || bs_type_is_aligned_more (type, claimed->trait))
    return type;
  return TYPE_MAIN_VARIANT (type);
}

/* Return the place to blame for CLAIMED, about TYPE.  The typedef of a type
   that has a name of its own is where the user made the claim; a type that is
   defined with the claim is its own place.  */
static location_t
find_location (const claim *claimed, const_tree type)
{
  bool has_name = (!bs_type_is_nominal (type)
                   || TYPE_NAME (bs_site_tree (claimed->type)) != NULL_TREE);
  if (claimed->location != UNKNOWN_LOCATION && has_name)
    return claimed->location;
  if (bs_type_is_nominal (type) && TYPE_STUB_DECL (type) != NULL_TREE)
    return DECL_SOURCE_LOCATION (TYPE_STUB_DECL (type));
  return input_location;
}

/* Return what users call TYPE, which CLAIMED is about: by its tag, else by
   the typedef that the claim was made of, else by the one that has it, which
   also names what it qualifies.  */
static const char *
find_name (const claim *claimed, const_tree type)
{
  if ((bs_layout_qualifiers (type) != 0 || !bs_type_is_nominal (type)
       || bs_cxx_is_untagged (type))
      && claimed->alias != NULL)
    return claimed->alias;
  return bs_word_type (type, bs_site_tree (claimed->type), claimed->alias);
}

/* Return the place in JUDGED for TRAIT of TYPE.  */
static bool *
find_judged (const_tree type, enum bs_trait trait)
{
  if (judged == NULL)
    judged = new (XNEW (judged_map)) judged_map;
  uint64_t key = (uint64_t) TYPE_UID (type) * BS_TRAIT_COUNT + trait;
  bool existed;
  bool &is_known = judged->get_or_insert (key, &existed);
  if (!existed)
    is_known = false;
  return &is_known;
}

bool
bs_claims_is_judged (const_tree type, enum bs_trait trait)
{
  return *find_judged (type, trait);
}

/* Remember that the claim of TRAIT on TYPE is judged.  */
static void
set_judged (const_tree type, enum bs_trait trait)
{
  *find_judged (type, trait) = true;
}

/* Mark TYPE, which has TRAIT.  */
static void
mark (tree type, enum bs_trait trait)
{
  const struct bs_layout *layout = bs_layout_from_type (type);
  const_cast<struct bs_layout *> (layout)->marks |= 1u << trait;
  if (!bs_plugin.only_warn)
    bs_mark (type, trait);
}

/* Whether the attributes of a typedef are being applied, among which there may
   be a trust.  In an instance it has to come first: who led to it is known
   only now.  */
static bool in_typedef;

/* Return whether the report of CLAIMED, about TYPE, has to wait for a better
   moment in its declaration: for the name that a class without one may get, or
   for the end of an instantiation that it has nothing to do with.  An explicit
   instantiation may carry a claim, and leads to itself.  */
static bool
should_wait (const claim *claimed, tree type)
{
  bool is_own_instance
    = (claimed->location == UNKNOWN_LOCATION && bs_type_is_nominal (type)
       && bs_cxx_is_instance (type));
  if (!claimed->in_instance && !is_own_instance && bs_cxx_is_instantiating ())
    return true;
  return (bs_type_is_nominal (type) && bs_cxx_is_untagged (type)
          && !bs_cxx_is_instance (type));
}

/* Judge CLAIMED, whose type is complete.  Return whether that is done, which
   it may not be as long as IN_DECLARATION.  */
static bool
judge (const claim *claimed, bool in_declaration)
{
  tree type = find_type (claimed);
  if (type == error_mark_node || bs_cxx_is_pattern (type)
      || bs_claims_is_judged (type, claimed->trait))
    return true;
  complete_array (type);
  const char *name = find_name (claimed, type);
  const struct bs_verdict *verdict = bs_judge_verdict (
    bs_plugin.judge, claimed->trait, bs_layout_as_record (type, name));
  bool holds = verdict->outcome == BS_OUTCOME_HOLDS;
  if (!holds
      && ((in_typedef && !claimed->in_instance)
          || (in_declaration && should_wait (claimed, type))))
    return false;
  /* Somebody else may claim it aloud, and has to be told.  */
  if (!holds && claimed->is_quiet)
    return true;
  set_judged (type, claimed->trait);
  if (holds)
    {
      mark (type, claimed->trait);
      return true;
    }
  struct bs_report report
    = { verdict, type, name, find_location (claimed, type) };
  bs_report_verdict (&report);
  return true;
}

/* Return whether CLAIMED can be judged.  As long as IN_DECLARATION, types
   without a name may still get one, enumerations of C++ may still get
   enumerators, and typedefs of C are not finished.  */
static bool
is_ready (const claim *claimed, bool in_declaration)
{
  tree type = bs_site_tree (claimed->type);
  /* A typedef that is in conflict with an earlier one declares no type.  */
  if (type == error_mark_node)
    return true;
  if (is_incomplete (type))
    return false;
  if (!bs_type_is_nominal (type))
    return claimed->is_declared;
  if (!in_declaration)
    return true;
  /* After an error nobody tells when an enumeration is finished.  */
  if (TREE_CODE (type) == ENUMERAL_TYPE && bs_is_cxx ())
    return seen_error () && !bs_cxx_is_opaque_enum (type);
  return TYPE_NAME (type) != NULL_TREE;
}

/* Judge the new claims that are ready, and keep the others.  */
static void
judge_ready (bool in_declaration)
{
  unsigned kept = 0;
  for (unsigned i = 0; i < fresh.length (); i++)
    {
      claim candidate = fresh[i];
      if (!is_ready (&candidate, in_declaration)
          || !judge (&candidate, in_declaration))
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
      if (!judge (&waiting[i], bs_is_cxx ()))
        fresh.safe_push (waiting[i]);
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
      else if (!bs_type_is_nominal (type)
               && strcmp (claimed->alias, name) == 0)
        {
          claimed->type = bs_site_add (TREE_TYPE (decl));
          claimed->is_declared = true;
        }
    }
}

/* Declare the C++ typedef DECL of what is no record and no enumeration: a type
   of its own, so that a mark says nothing of the one that it is made of.
   Return it.  A typedef that was declared before has one already, and keeps
   it.  */
static tree
declare_own_type (tree decl)
{
  tree earlier = bs_cxx_earlier_typedef (decl);
  if (earlier != NULL_TREE)
    return TREE_TYPE (earlier);
  TREE_TYPE (decl) = build_variant_type_copy (TREE_TYPE (decl));
  return TREE_TYPE (decl);
}

/* Judge the claims of the C++ typedef DECL, which were just made.  A class
   template whose name is used need not be instantiated yet; that is done now
   unless it would have to wait for a class that is not complete either.  */
static void
judge_typedef (tree decl)
{
  tree element = strip_array_types (TREE_TYPE (decl));
  if (bs_cxx_is_completable (element))
    bs_cxx_complete (element);
  in_typedef = true;
  judge_ready (false);
  in_typedef = false;
}

void
bs_claims_add (tree type, tree decl, enum bs_trait trait, bool is_quiet)
{
  bool is_cxx_typedef = decl != NULL_TREE && bs_is_cxx ();
  if (is_cxx_typedef && !bs_type_is_nominal (type))
    type = declare_own_type (decl);
  claim added = { bs_site_add (type), trait,
                  UNKNOWN_LOCATION,   NULL,
                  is_cxx_typedef,     bs_cxx_is_instantiating (),
                  is_quiet,           0 };
  if (decl != NULL_TREE)
    {
      added.location = DECL_SOURCE_LOCATION (decl);
      added.alias = bs_word_name (decl);
    }
  fresh.safe_push (added);
  if (is_cxx_typedef)
    judge_typedef (decl);
}

void
bs_claims_finish_type (void *event_data, void *)
{
  judge_awaited ((tree) event_data);
  if (!fresh.is_empty ())
    judge_ready (true);
}

void
bs_claims_finish_class (tree type)
{
  judge_awaited (type);
  if (!fresh.is_empty ())
    judge_ready (true);
}

void
bs_claims_finish_enum (tree type)
{
  judge_awaited (type);
  unsigned kept = 0;
  for (unsigned i = 0; i < fresh.length (); i++)
    {
      claim candidate = fresh[i];
      if (!same_main_variant (bs_site_tree (candidate.type), type)
          || !judge (&candidate, true))
        fresh[kept++] = candidate;
    }
  fresh.truncate (kept);
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
      if (bs_cxx_is_completable (strip_array_types (type)))
        bs_cxx_complete (strip_array_types (type));
      if (is_ready (left, false))
        judge (left, false);
      else if (!left->is_quiet && is_incomplete (type)
               && !bs_claims_is_judged (type, left->trait))
        {
          set_judged (type, left->trait);
          bs_report_incomplete (find_name (left, type),
                                find_location (left, type), left->trait);
        }
    }
  waiting.truncate (0);
}
