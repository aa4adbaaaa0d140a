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

/* Whether something that may turn out otherwise later was met in the type
   that is being read.  */
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

unsigned
bs_layout_member_qualifiers (const_tree type)
{
  unsigned qualifiers = bs_layout_qualifiers (type);
  if (bs_cxx_is_atomic (type))
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
  /* hardbool of GCC 14 puts a type there.  */
  if (name == NULL_TREE || TREE_CODE (name) != IDENTIFIER_NODE)
    return "";
  return IDENTIFIER_POINTER (name);
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

/* Return whether LAYOUT, of TYPE, may turn out otherwise when it is asked for
   later or on its own.  An opaque enumeration holds no value yet.  */
static bool
is_provisional (const struct bs_layout *layout, const_tree type)
{
  if (TREE_CODE (type) == ENUMERAL_TYPE)
    return bs_cxx_is_opaque_enum (type);
  return (layout->kind == BS_LAYOUT_REFUSED
          && (layout->u.refusal.reason == BS_REASON_INCOMPLETE_TYPE
              || layout->u.refusal.reason == BS_REASON_TOO_DEEP));
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
  saw_provisional |= is_provisional (layout, type);
  return layout;
}

/* Return the scalar of SIZE bits that points to the virtual table of a
   class.  */
static const struct bs_layout *
read_vtable_pointer (tree type, uint64_t size)
{
  struct bs_layout *layout
    = bs_layout_create (&bs_plugin.model, BS_LAYOUT_SCALAR, name_type (type));
  layout->size_bits = size;
  layout->alignment_bits = TYPE_ALIGN (type);
  layout->u.scalar.kind = BS_SCALAR_VTABLE_POINTER;
  layout->u.scalar.is_abi_dependent = true;
  bs_layout_finish (layout);
  return layout;
}

/* Return the layout of a subobject of the class WHOLE that takes SIZE bits, no
   more than its members do: without its tail padding, or, of an empty class,
   without anything.  Empty classes in it may lie behind that; they stay, for
   what they are.  */
static const struct bs_layout *
shorten (const struct bs_layout *whole, uint64_t size)
{
  if (!bs_layout_is_record (whole) || whole->size_bits <= size)
    return whole;
  struct bs_layout *layout
    = bs_layout_create (&bs_plugin.model, whole->kind, whole->name);
  uint32_t serial = layout->serial;
  *layout = *whole;
  layout->serial = serial;
  layout->size_bits = size;
  struct bs_record *record = &layout->u.record;
  record->fields = (struct bs_field *) bs_arena_allocate (
    bs_plugin.model.arena, record->field_count, sizeof *record->fields);
  for (size_t i = 0; i < record->field_count; i++)
    {
      record->fields[i] = whole->u.record.fields[i];
      if (record->fields[i].is_empty_class)
        record->fields[i].offset_bits
          = MIN (record->fields[i].offset_bits, size);
    }
  bs_layout_finish (layout);
  return layout;
}

/* Return the layout of FIELD of a type at DEPTH, as far as TARGET is known;
   NULL for an unnamed bit-field.  */
static const struct bs_layout *
read_field_type (tree field, const struct bs_field *target, unsigned depth)
{
  if (target->is_unnamed_bit_field)
    return NULL;
  if (target->is_bit_field)
    return read_bit_field (field, target->size_bits);
  if (bs_cxx_is_vtable_pointer (field))
    return read_vtable_pointer (TREE_TYPE (field), target->size_bits);
  const struct bs_layout *layout
    = layout_from_type (bs_cxx_member_type (field), depth + 1);
  return bs_is_cxx () ? shorten (layout, target->size_bits) : layout;
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

  target->name = bs_cxx_word_field (field);
  target->site = bs_site_add (field);
  /* DECL_BIT_FIELD is cleared where the bit-field happens to fill a mode;
     DECL_C_BIT_FIELD says what was written.  */
  target->is_bit_field
    = DECL_C_BIT_FIELD (field) || DECL_BIT_FIELD_TYPE (field) != NULL_TREE;
  target->is_unnamed_bit_field = DECL_PADDING_P (field);
  target->is_base = bs_cxx_is_base (field);
  target->is_virtual = target->is_base && bs_cxx_is_virtual_base (field);
  target->is_empty_class = bs_cxx_is_empty_member (field);
  target->may_be_wider = bs_cxx_may_be_wider (field);
  target->named_size = bs_portable_name (TREE_TYPE (field));
  bs_portable_place (field, target);
  target->qualifiers
    = bs_layout_member_qualifiers (bs_cxx_class (TREE_TYPE (field)));
  if (TREE_THIS_VOLATILE (field))
    target->qualifiers |= BS_QUALIFIER_VOLATILE;
  if (bs_cxx_is_mutable (field))
    target->qualifiers |= BS_QUALIFIER_MUTABLE;
  target->type = read_field_type (field, target, depth);
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
    if (!bs_cxx_is_untagged (variant))
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
      if (TREE_CODE (field) != FIELD_DECL)
        continue;
      layout->u.record.has_breaks |= !is_member (field);
      if (!is_member (field))
        continue;
      unsigned problem = read_field (field, &fields[used], depth);
      if (problem != BS_REASON_COUNT)
        {
          refuse_for_field (layout, (enum bs_reason) problem, field);
          return;
        }
      layout->u.record.has_abi_alignment
        |= bs_portable_member_aligned_to_most (field);
      used++;
    }
  layout->u.record.fields = fields;
  layout->u.record.field_count = used;
}

