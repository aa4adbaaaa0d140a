/* The attributes: which there are and where they may stand.
   SPDX-License-Identifier: GPL-3.0-or-later

   A handler runs while the type is still incomplete, so it only remembers
   the claim; gcc-claims.cc judges it later.  */

#include "plugin/gcc-adapter.h"

/* Attributes that others define and that say something about a type's
   representation.  They are registered only if nobody else knows them: by
   then, each plugin that defines one has done so.  */
static const char *const guest_names[]
  = { "randomize_layout", "flag_enum", "enum_extensibility" };

/* The specifications, each list with an empty entry at its end.  GCC keeps
   pointers to them.  */
static struct attribute_spec trait_specs[BS_TRAIT_COUNT + 1];
static struct attribute_spec scoped_specs[BS_TRAIT_COUNT + 1];
static struct attribute_spec answer_spec;
static struct attribute_spec guest_specs[ARRAY_SIZE (guest_names)];

/* Whether the front end has attributes: Fortran's and Ada's have no table to
   register one in.  */
static bool is_registered;

/* Return what NODE is, in the words of a user, if a claim on it is in the
   wrong place; NULL if NODE is a type or a typedef that can have one.  */
static const char *
find_misplacement (const_tree node)
{
  switch (TREE_CODE (node))
    {
    case RECORD_TYPE:
    case UNION_TYPE:
    case ENUMERAL_TYPE:
      return NULL;
    case TYPE_DECL:
      if (FUNC_OR_METHOD_TYPE_P (TREE_TYPE (node))
          || VOID_TYPE_P (TREE_TYPE (node)))
        return "a type without a representation";
      return NULL;
    case VAR_DECL:
      return "a variable";
    case PARM_DECL:
      return "a parameter";
    case FIELD_DECL:
      return "a field";
    case FUNCTION_DECL:
      return "a function";
    case LABEL_DECL:
      return "a label";
    case CONST_DECL:
      return "an enumerator";
    default:
      return "this type";
    }
}

/* Return the trait whose attribute is NAME.  */
static enum bs_trait
find_trait (const_tree name)
{
  unsigned trait = 0;
  while (!is_attribute_p (bs_trait_row ((enum bs_trait) trait)->name, name))
    trait++;
  return (enum bs_trait) trait;
}

/* The handler of each trait's attribute, as GCC calls it.  */
static tree
handle_claim (tree *node, tree name, tree, int flags, bool *no_add_attrs)
{
  /* The attribute in a type's list is the mark, and is ours to add.  */
  *no_add_attrs = true;
  enum bs_trait trait = find_trait (name);
  const char *misplacement = find_misplacement (*node);
  /* Attribute copy hands on what is on a variable's type: no claim.  */
  if (misplacement != NULL && (flags & ATTR_FLAG_INTERNAL) != 0)
    return NULL_TREE;
  if (misplacement != NULL)
    warning (OPT_Wattributes,
             bs_is_cxx ()
               ? "%qE attribute ignored on %s: it belongs on the definition "
                 "of a class, union or enumeration, or on a typedef or alias"
               : "%qE attribute ignored on %s: it belongs on the definition "
                 "of a struct, union or enumeration, or on a typedef",
             name, misplacement);
  else if (DECL_P (*node))
    bs_claims_add (TREE_TYPE (*node), *node, trait);
  else
    bs_claims_add (*node, NULL_TREE, trait);
  return NULL_TREE;
}

/* The handler of attributes that are kept as they are.  */
static tree
handle_guest (tree *, tree, tree, int, bool *)
{
  return NULL_TREE;
}

void
bs_attributes_register (void *, void *)
{
  is_registered = true;
  for (unsigned i = 0; i < BS_TRAIT_COUNT; i++)
    {
      trait_specs[i].name = bs_trait_row ((enum bs_trait) i)->name;
      trait_specs[i].handler = handle_claim;
      scoped_specs[i] = trait_specs[i];
      register_attribute (&trait_specs[i]);
    }
  answer_spec.name = "bytesafe_answer";
  answer_spec.min_length = 1;
  answer_spec.max_length = 1;
  answer_spec.handler = bs_query_handle_answer;
  register_attribute (&answer_spec);
  bs_register_scoped_attributes (scoped_specs, BS_TRAIT_COUNT, "bytesafe");
}

/* What the C parser asked before it asks takes_identifier.  */
static bool (*takes_identifier_before) (const_tree name);

/* Return whether the argument of the attribute NAME is a word rather than an
   expression.  */
static bool
takes_identifier (const_tree name)
{
  return (is_attribute_p ("enum_extensibility", name)
          || takes_identifier_before (name));
}

void
bs_attributes_register_guests (void *, void *)
{
  if (!is_registered)
    return;
  for (unsigned i = 0; i < ARRAY_SIZE (guest_names); i++)
    {
      if (lookup_attribute_spec (get_identifier (guest_names[i])) != NULL)
        continue;
      guest_specs[i].name = guest_names[i];
      guest_specs[i].max_length = 1;
      guest_specs[i].type_required = true;
      guest_specs[i].handler = handle_guest;
      register_attribute (&guest_specs[i]);
    }
  takes_identifier_before = targetm.attribute_takes_identifier_p;
  targetm.attribute_takes_identifier_p = takes_identifier;
}

bool
bs_attributes_open_enum (const_tree enumeration)
{
  tree attributes = TYPE_ATTRIBUTES (enumeration);
  if (lookup_attribute ("flag_enum", attributes) != NULL_TREE)
    return true;
  tree extensibility = lookup_attribute ("enum_extensibility", attributes);
  if (extensibility == NULL_TREE || TREE_VALUE (extensibility) == NULL_TREE)
    return false;
  tree how = TREE_VALUE (TREE_VALUE (extensibility));
  return (TREE_CODE (how) == IDENTIFIER_NODE
          && strcmp (IDENTIFIER_POINTER (how), "open") == 0);
}
