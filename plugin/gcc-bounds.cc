/* Bounds: what a function demands of the objects that it is given.
   SPDX-License-Identifier: GPL-3.0-or-later

   bytesafe_requires ("into_bytes", 2) on a function says that its second
   argument points to what can be sent.  C forgets what that is at `void *'.
   So the body of each function is searched for calls as soon as it is parsed,
   as long as the conversion to `void *' is there to be looked through.  */

#include "plugin/gcc-adapter.h"

#include "core/text.h"

static const char requires_name[] = "bytesafe_requires";

/* What marks a function whose result is passed unchecked.  */
static const char trusted_name[] = "bytesafe_trusted_result";

/* A function with bounds, as a site, and how many it has.  */
struct bounded_function
{
  uint32_t site;
  unsigned count;
};

/* All of these: as long as none of them is used no body needs to be
   searched.  */
static vec<bounded_function> bounded;

/* How many bounds were written that are not known to be on one of those.  They
   may be on a pointer to a function.  */
static unsigned loose_bounds;

/* So many functions are kept, and looked through each time.  */
enum
{
  BOUNDED_MAX = 64
};

/* Return the value of ARGUMENT of the attribute as a position, from 1; 0 if
   it is none.  */
static unsigned
read_position (tree argument)
{
  STRIP_ANY_LOCATION_WRAPPER (argument);
  if (TREE_CODE (argument) != INTEGER_CST || !tree_fits_uhwi_p (argument)
      || tree_to_uhwi (argument) > INT_MAX)
    return 0;
  return (unsigned) tree_to_uhwi (argument);
}

/* Return the type of the parameter of FUNCTION_TYPE at POSITION, from 1;
   NULL_TREE if there is none.  */
static tree
find_parameter (const_tree function_type, unsigned position)
{
  tree entry = TYPE_ARG_TYPES (function_type);
  for (unsigned i = 1; i < position && entry != NULL_TREE; i++)
    entry = TREE_CHAIN (entry);
  if (entry == NULL_TREE || VOID_TYPE_P (TREE_VALUE (entry)))
    return NULL_TREE;
  return TREE_VALUE (entry);
}

/* Return whether ARGUMENT of the attribute NAME, on a function of
   FUNCTION_TYPE, is the number of a parameter that stands for an object: a
   pointer or a reference to one, or a record that is passed by value.  Say
   what is wrong if not.  */
static bool
check_position (const_tree function_type, tree name, tree argument)
{
  unsigned position = read_position (argument);
  tree parameter
    = position == 0 ? NULL_TREE : find_parameter (function_type, position);
  if (position == 0)
    error ("%qE attribute: %qE is not the number of an argument, from 1",
           name, argument);
  else if (parameter == NULL_TREE)
    error ("%qE attribute: the function has no argument %u", name, position);
  else if (POINTER_TYPE_P (parameter) || RECORD_OR_UNION_TYPE_P (parameter)
           || bs_cxx_is_pattern (parameter))
    return true;
  else
    error ("%qE attribute: argument %u is of type %qT, which is no pointer",
           name, position, parameter);
  return false;
}

/* Return whether ARGS of the attribute NAME, on a function of FUNCTION_TYPE,
   are right.  Say what is wrong if not.  */
static bool
check_arguments (const_tree function_type, tree name, tree args)
{
  tree trait = TREE_VALUE (args);
  if (TREE_CODE (trait) != STRING_CST
      || bs_trait_find (TREE_STRING_POINTER (trait)) == BS_TRAIT_COUNT)
    {
      bs_report_no_trait (name, trait);
      return false;
    }
  if (!prototype_p (function_type))
    {
      error ("%qE attribute: the function has no prototype", name);
      return false;
    }
  bool is_right = true;
  for (tree entry = TREE_CHAIN (args); entry != NULL_TREE;
       entry = TREE_CHAIN (entry))
    is_right &= check_position (function_type, name, TREE_VALUE (entry));
  return is_right;
}

/* Return whether TYPE is void or a character type, as which any object may be
   looked at (C17 6.3.2.3, 6.5p7).  */
static bool
is_anything (const_tree type)
{
  return (VOID_TYPE_P (type)
          || (TREE_CODE (type) == INTEGER_TYPE
              && TYPE_PRECISION (type) == BITS_PER_UNIT));
}

