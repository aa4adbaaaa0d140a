/* Portability: what a type and its name say of other ABIs.
   SPDX-License-Identifier: GPL-3.0-or-later

   A type by itself does not tell: `uint64_t' is `unsigned long' here and
   `unsigned long long' there, and `size_t' is `unsigned int' where that is as
   long as a `long'.  So it is the name that counts, through any number of
   typedefs, where it is one that somebody else than the program defines.  */

#include "plugin/gcc-adapter.h"

/* A family of names: PREFIX, the number of bits, SUFFIX.  */
struct name_family
{
  const char *prefix;
  const char *suffix;
};

/* Of integers with a number of bits that is in the name, without underscores
   at the start: <stdint.h> and what it is made of, <sys/types.h>, <uchar.h>,
   and GLib.  The least of N bits are N bits wide in all ABIs that have those
   (C17 7.20.1.2 leaves more to others).  */
static const name_family fixed_families[]
  = { { "int", "_t" },        { "uint", "_t" },  { "int_least", "_t" },
      { "uint_least", "_t" }, { "u_int", "_t" }, { "char", "_t" },
      { "gint", "" },         { "guint", "" } };

/* The same for names that begin with two underscores: <linux/types.h>.  The
   names u64 and the like, which the kernel makes of those, are a program's
   own elsewhere.  */
static const name_family fixed_kernel_families[]
  = { { "u", "" }, { "s", "" }, { "le", "" }, { "be", "" } };

/* Integers that have 64 bits in each of the ABIs, by names of another form.  */
static const char *const fixed_names[]
  = { "intmax_t",     "uintmax_t", "int_fast64_t", "uint_fast64_t",
      "loff_t",       "off64_t",   "ino64_t",      "blkcnt64_t",
      "fsblkcnt64_t", "rlim64_t",  "fsfilcnt64_t", "time64_t",
      "quad_t",       "u_quad_t" };

/* Integers that are as wide as an address, or a register, or whatever an ABI
   found large enough, without underscores at the start; those of the Linux
   kernel behind "kernel_".  */
static const char *const varying_names[]
  = { "size_t",        "ssize_t",      "ptrdiff_t",       "intptr_t",
      "uintptr_t",     "wchar_t",      "wint_t",          "int_fast8_t",
      "int_fast16_t",  "int_fast32_t", "uint_fast8_t",    "uint_fast16_t",
      "uint_fast32_t", "blkcnt_t",     "blksize_t",       "clock_t",
      "dev_t",         "fsblkcnt_t",   "fsfilcnt_t",      "ino_t",
      "nlink_t",       "off_t",        "rlim_t",          "suseconds_t",
      "time_t",        "fsword_t",     "regoff_t",        "register_t",
      "greg_t",        "elf_greg_t",   "syscall_slong_t", "syscall_ulong_t",
      "long_t",        "ulong_t",      "gsize",           "gssize",
      "gintptr",       "guintptr" };

/* The same for names that vary behind "kernel_" alone: the C library has one
   width for each, the kernel what a machine once had (asm/posix_types.h).  */
static const char *const varying_kernel_names[]
  = { "mode_t",    "uid_t",     "gid_t",     "ipc_pid_t",
      "old_uid_t", "old_gid_t", "old_dev_t", "old_time_t" };

/* Return what NAME says if it is of FAMILY: the number in it, else 0.  */
static unsigned
match_family (const char *name, const name_family *family)
{
  size_t length = strlen (family->prefix);
  if (strncmp (name, family->prefix, length) != 0)
    return 0;
  static const unsigned widths[] = { 8, 16, 32, 64 };
  for (unsigned i = 0; i < ARRAY_SIZE (widths); i++)
    {
      char rest[16];
      snprintf (rest, sizeof rest, "%u%s", widths[i], family->suffix);
      if (strcmp (name + length, rest) == 0)
        return widths[i];
    }
  return 0;
}

/* Return whether NAME is one of the COUNT NAMES.  */
static bool
is_among (const char *name, const char *const *names, unsigned count)
{
  for (unsigned i = 0; i < count; i++)
    if (strcmp (name, names[i]) == 0)
      return true;
  return false;
}

/* If NAME is one of the Linux kernel's, return what comes behind "kernel_",
   else NULL.  */
