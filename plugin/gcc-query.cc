/* Queries: whether a type has a trait, asked by a template of C++.
   SPDX-License-Identifier: GPL-3.0-or-later

   __builtin_has_attribute takes no type that depends on a template's
   parameter.  So <bytesafe/traits.h> declares in a template

       typedef select<T, yes, no> answer
         __attribute__ ((bytesafe_answer ("into_bytes")));

   and g++ applies the attribute each time that template is instantiated.  The
   handler then makes `answer' another name for `yes' or `no'.  */

#include "plugin/gcc-adapter.h"

/* Return the trait that is called NAME, BS_TRAIT_COUNT if there is none.  */
static unsigned
find_trait (const char *name)
{
  unsigned trait = 0;
  while (trait < BS_TRAIT_COUNT
         && strcmp (bs_trait_row ((enum bs_trait) trait)->name, name) != 0)
    trait++;
  return trait;
}

/* Return whether TYPE, a record, has the mark of TRAIT.  Volatile and atomic
   objects are others than the one that was judged.  */
static bool
is_marked (const_tree type, enum bs_trait trait)
{
  return (bs_layout_qualifiers (type) == 0
          && (bs_marks (type) >> trait & 1) != 0);
}

/* Return whether TYPE has TRAIT: a record by its mark, which is a promise
   that somebody made, an array by its elements, anything else by what it
   is.  */
static bool
has_trait (tree type, enum bs_trait trait)
{
  const_tree element = strip_array_types (type);
  if (RECORD_OR_UNION_TYPE_P (element)
      && !bs_cxx_is_member_function_pointer (element))
    return is_marked (element, trait);
  if (VOID_TYPE_P (element) || FUNC_OR_METHOD_TYPE_P (element))
    return false;
  const struct bs_layout *layout
    = bs_layout_wrap (&bs_plugin.model, "", bs_layout_from_type (type),
                      bs_layout_qualifiers (element));
  return bs_judge_verdict (bs_plugin.judge, trait, layout)->outcome
         == BS_OUTCOME_HOLDS;
}

tree
bs_query_handle_answer (tree *node, tree name, tree args, int,
                        bool *no_add_attrs)
{
  *no_add_attrs = true;
  tree subject = NULL_TREE;
  if (TREE_CODE (*node) == TYPE_DECL)
    subject = bs_cxx_template_argument (TREE_TYPE (*node), 0);
  const_tree trait_name = TREE_VALUE (args);
  unsigned trait = BS_TRAIT_COUNT;
  if (TREE_CODE (trait_name) == STRING_CST)
    trait = find_trait (TREE_STRING_POINTER (trait_name));
  if (subject == NULL_TREE || trait == BS_TRAIT_COUNT)
    {
      error ("%qE attribute is for %<<bytesafe/traits.h>%> only", name);
      return NULL_TREE;
    }
  bs_cxx_complete (subject);
  bool answer = has_trait (subject, (enum bs_trait) trait);
  tree chosen = bs_cxx_template_argument (TREE_TYPE (*node), answer ? 1 : 2);
  if (chosen != NULL_TREE)
    TREE_TYPE (*node) = chosen;
  return NULL_TREE;
}
