/* Scalars: from GCC's types to the rows of the representation table.
   SPDX-License-Identifier: GPL-3.0-or-later

   The kinds themselves and their rules are core/representation.c's; here is
   told which type has which, and where padding bits lie in its storage.  */

#include "plugin/gcc-adapter.h"

/* Fill LAYOUT with KIND.  The type has PRECISION bits of value in SIZE bits
   of storage; what is left is at the most significant end.  */
static void
fill_integer (struct bs_layout *layout, enum bs_scalar_kind kind,
              uint64_t precision, uint64_t size)
{
  struct bs_scalar *scalar = &layout->u.scalar;
  scalar->kind = kind;
  scalar->padding_bits = size - precision;
  scalar->padding_offset_bits = BYTES_BIG_ENDIAN ? 0 : precision;
}

/* Fill LAYOUT from a bit-precise integer with PRECISION bits of value in SIZE
   bits of storage.  Bits that repeat its sign are stored with each value.  */
static void
fill_bit_precise (struct bs_layout *layout, uint64_t precision, uint64_t size)
{
  uint64_t stored = MIN (bs_bit_precise_stored (precision), size);
  if (stored <= precision)
    fill_integer (layout, BS_SCALAR_BIT_PRECISE, precision, size);
  else
    fill_integer (layout, BS_SCALAR_EXTENDED_BIT_PRECISE, stored, size);
}

/* Fill LAYOUT from the binary floating-point TYPE of SIZE bits.  */
static void
fill_binary_float (struct bs_layout *layout, const_tree type, uint64_t size)
{
  const struct real_format *format = REAL_MODE_FORMAT (TYPE_MODE (type));
  struct bs_scalar *scalar = &layout->u.scalar;
  uint64_t precision = TYPE_PRECISION (type);
  const uint64_t x87_bits = 80;
  if (format->p == 64 && precision == x87_bits && size >= x87_bits)
    {
      /* x87 keeps its 80 bits at the start of the storage, m68k puts 16 bits
         between the exponent and the significand.  */
      scalar->kind = BS_SCALAR_X87;
      scalar->padding_bits = size - x87_bits;
      scalar->padding_offset_bits = BYTES_BIG_ENDIAN ? 16 : x87_bits;
    }
  else if (format->p == 106)
    scalar->kind = BS_SCALAR_DOUBLE_DOUBLE;
  else if (precision != size && (uint64_t) format->ieee_bits != size)
    /* Only PowerPC gives interchange formats another precision, to tell its
       128-bit modes apart.  */
    bs_layout_refuse (layout, BS_REASON_UNKNOWN_REPRESENTATION, "", 0);
  else if (!format->has_nans && !format->has_signed_zero)
    scalar->kind = BS_SCALAR_VAX_FLOAT;
  else
    scalar->kind = BS_SCALAR_FLOAT;
}

/* Fill LAYOUT with the enumerators of TYPE.  */
static void
fill_enumerators (struct bs_layout *layout, const_tree type)
{
  auto_vec<int64_t> values;
  for (tree entry = TYPE_VALUES (type); entry != NULL_TREE;
       entry = TREE_CHAIN (entry))
    {
      tree value = TREE_VALUE (entry);
      if (TREE_CODE (value) == CONST_DECL)
        value = DECL_INITIAL (value);
      /* Values of more than 64 bits cover no width that can be listed.  */
      if (value == NULL_TREE || TREE_CODE (value) != INTEGER_CST)
        continue;
      if (tree_fits_shwi_p (value))
        values.safe_push (tree_to_shwi (value));
      else if (tree_fits_uhwi_p (value))
        values.safe_push ((int64_t) tree_to_uhwi (value));
    }
  layout->u.scalar.kind = BS_SCALAR_ENUM;
  layout->u.scalar.is_boolean = TYPE_PRECISION (type) == 1;
  layout->u.scalar.enumerators = bs_enumerators_create (
    bs_plugin.model.arena, values.address (), values.length (),
    !TYPE_UNSIGNED (type),
    bs_attributes_open_enum (type) || bs_cxx_is_open_enum (type));
}

