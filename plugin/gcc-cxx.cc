/* C++: what only g++ knows of a type.
   SPDX-License-Identifier: GPL-3.0-or-later

   The only file that uses functions and trees of g++'s own.  Only cc1plus has
   them, so each function that others call answers for C++ after it has asked
   for the language, and for C without a look at anything of g++.  */

#define BS_WITH_CXX_TREES
#include "plugin/gcc-adapter.h"

/* Return whether TYPE is a class of C++: not one of the records that GCC
   makes up for itself, such as va_list and the forms of a base class.  */
static bool
is_class (const_tree type)
{
  return (bs_is_cxx () && TYPE_P (type) && CLASS_TYPE_P (type)
          && TYPE_LANG_SPECIFIC (type) != NULL);
}

tree
bs_cxx_class (tree type)
{
  if (bs_is_cxx () && IS_FAKE_BASE_TYPE (type))
    return TYPE_CONTEXT (type);
  return type;
}

/* A class that is laid out without its tail padding and its virtual bases
   takes another form as a base class and as a [[no_unique_address]] member
   (Itanium C++ ABI 2.4: sizeof, dsize, nvsize).  The member's size tells
   which of the two it has.  In a class that is itself in its other form the
   bases have theirs already.  */
tree
bs_cxx_member_type (tree field)
{
  tree type = TREE_TYPE (field);
  if (!is_class (type) || DECL_SIZE (field) == NULL_TREE)
    return type;
  tree as_base = CLASSTYPE_AS_BASE (TYPE_MAIN_VARIANT (type));
  if (as_base != NULL_TREE
      && tree_int_cst_equal (DECL_SIZE (field), TYPE_SIZE (as_base)))
    return as_base;
  return type;
}

bool
bs_cxx_is_empty_member (const_tree field)
{
  tree type = bs_cxx_class (TREE_TYPE (field));
  return (is_class (type) && DECL_SIZE (field) != NULL_TREE
          && integer_zerop (DECL_SIZE (field)) && CLASSTYPE_EMPTY_P (type));
}

bool
bs_cxx_may_be_wider (const_tree field)
{
  const_tree type = DECL_BIT_FIELD_TYPE (field);
  return (bs_is_cxx () && type != NULL_TREE
          && tree_int_cst_equal (DECL_SIZE (field), TYPE_SIZE (type)));
}

bool
bs_cxx_is_closure (const_tree type)
{
  return is_class (type) && LAMBDA_TYPE_P (type);
}

/* g++ makes no field for an empty virtual base class, which may be what the
   record ends in.  */
bool
bs_cxx_takes_no_members (const_tree type)
{
  if (!is_class (type))
    return false;
  unsigned i;
  tree binfo;
  FOR_EACH_VEC_SAFE_ELT (CLASSTYPE_VBASECLASSES (type), i, binfo)
  if (CLASSTYPE_EMPTY_P (BINFO_TYPE (binfo)))
    return true;
  return bs_cxx_is_closure (type);
}

bool
bs_cxx_resists_packing (const_tree type)
{
  return (is_class (type) && CLASSTYPE_NON_LAYOUT_POD_P (type)
          && !TYPE_PACKED (type));
}

bool
bs_cxx_is_call (const_tree node)
{
  return bs_is_cxx () && TREE_CODE (node) == AGGR_INIT_EXPR;
}

bool
bs_cxx_is_unevaluated (const_tree node)
{
  if (!bs_is_cxx ())
    return false;
  enum tree_code code = TREE_CODE (node);
  return (code == SIZEOF_EXPR || code == ALIGNOF_EXPR || code == NOEXCEPT_EXPR
          || code == TYPEID_EXPR);
}

bool
bs_cxx_is_base (const_tree field)
{
  return (bs_is_cxx () && TREE_CODE (field) == FIELD_DECL
          && DECL_FIELD_IS_BASE (field));
}

bool
bs_cxx_is_virtual_base (const_tree field)
{
  tree base = bs_cxx_class (TREE_TYPE (field));
  tree derived = bs_cxx_class (DECL_CONTEXT (field));
  if (!is_class (derived))
    return false;
  unsigned i;
  tree binfo;
  FOR_EACH_VEC_SAFE_ELT (CLASSTYPE_VBASECLASSES (derived), i, binfo)
  if (TYPE_MAIN_VARIANT (BINFO_TYPE (binfo)) == TYPE_MAIN_VARIANT (base))
    return true;
  return false;
}

