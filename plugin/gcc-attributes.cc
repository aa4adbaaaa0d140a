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
static struct attribute_spec trait_specs[BS_TRAIT_COUNT + 2];
static struct attribute_spec scoped_specs[BS_TRAIT_COUNT + 4];
static struct attribute_spec holds_spec;
static struct attribute_spec answer_spec;
static struct attribute_spec requires_spec;
static struct attribute_spec trust_spec;
static struct attribute_spec trusted_spec;
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

/* Return where the attribute NAME belongs.  */
static const char *
find_home (const_tree name)
{
  if (is_attribute_p (bs_trust_name, name))
    return bs_is_cxx () ? "class or union, or on a typedef or alias of one"
                        : "struct or union, or on a typedef of one";
  return bs_is_cxx ()
           ? "class, union or enumeration, or on a typedef or alias"
           : "struct, union or enumeration, or on a typedef";
}

/* Return whether the attribute NAME on NODE is in the wrong place, and warn of
   that.  */
static bool
warn_misplaced (const_tree node, const_tree name, int flags)
{
  const char *misplacement = find_misplacement (node);
  if (misplacement == NULL)
    return false;
  location_t place
    = DECL_P (node) ? DECL_SOURCE_LOCATION (node) : UNKNOWN_LOCATION;
  if (place == UNKNOWN_LOCATION)
    place = input_location;
  /* Attribute copy hands on what is on a variable's type: no claim.  */
  if ((flags & ATTR_FLAG_INTERNAL) == 0)
    warning_at (place, OPT_Wattributes,
                "%qE attribute ignored on %s: it belongs on the definition "
                "of a %s",
                name, misplacement, find_home (name));
  return true;
}

/* Claim TRAIT for NODE, a type or a typedef, and say nothing of it if
   IS_QUIET.  */
static void
claim_trait (tree node, enum bs_trait trait, bool is_quiet)
{
  if (DECL_P (node))
    bs_claims_add (TREE_TYPE (node), node, trait, is_quiet);
  else
    bs_claims_add (node, NULL_TREE, trait, is_quiet);
}

/* The handler of each trait's attribute, as GCC calls it.  */
static tree
handle_claim (tree *node, tree name, tree, int flags, bool *no_add_attrs)
{
  /* The attribute in a type's list is the mark, and is ours to add.  */
  *no_add_attrs = true;
  if (!warn_misplaced (*node, name, flags))
    claim_trait (*node, find_trait (name), false);
  return NULL_TREE;
}

/* The handler of most_traits, as GCC calls it: all traits that hold.  */
static tree
handle_most_traits (tree *node, tree name, tree, int flags,
                    bool *no_add_attrs)
{
  *no_add_attrs = true;
  if (!warn_misplaced (*node, name, flags))
    for (unsigned i = 0; i < BS_TRAIT_COUNT; i++)
      claim_trait (*node, (enum bs_trait) i, true);
  return NULL_TREE;
}

/* Return whether REASON, the argument of a trust, says anything.  */
static bool
is_reason (const_tree reason)
{
  if (TREE_CODE (reason) != STRING_CST)
    return false;
  const char *text = TREE_STRING_POINTER (reason);
  return text[strspn (text, " \t\n\v\f\r")] != '\0';
}

/* The handler of bytesafe_trust, as GCC calls it: a claim that is taken for
   true.  */
static tree
handle_trust (tree *node, tree name, tree args, int flags, bool *no_add_attrs)
{
  *no_add_attrs = true;
  if (warn_misplaced (*node, name, flags))
    return NULL_TREE;
  tree trait_name = TREE_VALUE (args);
  unsigned trait = BS_TRAIT_COUNT;
  if (TREE_CODE (trait_name) == STRING_CST)
    trait = bs_trait_find (TREE_STRING_POINTER (trait_name));
  tree type = DECL_P (*node) ? TREE_TYPE (*node) : *node;
  if (error_operand_p (trait_name)
      || error_operand_p (TREE_VALUE (TREE_CHAIN (args))))
    return NULL_TREE;
  if (trait == BS_TRAIT_COUNT)
    bs_report_no_trait (name, trait_name);
  else if (!is_reason (TREE_VALUE (TREE_CHAIN (args))))
    error (
      "%qE attribute: a trust needs a reason: say in its second argument "
      "who sees to it that %qs holds",
      name, bs_trait_row ((enum bs_trait) trait)->name);
  else if (!RECORD_OR_UNION_TYPE_P (type) || !bs_type_is_nominal (type)
           || bs_layout_qualifiers (type) != 0)
    error ("%qE attribute: only a struct or a union can be trusted", name);
  else
    {
      bs_trust (type, (enum bs_trait) trait, args);
      claim_trait (*node, (enum bs_trait) trait, false);
    }
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
  for (unsigned i = 0; i <= BS_TRAIT_COUNT; i++)
    {
      bool is_most = i == BS_TRAIT_COUNT;
      trait_specs[i].name
        = is_most ? "most_traits" : bs_trait_row ((enum bs_trait) i)->name;
      trait_specs[i].handler = is_most ? handle_most_traits : handle_claim;
      scoped_specs[i] = trait_specs[i];
      register_attribute (&trait_specs[i]);
    }
  holds_spec.name = "bytesafe_holds";
  holds_spec.min_length = 1;
  holds_spec.max_length = 2;
  holds_spec.handler = bs_query_handle_holds;
  register_attribute (&holds_spec);
  answer_spec.name = "bytesafe_answer";
  answer_spec.min_length = 1;
  answer_spec.max_length = 2;
  answer_spec.handler = bs_query_handle_answer;
  register_attribute (&answer_spec);
  requires_spec.name = "bytesafe_requires";
  requires_spec.min_length = 2;
  requires_spec.max_length = -1;
  requires_spec.type_required = true;
  requires_spec.function_type_required = true;
  requires_spec.handler = bs_bounds_handle;
  register_attribute (&requires_spec);
  trust_spec.name = bs_trust_name;
  trust_spec.min_length = 2;
  trust_spec.max_length = 2;
  trust_spec.handler = handle_trust;
  register_attribute (&trust_spec);
  trusted_spec.name = "bytesafe_trusted_result";
  trusted_spec.decl_required = true;
  trusted_spec.handler = handle_guest;
  register_attribute (&trusted_spec);
  scoped_specs[BS_TRAIT_COUNT + 1] = requires_spec;
  scoped_specs[BS_TRAIT_COUNT + 2] = trust_spec;
  bs_register_scoped_attributes (scoped_specs, BS_TRAIT_COUNT + 3,
                                 "bytesafe");
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
  bs_mark_register ();
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
