/* Marks: what __builtin_has_attribute tells of a type.
   SPDX-License-Identifier: GPL-3.0-or-later

   The mark of a trait is the attribute of its name in the type's own list.
   Only this file puts it there: the attribute's handler never lets GCC do it,
   so that no user can mark a type but by a claim that was found true.

   But some of GCC's own attributes make another type of the one that they are
   on, and hand its attributes to that: vector_size with an array, from GCC 13
   on mode, from GCC 14 on hardbool.  So each attribute that is applied to a
   marked type has one of ours behind it, which takes the marks away again if
   the type is another one.  */

#include "plugin/gcc-adapter.h"

bool
bs_type_is_nominal (const_tree type)
{
  return ((RECORD_OR_UNION_TYPE_P (type)
           && !bs_cxx_is_member_function_pointer (type))
          || (TREE_CODE (type) == ENUMERAL_TYPE
              && TREE_CODE (TYPE_MAIN_VARIANT (type)) == ENUMERAL_TYPE));
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

/* The name of that attribute.  Nobody can write it.  */
static const char unmark_name[] = "bytesafe unmark";

/* The target's hook for the attributes of a declaration or a type.  */
static void (*insert_attributes_before) (tree node, tree *attributes);

/* Return the type that TYPE is derived from; NULL if it is not.  */
static tree
find_origin (const_tree type)
{
  bool is_derived = (POINTER_TYPE_P (type) || FUNC_OR_METHOD_TYPE_P (type)
                     || TREE_CODE (type) == ARRAY_TYPE);
  return is_derived ? TREE_TYPE (type) : NULL_TREE;
}

/* Return whether TYPE, or one that it is derived from, has a mark that an
   attribute could hand on.  None makes another record of a record.  */
static bool
has_mark_to_lose (const_tree type)
{
  for (; type != NULL_TREE && type != error_mark_node;
       type = find_origin (type))
    if (!RECORD_OR_UNION_TYPE_P (type) && bs_marks (type) != 0)
      return true;
  return false;
}

/* Apply our attribute to NODE behind each of ATTRIBUTES, so that what one makes
   loses the marks before the next one claims any for it.  */
static void
insert_unmarks (const_tree node, tree *attributes)
{
  tree type = TYPE_P (node) ? const_cast<tree> (node) : TREE_TYPE (node);
  if (*attributes == error_mark_node || !has_mark_to_lose (type))
    return;
  *attributes = copy_list (*attributes);
  tree args = build_tree_list (NULL_TREE, type);
  for (tree entry = *attributes; entry != NULL_TREE;
       entry = TREE_CHAIN (TREE_CHAIN (entry)))
    TREE_CHAIN (entry)
      = tree_cons (get_identifier (unmark_name), args, TREE_CHAIN (entry));
}

/* Take all marks from TYPE, which is nothing but the copy of a marked one.  */
static void
unmark (tree type)
{
  for (unsigned i = 0; i < BS_TRAIT_COUNT; i++)
    TYPE_ATTRIBUTES (type)
      = remove_attribute (bs_trait_row ((enum bs_trait) i)->name,
                          copy_list (TYPE_ATTRIBUTES (type)));
}

/* The handler of our attribute, as GCC calls it: what is in ARGS is the type
   that NODE had before the attribute in front of this one.  */
static tree
handle_unmark (tree *node, tree, tree args, int, bool *no_add_attrs)
{
  *no_add_attrs = true;
  tree before = TREE_VALUE (args);
  TREE_VALUE (args) = *node;
  for (tree type = *node; type != NULL_TREE && before != NULL_TREE;
       type = find_origin (type), before = find_origin (before))
    {
      if (type == error_mark_node || before == error_mark_node)
        break;
      /* Up to GCC 15 hardbool makes a variant, of another code.  */
      if (TREE_CODE (type) == TREE_CODE (before)
          && TYPE_MAIN_VARIANT (type) == TYPE_MAIN_VARIANT (before))
        continue;
      unmark (type);
      if (TYPE_MAIN_VARIANT (type) != TYPE_MAIN_VARIANT (before))
        unmark (TYPE_MAIN_VARIANT (type));
    }
  return NULL_TREE;
}

/* The target's hook, as GCC calls it for each declaration.  */
static void
insert_attributes (tree node, tree *attributes)
{
  insert_attributes_before (node, attributes);
  if (*attributes != NULL_TREE)
    insert_unmarks (node, attributes);
}

void
bs_mark_register ()
{
  static struct attribute_spec spec;
  spec.name = unmark_name;
  spec.min_length = 1;
  spec.max_length = 1;
  spec.type_required = true;
  spec.handler = handle_unmark;
  register_attribute (&spec);
  insert_attributes_before = targetm.insert_attributes;
  targetm.insert_attributes = insert_attributes;
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
