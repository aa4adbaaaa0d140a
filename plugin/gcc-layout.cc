/* Layout: from GCC's types to the core's model.
   SPDX-License-Identifier: GPL-3.0-or-later

   GCC has laid the type out; here it is only read.  Total: each tree becomes
   a layout or a refusal with a reason, whatever it is.  */

#include "plugin/gcc-adapter.h"

/* Each type is read once.  The key is its unique number, never its address,
   since the collector gives addresses again.  */
typedef hash_map<int_hash<unsigned, 0, UINT_MAX>, const struct bs_layout *>
  layout_map;
static layout_map *layouts;

/* Whether a provisional refusal was met in the type that is being read.  */
static bool saw_provisional;

static const struct bs_layout *layout_from_type (tree type, unsigned depth);

unsigned
bs_layout_constant (const_tree size, uint64_t *bits)
{
  if (size == NULL_TREE)
    return BS_REASON_INCOMPLETE_TYPE;
  if (TREE_CODE (size) != INTEGER_CST)
    return BS_REASON_VARIABLE_SIZE;
  if (!tree_fits_uhwi_p (size) || tree_to_uhwi (size) > BS_LAYOUT_SIZE_MAX)
    return BS_REASON_TOO_LARGE;
  *bits = tree_to_uhwi (size);
  return BS_REASON_COUNT;
}

unsigned
bs_layout_qualifiers (const_tree type)
{
  unsigned qualifiers = 0;
  if (TYPE_VOLATILE (type))
    qualifiers |= BS_QUALIFIER_VOLATILE;
  if (TYPE_ATOMIC (type))
    qualifiers |= BS_QUALIFIER_ATOMIC;
  return qualifiers;
}

/* Return the name of TYPE for the core, which uses it in its printed forms
   only; messages take the type itself.  */
static const char *
name_type (const_tree type)
{
  tree name = TYPE_NAME (type);
  if (name != NULL_TREE && TREE_CODE (name) == TYPE_DECL)
    name = DECL_NAME (name);
  return name == NULL_TREE ? "" : IDENTIFIER_POINTER (name);
}

/* Return the place where TYPE is declared as a site, 0 if it has none.  */
static uint32_t
find_site (tree type)
{
  tree declaration = TYPE_STUB_DECL (type);
  return declaration == NULL_TREE ? 0 : bs_site_add (declaration);
}

/* Make LAYOUT a refusal for REASON, of which FIELD is the cause.  GCC has
   reported what is no field at all.  */
static void
refuse_for_field (struct bs_layout *layout, enum bs_reason reason, tree field)
{
  bs_layout_refuse (layout, reason, bs_word_name (field),
                    bs_site_add (field));
  layout->u.refusal.is_told = error_operand_p (field);
}

/* Store the place of FIELD in *TARGET, its position and size as GCC laid it
   out.  Return BS_REASON_COUNT, or the reason why it is not known.  */
static unsigned
read_position (tree field, struct bs_field *target)
{
  if (DECL_FIELD_OFFSET (field) == NULL_TREE
      || DECL_FIELD_BIT_OFFSET (field) == NULL_TREE)
    return BS_REASON_UNKNOWN_REPRESENTATION;
  if (TREE_CODE (DECL_FIELD_OFFSET (field)) != INTEGER_CST)
    return BS_REASON_VARIABLE_SIZE;
  unsigned problem
    = bs_layout_constant (bit_position (field), &target->offset_bits);
  if (problem != BS_REASON_COUNT)
    return problem;
  /* A flexible array member has no size; it takes none.  */
  if (DECL_SIZE (field) == NULL_TREE
      && TREE_CODE (TREE_TYPE (field)) == ARRAY_TYPE)
    return BS_REASON_COUNT;
  return bs_layout_constant (DECL_SIZE (field), &target->size_bits);
}

/* Return the scalar that the bit-field FIELD, WIDTH bits wide, is.  */
static const struct bs_layout *
read_bit_field (tree field, uint64_t width)
{
  tree type = DECL_BIT_FIELD_TYPE (field);
  if (type == NULL_TREE)
    type = TREE_TYPE (field);
  struct bs_layout *layout
    = bs_layout_create (&bs_plugin.model, BS_LAYOUT_SCALAR, name_type (type));
  bs_scalar_from_bit_field (layout, type, width);
  bs_layout_finish (layout);
  return layout;
}

/* Fill TARGET from FIELD of a type at DEPTH.  Return BS_REASON_COUNT, or the
   reason why that can't be done.  */