static const char *
find_kernel_name (const char *name)
{
  static const char kernel[] = "kernel_";
  unsigned length = sizeof kernel - 1;
  return strncmp (name, kernel, length) == 0 ? name + length : NULL;
}

/* Return the number of bits that NAME, with UNDERSCORES before it, stands for
   under each ABI, 0 if it is no such name.  */
static unsigned
find_fixed_width (const char *name, unsigned underscores)
{
  unsigned width = 0;
  for (unsigned i = 0; i < ARRAY_SIZE (fixed_families) && width == 0; i++)
    width = match_family (name, &fixed_families[i]);
  if (underscores == 2)
    for (unsigned i = 0; i < ARRAY_SIZE (fixed_kernel_families) && width == 0;
         i++)
      width = match_family (name, &fixed_kernel_families[i]);
  const char *kernel_name = find_kernel_name (name);
  if (is_among (kernel_name != NULL ? kernel_name : name, fixed_names,
                ARRAY_SIZE (fixed_names)))
    width = 64;
  return width;
}

/* Return whether NAME stands for another number of bits under other ABIs.  */
static bool
is_varying_name (const char *name)
{
  const char *kernel_name = find_kernel_name (name);
  if (kernel_name != NULL
      && is_among (kernel_name, varying_kernel_names,
                   ARRAY_SIZE (varying_kernel_names)))
    return true;
  return is_among (kernel_name != NULL ? kernel_name : name, varying_names,
                   ARRAY_SIZE (varying_names));
}

/* Return what the name of the integer TYPE says of its size, itself and not by
   what it is another name for.  A number that is not the number of bits that
   the type has is a lie.  */
static enum bs_named_size
judge_name (const_tree type)
{
  const_tree declaration = TYPE_NAME (type);
  if (declaration == NULL_TREE || TREE_CODE (declaration) != TYPE_DECL
      || DECL_NAME (declaration) == NULL_TREE)
    return BS_NAMED_SIZE_NONE;
  const char *name = IDENTIFIER_POINTER (DECL_NAME (declaration));
  unsigned underscores = strspn (name, "_");
  name += underscores;
  unsigned width = find_fixed_width (name, underscores);
  if (width != 0)
    return width == TYPE_PRECISION (type) ? BS_NAMED_SIZE_FIXED
                                          : BS_NAMED_SIZE_VARIES;
  return is_varying_name (name) ? BS_NAMED_SIZE_VARIES : BS_NAMED_SIZE_NONE;
}

/* Return the type that TYPE is a typedef of, NULL_TREE if it is none.  */
static tree
find_original (const_tree type)
{
  const_tree declaration = TYPE_NAME (type);
  if (declaration == NULL_TREE || TREE_CODE (declaration) != TYPE_DECL)
    return NULL_TREE;
  return DECL_ORIGINAL_TYPE (declaration);
}

enum bs_named_size
bs_portable_name (tree type)
{
  type = strip_array_types (type);
  /* ABIs differ in how they align vectors.  How large an atomic record is, is
     nobody's rule (C17 6.2.5p27).  */
  if (TREE_CODE (type) == VECTOR_TYPE
      || (RECORD_OR_UNION_TYPE_P (type) && TYPE_ATOMIC (type)))
    return BS_NAMED_SIZE_VARIES;
  if (TREE_CODE (type) != INTEGER_TYPE)
    return BS_NAMED_SIZE_NONE;
  while (type != NULL_TREE && TREE_CODE (type) == INTEGER_TYPE)
    {
      enum bs_named_size said = judge_name (type);
      if (said != BS_NAMED_SIZE_NONE)
        return said;
      type = find_original (type);
    }
  return BS_NAMED_SIZE_NONE;
}

/* Return whether the integer TYPE is one of C's own that have the same size
   under each ABI, and has that.  */
static bool
is_portable_integer (const_tree type)
{
  const struct
  {
    const_tree type;
    unsigned width;
  } rows[] = { { char_type_node, 8 },
               { signed_char_type_node, 8 },
               { unsigned_char_type_node, 8 },
               { short_integer_type_node, 16 },
               { short_unsigned_type_node, 16 },
               { integer_type_node, 32 },
               { unsigned_type_node, 32 },
               { long_long_integer_type_node, 64 },
               { long_long_unsigned_type_node, 64 } };
  for (unsigned i = 0; i < ARRAY_SIZE (rows); i++)
    if (TYPE_MAIN_VARIANT (type) == rows[i].type)
      return TYPE_PRECISION (type) == rows[i].width;
  return false;
}