/* Fill LAYOUT's scalar from TYPE, of which PRECISION bits of value are in
   SIZE bits of storage.  */
static void
fill_scalar (struct bs_layout *layout, tree type, uint64_t precision,
             uint64_t size)
{
  switch (TREE_CODE (type))
    {
    case INTEGER_TYPE:
      /* Attribute mode makes a subrange of an enumeration.  */
      if (TREE_TYPE (type) != NULL_TREE
          && TREE_CODE (TREE_TYPE (type)) == ENUMERAL_TYPE)
        {
          fill_enumerators (layout, TREE_TYPE (type));
          break;
        }
      fill_integer (layout, BS_SCALAR_INTEGER, precision, size);
      break;
    case FIXED_POINT_TYPE:
      fill_integer (layout, BS_SCALAR_FIXED_POINT, precision, size);
      break;
    case BOOLEAN_TYPE:
      /* One bit of value, but GCC stores the whole byte.  */
      layout->u.scalar.kind = BS_SCALAR_BOOL;
      break;
    case ENUMERAL_TYPE:
      fill_enumerators (layout, type);
      break;
    case REAL_TYPE:
      if (DECIMAL_FLOAT_TYPE_P (type))
        layout->u.scalar.kind = BS_SCALAR_DECIMAL_FLOAT;
      else
        fill_binary_float (layout, type, size);
      break;
    case POINTER_TYPE:
      layout->u.scalar.kind = BS_SCALAR_POINTER;
      break;
    case NULLPTR_TYPE:
      layout->u.scalar.kind = BS_SCALAR_NULL_POINTER;
      break;
    case REFERENCE_TYPE:
      layout->u.scalar.kind = BS_SCALAR_REFERENCE;
      break;
    case OFFSET_TYPE:
      layout->u.scalar.kind = BS_SCALAR_MEMBER_POINTER;
      break;
    case RECORD_TYPE:
      layout->u.scalar.kind = BS_SCALAR_MEMBER_FUNCTION_POINTER;
      break;
    default:
      if (bs_is_bit_precise (type))
        fill_bit_precise (layout, precision, size);
      else
        bs_layout_refuse (layout, BS_REASON_UNKNOWN_REPRESENTATION, "", 0);
      break;
    }
}

void
bs_scalar_from_type (struct bs_layout *layout, tree type)
{
  uint64_t size = 0;
  unsigned problem = bs_layout_constant (TYPE_SIZE (type), &size);
  if (problem != BS_REASON_COUNT)
    {
      bs_layout_refuse (layout, (enum bs_reason) problem, "", 0);
      return;
    }
  layout->size_bits = size;
  layout->alignment_bits = TYPE_ALIGN (type);
  uint64_t precision = size;
  if (INTEGRAL_TYPE_P (type) || TREE_CODE (type) == FIXED_POINT_TYPE
      || bs_is_bit_precise (type))
    precision = TYPE_PRECISION (type);
  layout->u.scalar.is_abi_dependent = !bs_portable_scalar (type);
  /* More bits of value than storage: nothing that we know.  */
  if (precision > size)
    bs_layout_refuse (layout, BS_REASON_UNKNOWN_REPRESENTATION, "", 0);
  else
    fill_scalar (layout, type, precision, size);
}

void
bs_scalar_from_bit_field (struct bs_layout *layout, tree type, uint64_t width)
{
  layout->size_bits = width;
  layout->alignment_bits = TYPE_ALIGN (type);
  /* All bits of a bit-field are bits of value (C17 6.2.6.1p4).  In C++ it may
     be wider than its type; then g++ lays out a member of that type and a gap
     (C++17 12.2.4p1).  */
  if (INTEGRAL_TYPE_P (type) || bs_is_bit_precise (type))
    fill_scalar (layout, type, width, width);
  else
    bs_layout_refuse (layout, BS_REASON_UNKNOWN_REPRESENTATION, "", 0);
}
