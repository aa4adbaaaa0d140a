/* Queries: whether a type has a trait.
   SPDX-License-Identifier: GPL-3.0-or-later

   What a mark says, __builtin_has_attribute tells by itself, but not whom it
   is about.  So it is led here by an attribute with an argument, whose handler
   it calls before it looks whether the type has it:

       __builtin_has_attribute (T, bytesafe_holds ("into_bytes", "holds"))

   In C++ it takes no type that depends on a template's parameter, and g++ wants
   all variants of a type to have the same attributes.  So
   <bytesafe/traits.h> declares in a template

       typedef select_<T, yes_, no_> answer_
         __attribute__ ((bytesafe_answer ("into_bytes", "holds")));

   and g++ applies the attribute each time that template is instantiated.  The
   handler then makes `answer_' another name for `yes_' or `no_'.  */

#include "plugin/gcc-adapter.h"

/* The type that was given an attribute as an answer, as a site, and the
   attributes that it had before.  It has them again as soon as the answer was
   looked at.  */
static uint32_t answered;
static uint32_t attributes_before;

/* Return whether the object of TYPE, whatever it is, has TRAIT.  */
static bool
holds (tree type, enum bs_trait trait)
{
  const_tree element = strip_array_types (type);
  if (VOID_TYPE_P (element) || FUNC_OR_METHOD_TYPE_P (element)
      || bs_cxx_is_pattern (type))
    return false;
  const struct bs_layout *layout = bs_layout_as_record (type, "");
  return bs_judge_verdict (bs_plugin.judge, trait, layout)->outcome
         == BS_OUTCOME_HOLDS;
}

/* Return whether TYPE has the mark of TRAIT.  Volatile and atomic objects are
   others than the one that was judged, and so may be those of a typedef that
   aligns them.  */
static bool
is_marked (const_tree type, enum bs_trait trait)
{
  return (bs_layout_qualifiers (type) == 0
          && !bs_type_is_aligned_more (type, trait)
          && (bs_marks (type) >> trait & 1) != 0);
}

/* Return whether TYPE keeps TRAIT's promise: a record by its mark, for which
   somebody stands, an array by its elements, anything else by what it is.  */
static bool
promises (tree type, enum bs_trait trait)
{
  const_tree element = strip_array_types (type);
  if (RECORD_OR_UNION_TYPE_P (element) && bs_type_is_nominal (element))
    return is_marked (element, trait);
  return holds (type, trait);
}

/* Return whether __builtin_clear_padding leaves bits of TYPE alone which it
   should clear, or clears others.  Tried on GCC 11 to 16: of a union it clears
   what is padding in each member, and not what a member leaves; and where
   scalar_storage_order turns bit-fields round it counts their bits from the
   wrong end.  It takes no flexible array member.  */
static bool
resists_clearing (tree type)
{
  type = strip_array_types (type);
  if (!RECORD_OR_UNION_TYPE_P (type))
    return false;
  if (TREE_CODE (type) != RECORD_TYPE || TYPE_REVERSE_STORAGE_ORDER (type))
    return true;
  for (tree field = TYPE_FIELDS (type); field; field = DECL_CHAIN (field))
    if (TREE_CODE (field) == FIELD_DECL
        && (DECL_SIZE (field) == NULL_TREE
            || resists_clearing (TREE_TYPE (field))))
      return true;
  return false;
}

/* Return whether TYPE has TRAIT once __builtin_clear_padding has cleared it:
   there is nothing but padding in the way, and that is cleared.  */
static bool
holds_cleared (tree type, enum bs_trait trait)
{
  if (promises (type, trait))
    return true;
  if (VOID_TYPE_P (type) || FUNC_OR_METHOD_TYPE_P (type)
      || !COMPLETE_TYPE_P (type) || bs_cxx_is_pattern (type)
      || resists_clearing (type))
    return false;
  const struct bs_verdict *verdict = bs_judge_verdict (
    bs_plugin.judge, trait, bs_layout_as_record (type, ""));
  for (size_t i = 0; i < verdict->count; i++)
    if (!bs_reason_is_padding (verdict->witnesses[i].finding.reason))
      return false;
  return verdict->outcome != BS_OUTCOME_REFUSED;
}