/* Return the last expression of the statement expression BODY, NULL_TREE if
   that is not plain.  */
static tree
find_last (tree body)
{
  while (body != NULL_TREE)
    if (TREE_CODE (body) == BIND_EXPR)
      body = BIND_EXPR_BODY (body);
    else if (TREE_CODE (body) == STATEMENT_LIST)
      {
        tree_stmt_iterator last = tsi_last (body);
        body = tsi_end_p (last) ? NULL_TREE : tsi_stmt (last);
      }
    else
      break;
  return body;
}

/* Return the operand of EXPRESSION that has its value, before it was
   converted; NULL_TREE if there is none.  */
static tree
find_source (tree expression)
{
  switch (TREE_CODE (expression))
    {
    case NOP_EXPR:
    case CONVERT_EXPR:
    case NON_LVALUE_EXPR:
    case VIEW_CONVERT_EXPR:
    case SAVE_EXPR:
    case CLEANUP_POINT_EXPR:
      return TREE_OPERAND (expression, 0);
    case COMPOUND_EXPR:
    case MODIFY_EXPR:
    case INIT_EXPR:
      return TREE_OPERAND (expression, 1);
    case TARGET_EXPR:
      return TARGET_EXPR_INITIAL (expression);
    case BIND_EXPR:
    case STATEMENT_LIST:
      return find_last (expression);
    default:
      return NULL_TREE;
    }
}

/* Return whether EXPRESSION is a call whose result is to be trusted.  */
static bool
is_trusted (tree expression)
{
  if (TREE_CODE (expression) != CALL_EXPR)
    return false;
  const_tree function = get_callee_fndecl (expression);
  return (function != NULL_TREE
          && lookup_attribute (trusted_name, DECL_ATTRIBUTES (function))
               != NULL_TREE);
}

/* The way from an argument to the object that it stands for.  */
struct path
{
  const struct bs_demand *demand;
  location_t place; /* of the argument */
  tree offset;      /* that was added to a pointer to bytes, or NULL_TREE */
  bool saw_characters; /* the object was seen as characters */
};

/* Return whether OFFSET, in bytes, is a number of whole objects of TYPE: GCC
   takes `array + i' and `(char *) array + n' for the same.  */
static bool
is_whole_offset (tree offset, const_tree type)
{
  while (CONVERT_EXPR_P (offset))
    offset = TREE_OPERAND (offset, 0);
  if (TREE_CODE (offset) == MULT_EXPR)
    offset = TREE_OPERAND (offset, 1);
  if (TREE_CODE (offset) == NEGATE_EXPR)
    return is_whole_offset (TREE_OPERAND (offset, 0), type);
  uint64_t size;
  if (TREE_CODE (offset) != INTEGER_CST || TYPE_SIZE_UNIT (type) == NULL_TREE
      || bs_layout_constant (TYPE_SIZE_UNIT (type), &size) != BS_REASON_COUNT
      || size == 0)
    return false;
  return wi::multiple_of_p (wi::to_widest (offset), size, SIGNED);
}

/* What was told of arguments: g++ makes several functions of one constructor,
   and one call in each.  */
typedef hash_map<nofree_string_hash, bool> told_map;
static told_map *told;

/* Return whether it was told that TYPE is wrong where PATH starts, and
   remember that it is now.  */
static bool
was_told (const_tree type, const struct path *path)
{
  if (told == NULL)
    told = new (XNEW (told_map)) told_map;
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  bs_text_format (&text, "%llu:%u:%u:%u", (unsigned long long) path->place,
                  TYPE_UID (type), path->demand->position,
                  (unsigned) path->demand->trait);
  bool existed;
  told->get_or_insert (bs_text_end (&text), &existed) = true;
  return existed;
}

/* Judge the object of TYPE that PATH leads to.  What lies somewhere inside of
   it is not known.  */