static unsigned
read_field (tree field, struct bs_field *target, unsigned depth)
{
  if (error_operand_p (field))
    return BS_REASON_UNKNOWN_REPRESENTATION;
  unsigned problem = read_position (field, target);
  if (problem != BS_REASON_COUNT)
    return problem;

  target->name = bs_word_name (field);
  target->site = bs_site_add (field);
  /* DECL_BIT_FIELD is cleared where the bit-field happens to fill a mode;
     DECL_C_BIT_FIELD says what was written.  */
  target->is_bit_field
    = DECL_C_BIT_FIELD (field) || DECL_BIT_FIELD_TYPE (field) != NULL_TREE;
  target->is_unnamed_bit_field = DECL_PADDING_P (field);
  target->qualifiers = bs_layout_qualifiers (TREE_TYPE (field));
  if (TREE_THIS_VOLATILE (field))
    target->qualifiers |= BS_QUALIFIER_VOLATILE;
  if (target->is_unnamed_bit_field)
    target->type = NULL;
  else if (target->is_bit_field)
    target->type = read_bit_field (field, target->size_bits);
  else
    target->type = layout_from_type (TREE_TYPE (field), depth + 1);
  return BS_REASON_COUNT;
}

/* Return whether FIELD takes part in a layout: `:0' only moves others.  */
static bool
is_member (const_tree field)
{
  return (TREE_CODE (field) == FIELD_DECL
          && !(DECL_PADDING_P (field) && DECL_SIZE (field) != NULL_TREE
               && integer_zerop (DECL_SIZE (field))));
}

/* Return whether somebody chose where FIELD, or after `:0' the next one, goes.
   An alignment that is lower than the type's shows in the attribute only.  */
static bool
is_placed_by_hand (const_tree field)
{
  return (TREE_CODE (field) == FIELD_DECL
          && (DECL_USER_ALIGN (field) || !is_member (field)
              || lookup_attribute ("aligned", DECL_ATTRIBUTES (field))
                   != NULL_TREE));
}

/* Return whether a tag or a typedef names the record TYPE.  */
static bool
has_name (const_tree type)
{
  for (const_tree variant = TYPE_MAIN_VARIANT (type); variant != NULL_TREE;
       variant = TYPE_NEXT_VARIANT (variant))
    if (TYPE_NAME (variant) != NULL_TREE)
      return true;
  return false;
}

/* Fill LAYOUT from the members of TYPE, a struct or a union at DEPTH.  */
static void
read_record (struct bs_layout *layout, tree type, unsigned depth)
{
  size_t count = 0;
  for (tree field = TYPE_FIELDS (type); field != NULL_TREE;
       field = DECL_CHAIN (field))
    count += is_member (field);
  struct bs_field *fields = (struct bs_field *) bs_arena_allocate (
    bs_plugin.model.arena, count, sizeof *fields);

  size_t used = 0;
  for (tree field = TYPE_FIELDS (type); field != NULL_TREE;
       field = DECL_CHAIN (field))
    {
      if (is_placed_by_hand (field))
        layout->is_aligned_by_hand = true;
      if (!is_member (field))
        continue;
      unsigned problem = read_field (field, &fields[used], depth);
      if (problem != BS_REASON_COUNT)
        {
          refuse_for_field (layout, (enum bs_reason) problem, field);
          return;
        }
      used++;
    }
  layout->u.record.fields = fields;
  layout->u.record.field_count = used;
  layout->u.record.is_randomized
    = lookup_attribute ("randomize_layout", TYPE_ATTRIBUTES (type))
      != NULL_TREE;
  layout->u.record.is_untagged = !has_name (type);
  layout->u.record.is_ms_layout = targetm.ms_bitfield_layout_p (type);
  layout->marks = bs_marks (type);
}

/* Let the refusal LAYOUT name the first member of TYPE that has no constant
   size.  */
static void
blame_field (struct bs_layout *layout, tree type)
{
  for (tree field = TYPE_FIELDS (type); field != NULL_TREE;
       field = DECL_CHAIN (field))
    if (TREE_CODE (field) == FIELD_DECL && DECL_SIZE (field) != NULL_TREE
        && TREE_CODE (DECL_SIZE (field)) != INTEGER_CST)
      {
        refuse_for_field (layout, BS_REASON_VARIABLE_SIZE, field);
        return;
      }
}

/* Fill LAYOUT from TYPE, a struct or a union at DEPTH.  */
static void
fill_record (struct bs_layout *layout, tree type, unsigned depth)
{
  unsigned problem
    = bs_layout_constant (TYPE_SIZE (type), &layout->size_bits);
  layout->alignment_bits = TYPE_ALIGN (type);
  layout->is_aligned_by_hand = TYPE_USER_ALIGN (type);
  layout->site = find_site (type);
  if (problem == BS_REASON_COUNT)
    read_record (layout, type, depth);
  else
    bs_layout_refuse (layout, (enum bs_reason) problem, "", 0);
  if (problem == BS_REASON_VARIABLE_SIZE)
    blame_field (layout, type);
}