bool
bs_cxx_is_vtable_pointer (const_tree field)
{
  return (bs_is_cxx () && TREE_CODE (field) == FIELD_DECL
          && DECL_VIRTUAL_P (field));
}

bool
bs_cxx_is_mutable (const_tree field)
{
  return bs_is_cxx () && DECL_MUTABLE_P (field);
}

/* g++ makes pointers to member functions as records.  */
bool
bs_cxx_is_member_function_pointer (const_tree type)
{
  return bs_is_cxx () && TYPE_PTRMEMFUNC_P (type);
}

bool
bs_cxx_is_atomic (const_tree type)
{
  if (!is_class (type))
    return false;
  tree declaration = TYPE_NAME (TYPE_MAIN_VARIANT (type));
  if (declaration == NULL_TREE || !DECL_P (declaration)
      || DECL_NAME (declaration) == NULL_TREE
      || !DECL_NAMESPACE_SCOPE_P (declaration))
    return false;
  return ((id_equal (DECL_NAME (declaration), "atomic")
           || id_equal (DECL_NAME (declaration), "atomic_flag"))
          && decl_in_std_namespace_p (declaration));
}

bool
bs_cxx_is_untagged (const_tree type)
{
  if (TYPE_NAME (type) == NULL_TREE)
    return true;
  /* TYPE_UNNAMED_P says no of an enumeration that C++20 links by the name of
     its first enumerator, from GCC 16 on.  */
  return (bs_is_cxx () && OVERLOAD_TYPE_P (type) && TYPE_ANON_P (type)
          && !IDENTIFIER_LAMBDA_P (TYPE_LINKAGE_IDENTIFIER (type)));
}

tree
bs_cxx_earlier_typedef (tree decl)
{
  if (!bs_is_cxx ())
    return NULL_TREE;
  tree found = lookup_name (DECL_NAME (decl));
  if (found == NULL_TREE || found == decl || TREE_CODE (found) != TYPE_DECL
      || DECL_CONTEXT (found) != DECL_CONTEXT (decl)
      || TYPE_MAIN_VARIANT (TREE_TYPE (found))
           != TYPE_MAIN_VARIANT (TREE_TYPE (decl)))
    return NULL_TREE;
  return found;
}

bool
bs_cxx_is_open_enum (const_tree enumeration)
{
  return (bs_is_cxx () && ENUM_FIXED_UNDERLYING_TYPE_P (enumeration)
          && !OPAQUE_ENUM_P (enumeration)
          && TYPE_VALUES (enumeration) == NULL_TREE);
}

bool
bs_cxx_is_opaque_enum (const_tree enumeration)
{
  return bs_is_cxx () && OPAQUE_ENUM_P (enumeration);
}

tree
bs_cxx_template_argument (tree type, unsigned index)
{
  if (!is_class (type) || CLASSTYPE_TEMPLATE_INFO (type) == NULL_TREE)
    return NULL_TREE;
  tree arguments = INNERMOST_TEMPLATE_ARGS (CLASSTYPE_TI_ARGS (type));
  if (index >= (unsigned) TREE_VEC_LENGTH (arguments))
    return NULL_TREE;
  tree argument = TREE_VEC_ELT (arguments, index);
  return TYPE_P (argument) ? argument : NULL_TREE;
}

bool
bs_cxx_is_pattern (tree type)
{
  return bs_is_cxx () && uses_template_parms (type);
}

bool
bs_cxx_is_instantiating ()
{
  return bs_is_cxx () && current_instantiation () != NULL;
}

bool
bs_cxx_is_instance (tree type)
{
  tree class_type = bs_cxx_class (type);
  return is_class (class_type)
         && CLASSTYPE_TEMPLATE_INSTANTIATION (class_type);
}

/* Return whether the class TYPE is complete, or can be made so, or is no
   class.  */
static bool
is_usable (tree type)
{
  type = strip_array_types (type);
  return !is_class (type) || COMPLETE_TYPE_P (type)
         || (bs_cxx_is_instance (type) && !TYPE_BEING_DEFINED (type)
             && bs_cxx_is_completable (type));
}

