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

/* Return the list ATTRIBUTES with NAME before it.  */
static tree
add_name (tree attributes, const char *name)
{
  return tree_cons (get_identifier (name), NULL_TREE, attributes);
}

/* Mark all variants of TYPE with NAME.  Those that have the same attributes
   share one list, which g++ relies on, and go on to do so.  */
static void
mark_variants (tree type, const char *name)
{
  auto_vec<tree> lists; /* the old list and the new one, in turn */
  for (tree variant = TYPE_MAIN_VARIANT (type); variant != NULL_TREE;
       variant = TYPE_NEXT_VARIANT (variant))
    {
      tree attributes = TYPE_ATTRIBUTES (variant);
      if (lookup_attribute (name, attributes) != NULL_TREE)
        continue;
      unsigned i = 0;
      while (i < lists.length () && lists[i] != attributes)
        i += 2;
      if (i == lists.length ())
        {
          lists.safe_push (attributes);
          lists.safe_push (add_name (attributes, name));
        }
      TYPE_ATTRIBUTES (variant) = lists[i + 1];
    }
}

void
bs_mark (tree type, enum bs_trait trait)
{
  const char *name = bs_trait_row (trait)->name;
  /* A record or an enumeration is one type under all its names; a typedef of
     anything else, say an integer, says nothing of the integer itself.  */
  if (bs_type_is_nominal (type))
    mark_variants (type, name);
  else if (lookup_attribute (name, TYPE_ATTRIBUTES (type)) == NULL_TREE)
    TYPE_ATTRIBUTES (type) = add_name (TYPE_ATTRIBUTES (type), name);
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