/* Fill LAYOUT, an array, from TYPE at DEPTH: an array, a vector or a complex
   number, each of which is a row of elements.  */
static void
fill_array (struct bs_layout *layout, tree type, unsigned depth)
{
  struct bs_array *array = &layout->u.array;
  tree element = TREE_TYPE (type);
  array->element = layout_from_type (element, depth + 1);
  array->stride_bits = array->element->size_bits;
  array->qualifiers = bs_layout_qualifiers (element);
  array->is_subscripted = TREE_CODE (type) == ARRAY_TYPE;
  layout->alignment_bits = TYPE_ALIGN (type);
  /* The type of a flexible array member has no size.  */
  if (TYPE_SIZE (type) == NULL_TREE && TREE_CODE (type) == ARRAY_TYPE)
    return;
  unsigned problem
    = bs_layout_constant (TYPE_SIZE (type), &layout->size_bits);
  if (problem != BS_REASON_COUNT)
    bs_layout_refuse (layout, (enum bs_reason) problem, "", 0);
  else if (array->stride_bits != 0)
    array->count = layout->size_bits / array->stride_bits;
}

/* Return the layout of TYPE, DEPTH types below the one that was asked for,
   which has not been read before.  */
static const struct bs_layout *
read_type (tree type, unsigned depth)
{
  enum bs_layout_kind kind = BS_LAYOUT_SCALAR;
  if (TREE_CODE (type) == RECORD_TYPE)
    kind = BS_LAYOUT_STRUCT;
  else if (TREE_CODE (type) == UNION_TYPE)
    kind = BS_LAYOUT_UNION;
  else if (TREE_CODE (type) == ARRAY_TYPE || TREE_CODE (type) == VECTOR_TYPE
           || TREE_CODE (type) == COMPLEX_TYPE)
    kind = BS_LAYOUT_ARRAY;
  struct bs_layout *layout
    = bs_layout_create (&bs_plugin.model, kind, name_type (type));
  if (depth > BS_LAYOUT_DEPTH_MAX)
    bs_layout_refuse (layout, BS_REASON_TOO_DEEP, "", 0);
  else if (kind == BS_LAYOUT_SCALAR)
    bs_scalar_from_type (layout, type);
  else if (kind == BS_LAYOUT_ARRAY)
    fill_array (layout, type, depth);
  else
    fill_record (layout, type, depth);
  bs_layout_finish (layout);
  return layout;
}

/* Return whether LAYOUT is a refusal that may turn out otherwise when it is
   asked for later or on its own.  */
static bool
is_provisional (const struct bs_layout *layout)
{
  return (layout->kind == BS_LAYOUT_REFUSED
          && (layout->u.refusal.reason == BS_REASON_INCOMPLETE_TYPE
              || layout->u.refusal.reason == BS_REASON_TOO_DEEP));
}

/* Return the refusal of what GCC has reported to be no type.  */
static const struct bs_layout *
no_type ()
{
  struct bs_layout *layout
    = bs_layout_create (&bs_plugin.model, BS_LAYOUT_REFUSED, "");
  bs_layout_refuse (layout, BS_REASON_UNKNOWN_REPRESENTATION, "", 0);
  layout->u.refusal.is_told = true;
  return layout;
}

/* Return the layout of TYPE, DEPTH types below the one that was asked
   for.  */
static const struct bs_layout *
layout_from_type (tree type, unsigned depth)
{
  if (!TYPE_P (type))
    return no_type ();
  /* An array's qualifiers are those of its elements, which the main variant
     does not have.  */
  if (TREE_CODE (type) != ARRAY_TYPE)
    type = TYPE_MAIN_VARIANT (type);
  if (layouts == NULL)
    layouts = new (XNEW (layout_map)) layout_map;
  const struct bs_layout **known = layouts->get (TYPE_UID (type));
  if (known != NULL)
    return *known;
  /* What holds something provisional is so itself, and is not remembered.  */
  bool was_provisional = saw_provisional;
  saw_provisional = false;
  const struct bs_layout *layout = read_type (type, depth);
  saw_provisional |= is_provisional (layout);
  if (!saw_provisional)
    layouts->put (TYPE_UID (type), layout);
  saw_provisional |= was_provisional;
  return layout;
}

const struct bs_layout *
bs_layout_from_type (tree type)
{
  return layout_from_type (type, 1);
}