static void
judge_object (tree type, const struct path *path)
{
  /* An array is as good as its elements, of however many it is.  */
  type = strip_array_types (type);
  bs_cxx_complete (type);
  if (bs_cxx_is_pattern (type)
      || (path->offset != NULL_TREE && !is_whole_offset (path->offset, type)))
    return;
  /* The name costs more than all else, and a record rarely needs it.  */
  bool is_record
    = bs_type_is_nominal (type) && bs_layout_qualifiers (type) == 0;
  const char *name = is_record ? "" : bs_word_type (type, type, NULL);
  const struct bs_verdict *verdict = bs_judge_verdict (
    bs_plugin.judge, path->demand->trait, bs_layout_as_record (type, name));
  if (verdict->outcome == BS_OUTCOME_HOLDS || was_told (type, path))
    return;
  struct bs_report report
    = { verdict, type, bs_word_type (type, type, NULL), path->place };
  bs_report_bound (&report, path->demand);
}

/* Follow PATH, which has come to EXPRESSION, one step towards the object.
   Return the next expression; NULL_TREE at the end.  */
static tree
follow (tree expression, struct path *path)
{
  if (TREE_CODE (expression) != POINTER_PLUS_EXPR)
    return find_source (expression);
  if (path->offset != NULL_TREE)
    return NULL_TREE;
  path->offset = TREE_OPERAND (expression, 1);
  return TREE_OPERAND (expression, 0);
}

/* Check the object that PATH, which has come to EXPRESSION, leads to.  */
static void
check_object (tree expression, struct path path)
{
  for (; expression != NULL_TREE; expression = follow (expression, &path))
    {
      tree type = TREE_TYPE (expression);
      if (type == NULL_TREE || type == error_mark_node
          || TREE_CODE (expression) == INTEGER_CST || is_trusted (expression))
        return;
      if (RECORD_OR_UNION_TYPE_P (type))
        {
          judge_object (type, &path);
          return;
        }
      /* The body of a statement expression.  */
      if (VOID_TYPE_P (type))
        continue;
      /* An integer that was made a pointer says nothing.  */
      if (!POINTER_TYPE_P (type))
        break;
      if (!is_anything (TREE_TYPE (type)))
        {
          judge_object (TREE_TYPE (type), &path);
          return;
        }
      path.saw_characters |= !VOID_TYPE_P (TREE_TYPE (type));
      if (TREE_CODE (expression) == COND_EXPR)
        {
          check_object (TREE_OPERAND (expression, 1), path);
          check_object (TREE_OPERAND (expression, 2), path);
          return;
        }
    }
  if (bs_plugin.strict_bounds && !path.saw_characters)
    bs_report_void_pointer (path.demand, path.place);
}

/* A call, in C or C++: which function, and with what.  */
struct call
{
  tree expression;
  tree declaration; /* of the function, NULL_TREE if it is not known */
  tree type;        /* of the function */
};

/* The function whose body is searched.  */
static tree caller;

/* Return the number of arguments of CALLED.  */
static unsigned
count_arguments (const struct call *called)
{
  return VL_EXP_OPERAND_LENGTH (called->expression) - 3;
}

/* Check the argument of CALLED at POSITION, from 1, against TRAIT.  */
static void
check_argument (const struct call *called, enum bs_trait trait,
                unsigned position)
{
  if (position > count_arguments (called))
    return;
  tree argument = TREE_OPERAND (called->expression, position + 2);
  location_t place = EXPR_LOCATION (called->expression);
  if (argument != NULL_TREE && EXPR_HAS_LOCATION (argument))
    place = EXPR_LOCATION (argument);
  struct bs_demand demand = { trait, position, called->declaration,
                              TREE_OPERAND (called->expression, 1), caller };
  check_object (argument, { &demand, place, NULL_TREE, false });
}

/* Check the arguments of CALLED against the bounds in ATTRIBUTES, the last of
   which was written first.  */
static void
check_bounds (const struct call *called, tree attributes)
{
  tree bound = lookup_attribute (requires_name, attributes);
  if (bound == NULL_TREE)
    return;
  check_bounds (called, TREE_CHAIN (bound));
  tree args = TREE_VALUE (bound);
  enum bs_trait trait
    = (enum bs_trait) bs_trait_find (TREE_STRING_POINTER (TREE_VALUE (args)));
  for (tree entry = TREE_CHAIN (args); entry != NULL_TREE;
       entry = TREE_CHAIN (entry))
    check_argument (called, trait, read_position (TREE_VALUE (entry)));
}

static void search_body (tree function);

