/* Words for amounts, places and reasons.
   SPDX-License-Identifier: GPL-3.0-or-later

   The parts that gcc-report.cc puts into its messages.  */

#include "plugin/gcc-adapter.h"

#include "core/text.h"

/* What a witness says in the first line of a report, once and several
   times.  Padding is told by its amount.  */
struct wording
{
  const char *singular;
  const char *plural;
};

/* Return the words for REASON, which is not padding.  */
static struct wording
find_wording (enum bs_reason reason)
{
  switch (reason)
    {
    case BS_REASON_POINTER:
      return { "a pointer", "pointers" };
    case BS_REASON_INVALID_BIT_PATTERN:
      return { "bit patterns that are not values",
               "members with bit patterns that are not values" };
    case BS_REASON_NOT_TRIVIALLY_COPYABLE:
      return { "a type that is not trivially copyable",
               "types that are not trivially copyable" };
    case BS_REASON_UNION:
      return { "a union", "unions" };
    case BS_REASON_UNEVEN_UNION:
      return { "a union member that does not fill its union",
               "union members that do not fill their union" };
    case BS_REASON_VOLATILE:
      return { "a volatile member", "volatile members" };
    case BS_REASON_ATOMIC:
      return { "an atomic member", "atomic members" };
    case BS_REASON_MUTABLE:
      return { "a mutable member", "mutable members" };
    case BS_REASON_UNEQUAL_BYTES:
      return { "equal values with unequal bytes",
               "members whose equal values have unequal bytes" };
    case BS_REASON_ALIGNMENT:
      return { "an alignment of more than one byte",
               "alignments of more than one byte" };
    case BS_REASON_BIT_FIELD:
      return { "a bit-field", "bit-fields" };
    case BS_REASON_ABI_DEPENDENT_TYPE:
      return { "a type that depends on the ABI",
               "types that depend on the ABI" };
    case BS_REASON_ABI_DEPENDENT_LAYOUT:
      return { "a place that depends on the ABI",
               "places that depend on the ABI" };
    case BS_REASON_NOT_STANDARD_LAYOUT:
      return { "a class that is not standard-layout",
               "classes that are not standard-layout" };
    case BS_REASON_RANDOMIZED_LAYOUT:
      return { "a randomized layout", "randomized layouts" };
    case BS_REASON_UNANNOTATED:
      return { "a member without the attribute",
               "members without the attribute" };
    case BS_REASON_INCOMPLETE_TYPE:
      return { "an incomplete type", "incomplete types" };
    case BS_REASON_VARIABLE_SIZE:
      return { "a variable size", "variable sizes" };
    case BS_REASON_UNKNOWN_REPRESENTATION:
      return { "an unknown representation", "unknown representations" };
    case BS_REASON_TOO_LARGE:
      return { "a size beyond all limits", "sizes beyond all limits" };
    case BS_REASON_TOO_DEEP:
      return { "types nested too deep", "types nested too deep" };
    case BS_REASON_VOID_POINTER: /* is in no record */
    case BS_REASON_INTERIOR_PADDING:
    case BS_REASON_TAIL_PADDING:
    case BS_REASON_SCALAR_PADDING:
      break;
    }
  return { "padding", "padding" };
}

/* Return the number of VERDICT's witnesses with REASON: members count once
   in how many places they ever are.  */
static size_t
count_witnesses (const struct bs_verdict *verdict, enum bs_reason reason)
{
  size_t count = 0;
  for (size_t i = 0; i < verdict->count; i++)
    count += verdict->witnesses[i].finding.reason == reason;
  return count;
}

