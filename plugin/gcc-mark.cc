/* Marks: what __builtin_has_attribute tells of a type.
   SPDX-License-Identifier: GPL-3.0-or-later

   The mark of a trait is the attribute of its name in the type's own list.
   Only this file puts it there: the attribute's handler never lets GCC do it,
   so that no user can mark a type but by a claim that was found true.  */

#include "plugin/gcc-adapter.h"

/* Add the attribute NAME to TYPE unless it is there.  */
static void
add_attribute (tree type, const char *name)
{
  if (lookup_attribute (name, TYPE_ATTRIBUTES (type)) == NULL_TREE)
    TYPE_ATTRIBUTES (type)
      = tree_cons (get_identifier (name), NULL_TREE, TYPE_ATTRIBUTES (type));
}

void
bs_mark (tree type, enum bs_trait trait)
{
  const char *name = bs_trait_row (trait)->name;
  /* A record or an enumeration is one type under all its names; a typedef of
     anything else, say an integer, says nothing of the integer itself.  */
  if (RECORD_OR_UNION_TYPE_P (type) || TREE_CODE (type) == ENUMERAL_TYPE)
    for (tree variant = TYPE_MAIN_VARIANT (type); variant != NULL_TREE;
         variant = TYPE_NEXT_VARIANT (variant))
      add_attribute (variant, name);
  else
    add_attribute (type, name);
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