/* Return whether the floating-point TYPE is float, double, or one with the
   number of bits in its name that is the same.  long double is double under
   some ABIs.  */
static bool
is_portable_float (const_tree type)
{
  const_tree main_variant = TYPE_MAIN_VARIANT (type);
  if (DECIMAL_FLOAT_TYPE_P (type) || main_variant == long_double_type_node)
    return false;
  if (main_variant == float_type_node)
    return TYPE_PRECISION (type) == 32;
  if (main_variant == double_type_node)
    return TYPE_PRECISION (type) == 64;
  return TYPE_PRECISION (type) == 32 || TYPE_PRECISION (type) == 64;
}

bool
bs_portable_scalar (tree type)
{
  switch (TREE_CODE (type))
    {
    case INTEGER_TYPE:
      {
        enum bs_named_size said = bs_portable_name (type);
        return said == BS_NAMED_SIZE_FIXED
               || (said == BS_NAMED_SIZE_NONE && is_portable_integer (type));
      }
    case BOOLEAN_TYPE:
      return tree_to_uhwi (TYPE_SIZE (type)) == BITS_PER_UNIT;
    case REAL_TYPE:
      return is_portable_float (type);
    case ENUMERAL_TYPE:
      {
        tree underlying = bs_fixed_underlying_type (type);
        return underlying != NULL_TREE && bs_portable_scalar (underlying);
      }
    default:
      return false;
    }
}

/* Return whether ATTRIBUTES ask for the largest alignment that is of use:
   `aligned' without a number.  */
static bool
ask_for_most (const_tree attributes)
{
  for (const_tree one = attributes; one != NULL_TREE; one = TREE_CHAIN (one))
    if (TREE_VALUE (one) == NULL_TREE
        && is_attribute_p ("aligned", get_attribute_name (one)))
      return true;
  return false;
}

bool
bs_portable_aligned_to_most (tree type)
{
  type = strip_array_types (type);
  for (; type != NULL_TREE; type = find_original (type))
    {
      const_tree name = TYPE_NAME (type);
      if (ask_for_most (TYPE_ATTRIBUTES (type))
          || (name != NULL_TREE && DECL_P (name)
              && ask_for_most (DECL_ATTRIBUTES (name))))
        return true;
    }
  return false;
}

bool
bs_portable_member_aligned_to_most (tree field)
{
  return (ask_for_most (DECL_ATTRIBUTES (field))
          || bs_portable_aligned_to_most (TREE_TYPE (field)));
}

/* Return the alignment that FIELD, a bit-field, asks for: that of the type
   it was declared with, unless it is packed.  */
static uint64_t
find_bit_field_alignment (const_tree field)
{
  uint64_t alignment = BITS_PER_UNIT;
  if (DECL_USER_ALIGN (field))
    alignment = MAX (alignment, DECL_ALIGN (field));
  if (!DECL_PACKED (field) && DECL_BIT_FIELD_TYPE (field) != NULL_TREE)
    alignment = MAX (alignment, TYPE_ALIGN (DECL_BIT_FIELD_TYPE (field)));
  return alignment;
}

/* Return whether FIELD's type was given less alignment by a typedef than it has
   by itself.  */
static bool
has_lowered_type (const_tree field)
{
  const_tree type = strip_array_types (TREE_TYPE (field));
  return (TYPE_USER_ALIGN (type)
          && TYPE_ALIGN (type) < TYPE_ALIGN (TYPE_MAIN_VARIANT (type)));
}

void
bs_portable_place (tree field, struct bs_field *target)
{
  if (target->is_bit_field)
    {
      target->alignment_bits = find_bit_field_alignment (field);
      return;
    }
  /* GCC takes the lesser of the packing in force (C's own pragma, an option)
     and the alignment that a member would have; so if it has less, that is the
     packing.  Where it has not, the packing is not known, and more is asked
     than need be.  */
  target->alignment_bits = DECL_ALIGN (field);
  unsigned unpacked = DECL_USER_ALIGN (field) ? TYPE_ALIGN (TREE_TYPE (field))
                                              : bs_unpacked_alignment (field);
  if (DECL_PACKED (field) || has_lowered_type (field)
      || DECL_ALIGN (field) < unpacked)
    target->packing_bits = DECL_ALIGN (field);
}