/* Return the amount of padding in all of VERDICT, NULL if there is none.  */
static const char *
word_padding (const struct bs_verdict *verdict)
{
  bool in_bytes = true;
  bool any = false;
  for (size_t i = 0; i < verdict->count; i++)
    {
      const struct bs_witness *witness = &verdict->witnesses[i];
      if (!bs_reason_is_padding (witness->finding.reason))
        continue;
      any = true;
      if (witness->offset_bits % BITS_PER_UNIT != 0
          || witness->finding.size_bits % BITS_PER_UNIT != 0)
        in_bytes = false;
    }
  if (!any)
    return NULL;
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  if (verdict->padding_bits == 0)
    bs_text_add (&text, "padding in each element");
  else
    bs_text_format (&text, "%s of padding",
                    bs_word_amount (in_bytes ? 0 : 1, verdict->padding_bits));
  return bs_text_end (&text);
}

const char *
bs_word_amount (uint64_t offset_bits, uint64_t size_bits)
{
  bool in_bytes
    = (offset_bits % BITS_PER_UNIT == 0 && size_bits % BITS_PER_UNIT == 0);
  unsigned long long amount
    = in_bytes ? size_bits / BITS_PER_UNIT : size_bits;
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  bs_text_format (&text, "%llu %s%s", amount, in_bytes ? "byte" : "bit",
                  amount == 1 ? "" : "s");
  return bs_text_end (&text);
}

const char *
bs_word_offset (uint64_t offset_bits)
{
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  bs_text_format (&text, "offset %llu",
                  (unsigned long long) offset_bits / BITS_PER_UNIT);
  if (offset_bits % BITS_PER_UNIT != 0)
    bs_text_format (&text, ", bit %llu",
                    (unsigned long long) offset_bits % BITS_PER_UNIT);
  return bs_text_end (&text);
}

const char *
bs_word_summary (const struct bs_verdict *verdict)
{
  const char *parts[BS_REASON_COUNT];
  unsigned count = 0;
  const char *padding = word_padding (verdict);
  if (padding != NULL)
    parts[count++] = padding;
  for (unsigned i = 0; i < BS_REASON_COUNT; i++)
    {
      enum bs_reason reason = (enum bs_reason) i;
      size_t found = count_witnesses (verdict, reason);
      if (found == 0 || bs_reason_is_padding (reason))
        continue;
      struct bs_text text = bs_text_begin (bs_plugin.model.arena);
      if (found == 1)
        bs_text_add (&text, find_wording (reason).singular);
      else
        bs_text_format (&text, "%zu %s", found, find_wording (reason).plural);
      parts[count++] = bs_text_end (&text);
    }
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  for (unsigned i = 0; i < count; i++)
    bs_text_format (&text, "%s%s",
                    i == 0           ? ""
                    : i + 1 == count ? " and "
                                     : ", ",
                    parts[i]);
  return bs_text_end (&text);
}

const char *
bs_word_reasons (const struct bs_verdict *verdict)
{
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  for (unsigned i = 0; i < BS_REASON_COUNT; i++)
    if (count_witnesses (verdict, (enum bs_reason) i) != 0)
      bs_text_format (&text, "%s[%s]", text.length == 0 ? "" : " ",
                      bs_reason_name ((enum bs_reason) i));
  return bs_text_end (&text);
}

const char *
bs_word_traits ()
{
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  for (unsigned i = 0; i < BS_TRAIT_COUNT; i++)
    bs_text_format (&text, "%s%s", i == 0 ? "" : ", ",
                    bs_trait_row ((enum bs_trait) i)->name);
  return bs_text_end (&text);
}

/* Return the identifier in NAME, which is one, a declaration or NULL_TREE;
   NULL_TREE if there is none.  GCC makes nameless declarations for types of
   variable size.  */
static const_tree
find_identifier (const_tree name)
{
  if (name != NULL_TREE && DECL_P (name))
    return DECL_NAME (name);
  /* hardbool of GCC 14 puts a type there.  */
  bool is_identifier
    = name != NULL_TREE && TREE_CODE (name) == IDENTIFIER_NODE;
  return is_identifier ? name : NULL_TREE;
}

/* Return the name that the first typedef gave to TYPE, NULL_TREE if there is
   none.  New variants of a type are put before older ones.  */