bool
bs_cxx_is_completable (tree type)
{
  if (!is_class (type) || CLASSTYPE_TEMPLATE_INFO (type) == NULL_TREE)
    return true;
  tree arguments = CLASSTYPE_TI_ARGS (type);
  for (int level = 1; level <= TMPL_ARGS_DEPTH (arguments); level++)
    {
      tree vector = TMPL_ARGS_LEVEL (arguments, level);
      for (int i = 0; i < TREE_VEC_LENGTH (vector); i++)
        if (TYPE_P (TREE_VEC_ELT (vector, i))
            && !is_usable (TREE_VEC_ELT (vector, i)))
          return false;
    }
  return true;
}

void
bs_cxx_complete (tree type)
{
  if (bs_is_cxx () && type != error_mark_node && !bs_cxx_is_pattern (type))
    complete_type (type);
}

bool
bs_cxx_is_trivially_copyable (tree type)
{
  return !is_class (type) || trivially_copyable_p (type);
}

bool
bs_cxx_is_nonstandard (tree type)
{
  return is_class (type) && CLASSTYPE_NON_STD_LAYOUT (type);
}

/* Return which access FIELD has: 0 is public.  */
static int
find_access (const_tree field)
{
  return TREE_PRIVATE (field) ? 2 : TREE_PROTECTED (field) ? 1 : 0;
}

const char *
bs_cxx_word_nonstandard (tree type)
{
  if (TYPE_CONTAINS_VPTR_P (type))
    return "has virtual functions or virtual base classes";
  int access = -1;
  for (const_tree field = TYPE_FIELDS (type); field != NULL_TREE;
       field = DECL_CHAIN (field))
    {
      if (TREE_CODE (field) != FIELD_DECL || bs_cxx_is_base (field))
        continue;
      if (TYPE_REF_P (TREE_TYPE (field)))
        return "has a reference for a member";
      if (access != -1 && access != find_access (field))
        return "has members of different access";
      access = find_access (field);
    }
  return "has members in more than one of its classes, or a base class twice";
}

/* Return whether FUNCTION, a member, is one of those that have to be trivial
   in a trivially copyable class (C++20 11.2p1), and is not.  One whose
   constraints don't hold is out of the question.  */
static bool
is_copier (tree function)
{
  return (user_provided_p (function)
          && (DECL_DESTRUCTOR_P (function) || copy_fn_p (function)
              || move_fn_p (function))
          && constraints_satisfied_p (function));
}

tree
bs_cxx_copier (tree type)
{
  if (!is_class (type))
    return NULL_TREE;
  for (tree member = TYPE_FIELDS (type); member != NULL_TREE;
       member = DECL_CHAIN (member))
    if (TREE_CODE (member) == FUNCTION_DECL && is_copier (member))
      return member;
  return NULL_TREE;
}

const char *
bs_cxx_word_copier (tree function)
{
  if (DECL_DESTRUCTOR_P (function))
    return "destructor";
  bool moves = move_fn_p (function);
  if (DECL_CONSTRUCTOR_P (function))
    return moves ? "move constructor" : "copy constructor";
  return moves ? "move assignment" : "copy assignment";
}

const char *
bs_cxx_word_field (const_tree field)
{
  /* By the name that a class has in itself, without scope and arguments.  */
  if (bs_cxx_is_base (field))
    return bs_word_name (TYPE_NAME (bs_cxx_class (TREE_TYPE (field))));
  if (bs_cxx_is_vtable_pointer (field))
    return "vptr";
  const char *name = bs_word_name (field);
  /* g++ puts two underscores before the name of what a lambda captures.  */
  if (bs_is_cxx () && DECL_CONTEXT (field) != NULL_TREE
      && bs_cxx_is_closure (DECL_CONTEXT (field))
      && strncmp (name, "__", 2) == 0)
    return name + 2;
  return name;
}

const char *
bs_cxx_word_type (const_tree type)
{
  /* A type without a name is told as <unnamed struct>, and the type of a
     lambda as <lambda()>.  */
  bool has_key = (OVERLOAD_TYPE_P (type) && !bs_cxx_is_untagged (type)
                  && !bs_cxx_is_closure (type));
  const char *name = type_as_string_translate (
    const_cast<tree> (type), has_key ? TFF_CLASS_KEY_OR_ENUM : 0);
  return bs_arena_copy (bs_plugin.model.arena, name, strlen (name));
}