/* Look at NODE on the walk through a body.  */
static tree
visit_node (tree *node, int *walk_subtrees, void *)
{
  if (TYPE_P (*node) || bs_cxx_is_unevaluated (*node))
    *walk_subtrees = 0;
  else if (TREE_CODE (*node) == DECL_EXPR
           && TREE_CODE (DECL_EXPR_DECL (*node)) == FUNCTION_DECL)
    /* GNU C's nested functions are told of by nobody else.  */
    search_body (DECL_EXPR_DECL (*node));
  else if (TREE_CODE (*node) == CALL_EXPR || bs_cxx_is_call (*node))
    {
      struct call called = { *node, NULL_TREE, NULL_TREE };
      tree function = TREE_OPERAND (*node, 1);
      if (function == NULL_TREE)
        return NULL_TREE; /* an internal function */
      if (TREE_CODE (function) == ADDR_EXPR
          && TREE_CODE (TREE_OPERAND (function, 0)) == FUNCTION_DECL)
        called.declaration = TREE_OPERAND (function, 0);
      called.type = called.declaration != NULL_TREE
                      ? TREE_TYPE (called.declaration)
                      : TREE_TYPE (TREE_TYPE (function));
      if (called.type != NULL_TREE && FUNC_OR_METHOD_TYPE_P (called.type))
        check_bounds (&called, TYPE_ATTRIBUTES (called.type));
    }
  return NULL_TREE;
}

/* Search the body of FUNCTION for calls.  */
static void
search_body (tree function)
{
  tree caller_before = caller;
  caller = function;
  walk_tree_without_duplicates (&DECL_SAVED_TREE (function), visit_node,
                                NULL);
  caller = caller_before;
}

/* Return how many bounds the function DECLARATION has.  */
static unsigned
count_bounds (const_tree declaration)
{
  unsigned count = 0;
  for (tree bound = lookup_attribute (
         requires_name, TYPE_ATTRIBUTES (TREE_TYPE (declaration)));
       bound != NULL_TREE;
       bound = lookup_attribute (requires_name, TREE_CHAIN (bound)))
    count++;
  return count;
}

/* Return the entry of the function DECLARATION; a new one, without bounds, if
   there is none.  */
static bounded_function *
find_bounded (tree declaration)
{
  for (unsigned i = 0; i < bounded.length (); i++)
    if (bs_site_tree (bounded[i].site) == declaration)
      return &bounded[i];
  bounded_function added = { bs_site_add (declaration), 0 };
  return bounded.safe_push (added);
}

/* PLUGIN_FINISH_DECL: note a function that has a bound.
   The bounds that were written since the last declaration are on this one, if
   it is of a function and has that many more than it had.  */
static void
finish_decl (void *event_data, void *)
{
  tree declaration = (tree) event_data;
  if (loose_bounds == 0 || declaration == NULL_TREE
      || TREE_CODE (declaration) != FUNCTION_DECL
      || bounded.length () == BOUNDED_MAX)
    return;
  bounded_function *function = find_bounded (declaration);
  unsigned before = function->count;
  function->count = count_bounds (declaration);
  if (function->count - before == loose_bounds)
    loose_bounds = 0;
}

/* Return whether there may be a call that a bound is on.  */
static bool
may_be_called ()
{
  if (loose_bounds != 0)
    return true;
  for (unsigned i = 0; i < bounded.length (); i++)
    if (bs_is_used (bs_site_tree (bounded[i].site)))
      return true;
  return false;
}

/* PLUGIN_PRE_GENERICIZE: check the calls in a function.  */
static void
finish_function (void *event_data, void *)
{
  tree function = (tree) event_data;
  if (function != NULL_TREE && may_be_called ())
    search_body (function);
}

tree
bs_bounds_handle (tree *node, tree name, tree args, int, bool *no_add_attrs)
{
  *no_add_attrs = !check_arguments (*node, name, args);
  if (*no_add_attrs)
    return NULL_TREE;
  loose_bounds++;
  /* What has no bound at all pays for none.  */
  static bool is_registered;
  if (!is_registered)
    {
      register_callback (bs_plugin.name, PLUGIN_FINISH_DECL, finish_decl,
                         NULL);
      register_callback (bs_plugin.name, PLUGIN_PRE_GENERICIZE,
                         finish_function, NULL);
    }
  is_registered = true;
  return NULL_TREE;
}