static const_tree
find_first_alias (const_tree type)
{
  const_tree alias = NULL_TREE;
  for (const_tree variant = TYPE_MAIN_VARIANT (type); variant != NULL_TREE;
       variant = TYPE_NEXT_VARIANT (variant))
    if (find_identifier (TYPE_NAME (variant)) != NULL_TREE)
      alias = find_identifier (TYPE_NAME (variant));
  return alias;
}

const char *
bs_word_name (const_tree decl)
{
  const char *name = "";
  if (DECL_NAME (decl) != NULL_TREE)
    name = identifier_to_locale (IDENTIFIER_POINTER (DECL_NAME (decl)));
  return bs_arena_copy (bs_plugin.model.arena, name, strlen (name));
}

const char *
bs_word_function (tree function, bool with_scope)
{
  const char *name
    = lang_hooks.decl_printable_name (function, with_scope ? 1 : 0);
  return bs_arena_copy (bs_plugin.model.arena, name, strlen (name));
}

/* Return the keyword and the tag NAME of TYPE.  */
static const char *
word_tag (const_tree type, const char *name)
{
  const char *keyword = "struct";
  if (TREE_CODE (type) == UNION_TYPE)
    keyword = "union";
  else if (TREE_CODE (type) == ENUMERAL_TYPE)
    keyword = "enum";
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  bs_text_format (&text, "%s %s", keyword, name);
  return bs_text_end (&text);
}

/* Add the dimension of the array TYPE to TEXT.  */
static void
add_dimension (struct bs_text *text, const_tree type)
{
  uint64_t size;
  uint64_t stride;
  if (bs_layout_constant (TYPE_SIZE (type), &size) == BS_REASON_COUNT
      && bs_layout_constant (TYPE_SIZE (TREE_TYPE (type)), &stride)
           == BS_REASON_COUNT
      && stride != 0)
    bs_text_format (text, "[%llu]", (unsigned long long) (size / stride));
  else
    bs_text_add (text, "[]");
}

/* Return what C calls TYPE, which has no name: an array or a pointer.  */
static const char *
word_derived (const_tree type)
{
  struct bs_text text = bs_text_begin (bs_plugin.model.arena);
  if (TREE_CODE (type) != ARRAY_TYPE)
    {
      const_tree target = TREE_TYPE (type);
      bs_text_format (&text, "%s *", bs_word_type (target, target, NULL));
      return bs_text_end (&text);
    }
  const_tree element = strip_array_types (const_cast<tree> (type));
  bs_text_add (&text, bs_word_type (element, element, NULL));
  for (; TREE_CODE (type) == ARRAY_TYPE; type = TREE_TYPE (type))
    add_dimension (&text, type);
  return bs_text_end (&text);
}

const char *
bs_word_type (const_tree type, const_tree use, const char *alias)
{
  if (bs_is_cxx ())
    return bs_cxx_word_type (type);
  const_tree tag = TYPE_NAME (TYPE_MAIN_VARIANT (type));
  if (tag != NULL_TREE && TREE_CODE (tag) == IDENTIFIER_NODE
      && TYPE_NAME (type) == tag)
    return word_tag (type, identifier_to_locale (IDENTIFIER_POINTER (tag)));
  const_tree name = find_identifier (TYPE_NAME (type));
  if (name == NULL_TREE)
    name = find_identifier (TYPE_NAME (use));
  if (name == NULL_TREE && alias != NULL)
    return alias;
  if (name == NULL_TREE && bs_type_is_nominal (type))
    name = find_first_alias (type);
  if (name == NULL_TREE && bs_type_is_nominal (type))
    return word_tag (type, "<anonymous>");
  if (name == NULL_TREE
      && (TREE_CODE (type) == ARRAY_TYPE || POINTER_TYPE_P (type)))
    return word_derived (type);
  if (name == NULL_TREE && FUNC_OR_METHOD_TYPE_P (type))
    return "function";
  if (name == NULL_TREE)
    return "<anonymous>";
  return identifier_to_locale (IDENTIFIER_POINTER (name));
}