/* Fill LAYOUT from what TYPE, a struct or a union, is as a whole.  */
static void
read_properties (struct bs_layout *layout, tree type)
{
  layout->u.record.is_randomized
    = lookup_attribute ("randomize_layout", TYPE_ATTRIBUTES (type))
      != NULL_TREE;
  layout->u.record.is_untagged = !has_name (type);
  layout->u.record.is_ms_layout = targetm.ms_bitfield_layout_p (type);
  layout->u.record.takes_no_members = bs_cxx_takes_no_members (type);
  layout->u.record.resists_packing = bs_cxx_resists_packing (type);
  layout->u.record.is_nonstandard = bs_cxx_is_nonstandard (type);
  layout->u.record.has_abi_alignment |= bs_portable_aligned_to_most (type);
  layout->u.record.is_copied_by_code = !bs_cxx_is_trivially_copyable (type);
  if (layout->u.record.is_copied_by_code)
    {
      tree copier = bs_cxx_copier (type);
      if (copier != NULL_TREE)
        layout->u.record.copier_site = bs_site_add (copier);
    }
  layout->marks = bs_marks (type);
  layout->trusts = bs_trusts (type);
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
  layout->site = find_site (bs_cxx_class (type));
  if (problem == BS_REASON_COUNT)
    {
      read_record (layout, type, depth);
      if (layout->kind != BS_LAYOUT_REFUSED)
        read_properties (layout, bs_cxx_class (type));
    }
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
  array->qualifiers = bs_layout_member_qualifiers (element);
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
  if (TREE_CODE (type) == RECORD_TYPE
      && !bs_cxx_is_member_function_pointer (type))
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
     does not have.  What hardbool of GCC 14 and 15 makes an enumeration is a
     variant of an integer.  */
  if (TREE_CODE (type) != ARRAY_TYPE
      && TREE_CODE (TYPE_MAIN_VARIANT (type)) == TREE_CODE (type))
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
  saw_provisional |= is_provisional (layout, type);
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

/* Return TYPE, of which LAYOUT is known, as a struct of one member called NAME
   with QUALIFIERS.  */
static const struct bs_layout *
wrap (tree type, const struct bs_layout *layout, const char *name,
      unsigned qualifiers)
{
  struct bs_layout *wrapper = const_cast<struct bs_layout *> (
    bs_layout_wrap (&bs_plugin.model, name, layout, qualifiers));
  struct bs_field *member = wrapper->u.record.fields;
  /* A typedef may be aligned to more or less than what it is made of.  */
  wrapper->alignment_bits = TYPE_ALIGN (type);
  member->alignment_bits = TYPE_ALIGN (type);
  member->named_size = bs_portable_name (type);
  wrapper->u.record.has_abi_alignment = bs_portable_aligned_to_most (type);
  bs_layout_finish (wrapper);
  return wrapper;
}

const struct bs_layout *
bs_layout_as_record (tree type, const char *name)
{
  const struct bs_layout *layout = bs_layout_from_type (type);
  unsigned qualifiers = bs_layout_member_qualifiers (type);
  bool is_itself
    = bs_type_is_nominal (type) && bs_layout_qualifiers (type) == 0;
  if (layout->kind == BS_LAYOUT_SCALAR || layout->kind == BS_LAYOUT_ARRAY
      || ((qualifiers != 0 || TYPE_ALIGN (type) != layout->alignment_bits)
          && layout->kind != BS_LAYOUT_REFUSED))
    return wrap (type, layout, is_itself ? "" : name, qualifiers);
  return layout;
}
