/* Marks: what __builtin_has_attribute tells of a type.
   SPDX-License-Identifier: GPL-3.0-or-later

   The mark of a trait is the attribute of its name in the type's own list.
   Only this file puts it there: the attribute's handler never lets GCC do it,
   so that no user can mark a type but by a claim that was found true.  */

#include "plugin/gcc-adapter.h"

bool
bs_type_is_nominal (const_tree type)
{
  return ((RECORD_OR_UNION_TYPE_P (type)
           && !bs_cxx_is_member_function_pointer (type))
          || TREE_CODE (type) == ENUMERAL_TYPE);
}

bool
bs_type_is_aligned_more (const_tree type, enum bs_trait trait)
{
  return (trait == BS_TRAIT_UNALIGNED && TYPE_ALIGN (type) > BITS_PER_UNIT
          && TYPE_ALIGN (TYPE_MAIN_VARIANT (type)) == BITS_PER_UNIT);
}

const char bs_trust_name[] = "bytesafe_trust";

/* Return the list ATTRIBUTES with NAME and its ARGS before it.  */
static tree
add_name (tree attributes, const char *name, tree args)
{
  return tree_cons (get_identifier (name), args, attributes);
}

/* Add NAME and its ARGS to all variants of TYPE.  Those that have the same
   attributes share one list, which g++ relies on, and go on to do so.  */
static void
add_to_variants (tree type, const char *name, tree args)
{
  auto_vec<tree> lists; /* the old list and the new one, in turn */
  for (tree variant = TYPE_MAIN_VARIANT (type); variant != NULL_TREE;
       variant = TYPE_NEXT_VARIANT (variant))
    {
      tree attributes = TYPE_ATTRIBUTES (variant);
      if (args == NULL_TREE
          && lookup_attribute (name, attributes) != NULL_TREE)
        continue;
      unsigned i = 0;
      while (i < lists.length () && lists[i] != attributes)
        i += 2;
      if (i == lists.length ())
        {
          lists.safe_push (attributes);
          lists.safe_push (add_name (attributes, name, args));
        }
      TYPE_ATTRIBUTES (variant) = lists[i + 1];
    }
}

void
bs_mark (tree type, enum bs_trait trait)
{
  const char *name = bs_trait_row (trait)->name;
  bs_query_forget ();
  /* A record or an enumeration is one type under all its names; a typedef of
     anything else, say an integer, says nothing of the integer itself.  */
  if (bs_type_is_nominal (type))
    add_to_variants (type, name, NULL_TREE);
  else if (RECORD_OR_UNION_TYPE_P (type))
    /* A pointer to a member function, of which g++ demands what it demands of
       records: no variant may have a mark of its own.  */
    return;
  else if (lookup_attribute (name, TYPE_ATTRIBUTES (type)) == NULL_TREE)
    TYPE_ATTRIBUTES (type)
      = add_name (TYPE_ATTRIBUTES (type), name, NULL_TREE);
}

uint32_t
bs_marks (const_tree type)
{
  uint32_t marks = 0;
  for (unsigned i = 0; i < BS_TRAIT_COUNT; i++)
    if (lookup_attribute (bs_trait_row ((enum bs_trait) i)->name,
                          TYPE_ATTRIBUTES (type))
        != NULL_TREE)
      marks |= 1u << i;
  return marks;
}

void
bs_trust (tree type, enum bs_trait trait, tree args)
{
  if ((bs_trusts (type) >> trait & 1) != 0)
    return;
  add_to_variants (type, bs_trust_name, args);
  /* What was read and judged before did not know of it.  */
  if (COMPLETE_TYPE_P (type))
    {
      const struct bs_layout *layout = bs_layout_from_type (type);
      const_cast<struct bs_layout *> (layout)->trusts |= 1u << trait;
      bs_plugin.judge
        = bs_judge_create (bs_plugin.model.arena, &bs_plugin.policy);
    }
}

uint32_t
bs_trusts (const_tree type)
{
  uint32_t trusts = 0;
  for (const_tree trust
       = lookup_attribute (bs_trust_name, TYPE_ATTRIBUTES (type));
       trust != NULL_TREE;
       trust = lookup_attribute (bs_trust_name, TREE_CHAIN (trust)))
    {
      const_tree name = TREE_VALUE (TREE_VALUE (trust));
      trusts |= 1u << bs_trait_find (TREE_STRING_POINTER (name));
    }
  return trusts;
}