/* Return the answer to QUESTION about TRAIT of TYPE.  */
static bool
answer (tree type, enum bs_trait trait, const char *question)
{
  if (strcmp (question, "marked") == 0)
    return is_marked (type, trait);
  if (strcmp (question, "promised") == 0)
    return promises (type, trait);
  if (strcmp (question, "cleared") == 0)
    return holds_cleared (type, trait);
  return holds (type, trait);
}

/* Return the string that is the argument of an attribute in ENTRY of its list
   of arguments; "" if there is none.  */
static const char *
read_string (const_tree entry)
{
  if (entry == NULL_TREE || TREE_CODE (TREE_VALUE (entry)) != STRING_CST)
    return "";
  return TREE_STRING_POINTER (TREE_VALUE (entry));
}

/* Return whether DECL is what GCC makes for __builtin_has_attribute, and not
   a typedef that somebody wrote.  */
static bool
is_question (const_tree decl)
{
  return (TREE_CODE (decl) == TYPE_DECL && DECL_NAME (decl) != NULL_TREE
          && strncmp (IDENTIFIER_POINTER (DECL_NAME (decl)),
                      "__builtin_has_attribute", 23)
               == 0);
}

void
bs_query_forget ()
{
  if (answered != 0)
    TYPE_ATTRIBUTES (bs_site_tree (answered))
      = bs_site_tree (attributes_before);
  answered = 0;
}

tree
bs_query_handle_holds (tree *node, tree name, tree args, int,
                       bool *no_add_attrs)
{
  *no_add_attrs = true;
  bs_query_forget ();
  unsigned trait = bs_trait_find (read_string (args));
  if (!is_question (*node) || bs_is_cxx ())
    {
      error (
        DECL_P (*node) && TREE_CODE (*node) != TYPE_DECL
          ? "%qE attribute is for %<<bytesafe/traits.h>%> only, and asks "
            "of a type: of an object ask by %<__typeof__%>"
          : "%qE attribute is for %<<bytesafe/traits.h>%> only",
        name);
      return NULL_TREE;
    }
  if (trait == BS_TRAIT_COUNT)
    {
      bs_report_no_trait (name, TREE_VALUE (args));
      return NULL_TREE;
    }
  tree type = TREE_TYPE (*node);
  bs_cxx_complete (type);
  if (!answer (type, (enum bs_trait) trait, read_string (TREE_CHAIN (args))))
    return NULL_TREE;
  answered = bs_site_add (type);
  attributes_before = bs_site_add (TYPE_ATTRIBUTES (type));
  TYPE_ATTRIBUTES (type) = tree_cons (name, args, TYPE_ATTRIBUTES (type));
  return NULL_TREE;
}

tree
bs_query_handle_answer (tree *node, tree name, tree args, int,
                        bool *no_add_attrs)
{
  *no_add_attrs = true;
  tree subject = NULL_TREE;
  if (TREE_CODE (*node) == TYPE_DECL)
    subject = bs_cxx_template_argument (TREE_TYPE (*node), 0);
  unsigned trait = bs_trait_find (read_string (args));
  if (subject == NULL_TREE || trait == BS_TRAIT_COUNT)
    {
      error ("%qE attribute is for %<<bytesafe/traits.h>%> only", name);
      return NULL_TREE;
    }
  bs_cxx_complete (subject);
  bool is_so = answer (subject, (enum bs_trait) trait,
                       read_string (TREE_CHAIN (args)));
  tree chosen = bs_cxx_template_argument (TREE_TYPE (*node), is_so ? 1 : 2);
  if (chosen != NULL_TREE)
    TREE_TYPE (*node) = chosen;
  return NULL_TREE;
}
