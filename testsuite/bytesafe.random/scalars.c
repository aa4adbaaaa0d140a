/* The scalar types of random records, and the typedefs that they need.
   SPDX-License-Identifier: GPL-3.0-or-later

   Every program declares all of them.  Where a target or a compiler lacks a
   type, its bs_ name stands for another one, so that one text serves all.  */

#include "generate.h"

#include <string.h>

#include <stddef.h>

#define FULL(NAME, WIDTH, FAMILY) \
  { NAME, SCALAR_FULL, WIDTH, FAMILY, false, true, NULL }
#define SPECIAL(NAME, KIND, BASE) \
  { NAME, KIND, 0, 0, false, false, BASE }
#define OTHER(NAME, FAMILY) \
  { NAME, SCALAR_FULL, 0, FAMILY, false, false, NULL }
#define OVERALIGNED(NAME, WIDTH) \
  { NAME, SCALAR_FULL, WIDTH, 0, true, false, NULL }

static const struct scalar scalars[] =
{
  /* Integers.  char8_t and the like are other names of these.  */
  FULL ("char", 8, 1),
  FULL ("signed char", 8, 1),
  FULL ("unsigned char", 8, 1),
  FULL ("short", 16, 2),
  FULL ("unsigned short", 16, 2),
  FULL ("int", 32, 3),
  FULL ("unsigned int", 32, 3),
  FULL ("long", 32, 0),
  FULL ("unsigned long", 32, 0),
  FULL ("long long", 64, 4),
  FULL ("unsigned long long", 64, 4),
  FULL ("__SIZE_TYPE__", 32, 0),
  FULL ("__PTRDIFF_TYPE__", 32, 0),
  FULL ("__UINTPTR_TYPE__", 32, 0),
  FULL ("__WCHAR_TYPE__", 16, 0),
  FULL ("__CHAR16_TYPE__", 16, 2),
  FULL ("__CHAR32_TYPE__", 32, 3),
  FULL ("__UINT8_TYPE__", 8, 1),
  FULL ("__INT16_TYPE__", 16, 2),
  FULL ("__UINT32_TYPE__", 32, 3),
  FULL ("__INT64_TYPE__", 64, 4),
  FULL ("bs_int128", 0, 0),
  FULL ("bs_uint128", 0, 0),
  { "_Bool", SCALAR_BOOL, 1, 1, false, true, NULL },

  /* Enumerations.  */
  FULL ("enum e_plain", 8, 3),
  FULL ("enum e_signed", 8, 3),
  FULL ("enum e_wide", 40, 4),
  FULL ("enum e_tiny", 8, 1),
  FULL ("enum e_small", 8, 2),

  /* Binary floating point.  */
  FULL ("float", 0, 3),
  FULL ("double", 0, 4),
  FULL ("_Float32", 0, 3),
  FULL ("_Float64", 0, 4),
  FULL ("_Float32x", 0, 4),
  OTHER ("bs_float16", 0),
  OTHER ("bs_bfloat16", 0),
  OTHER ("bs_float128", 0),
  SPECIAL ("long double", SCALAR_FLOAT, "st_ld"),
  SPECIAL ("_Float64x", SCALAR_FLOAT, "st_f64x"),
  SPECIAL ("bs_float80", SCALAR_FLOAT, "st_f80"),

  /* Decimal floating point.  */
  OTHER ("bs_decimal32", 3),
  OTHER ("bs_decimal64", 4),
  OTHER ("bs_decimal128", 0),

  /* Complex numbers.  */
  OTHER ("_Complex float", 4),
  OTHER ("_Complex double", 0),
  OTHER ("_Complex char", 2),
  OTHER ("_Complex short", 3),
  OTHER ("_Complex int", 4),
  OTHER ("_Complex unsigned long long", 0),
  OTHER ("bs_complex128", 0),
  SPECIAL ("_Complex long double", SCALAR_COMPLEX, "st_ld"),
  SPECIAL ("_Complex _Float64x", SCALAR_COMPLEX, "st_f64x"),

  /* Vectors.  */
  OTHER ("v2qi", 2),
  OTHER ("v4qi", 3),
  OTHER ("v2si", 4),
  OTHER ("v8hi", 0),
  OTHER ("v4sf", 0),
  OTHER ("v2df", 0),
  OTHER ("v4di", 0),

  /* Types with an alignment of their own.  The over-aligned ones cannot be
     elements of arrays; the others can be aligned less than their size.  */
  OVERALIGNED ("char_a8", 8),
  OVERALIGNED ("int_a16", 32),
  OVERALIGNED ("llong_a32", 64),
  OVERALIGNED ("double_a16", 0),
  FULL ("short_a1", 0, 2),
  FULL ("int_a2", 0, 3),
  FULL ("llong_a2", 0, 4),
  FULL ("double_a4", 0, 4),
  SPECIAL ("ld_a2", SCALAR_FLOAT, "st_ld"),

  /* Typedefs of other kinds.  */
  OTHER ("char_x5", 0),
  OTHER ("int_2x1", 0),
  FULL ("int_alias", 32, 3),
  FULL ("short_volatile", 16, 2),

  /* Bit-precise integers.  */
  SPECIAL ("bs_bitint7", SCALAR_BITINT, "bs_ubitint7"),
  SPECIAL ("bs_ubitint17", SCALAR_BITINT, "bs_ubitint17"),
  SPECIAL ("bs_bitint32", SCALAR_BITINT, "bs_ubitint32"),
  SPECIAL ("bs_bitint65", SCALAR_BITINT, "bs_ubitint65"),
  SPECIAL ("bs_ubitint128", SCALAR_BITINT, "bs_ubitint128"),
  SPECIAL ("bs_bitint200", SCALAR_BITINT, "bs_ubitint200")
};

static const struct scalar pointers[] =
{
  SPECIAL ("bs_pointer", SCALAR_POINTER, NULL),
  SPECIAL ("bs_function", SCALAR_POINTER, NULL),
  SPECIAL ("char *", SCALAR_POINTER, NULL)
};

/* The one type whose bit-fields can be wider than 64.  */
static const struct scalar wide_bit_field =
  { "bs_uint128", SCALAR_FULL, 128, 0, false, false, NULL };

enum
{
  INTEGERS = 29,		/* the first of them */
  SCALARS = sizeof scalars / sizeof scalars[0],
  POINTERS = sizeof pointers / sizeof pointers[0]
};

/* Write to OUT the typedefs and enumerations that scalars need.  */
void
scalars_print (FILE *out)
{
  static const char text[] =
    "enum e_plain { E_ZERO, E_ONE, E_TWO };\n"
    "enum e_signed { E_MINUS = -1, E_PLUS = 1 };\n"
    "enum e_wide { E_HUGE = 0x123456789ll };\n"
    "enum __attribute__ ((packed)) e_tiny { E_TINY, E_TINIER };\n"
    "enum __attribute__ ((packed)) e_small { E_SMALL = 300 };\n"
    "typedef void *bs_pointer;\n"
    "typedef int (*bs_function) (void);\n"
    "#ifdef __SIZEOF_INT128__\n"
    "typedef __int128 bs_int128;\n"
    "typedef unsigned __int128 bs_uint128;\n"
    "# define WIDTH128(N) (N)\n"
    "#else\n"
    "typedef long long bs_int128;\n"
    "typedef unsigned long long bs_uint128;\n"
    "# define WIDTH128(N) ((N) > 64 ? 64 : (N))\n"
    "#endif\n"
    "#ifdef __FLT16_MAX__\n"
    "typedef _Float16 bs_float16;\n"
    "#else\n"
    "typedef float bs_float16;\n"
    "#endif\n"
    "#ifdef __BFLT16_MAX__\n"
    "typedef __bf16 bs_bfloat16;\n"
    "#else\n"
    "typedef float bs_bfloat16;\n"
    "#endif\n"
    "#ifdef __FLT128_MAX__\n"
    "typedef _Float128 bs_float128;\n"
    "typedef _Complex _Float128 bs_complex128;\n"
    "#else\n"
    "typedef double bs_float128;\n"
    "typedef _Complex double bs_complex128;\n"
    "#endif\n"
    "#ifndef __FLT64X_MAX__\n"
    "# define _Float64x long double\n"
    "#endif\n"
    "#ifdef __SIZEOF_FLOAT80__\n"
    "typedef __float80 bs_float80;\n"
    "#else\n"
    "typedef long double bs_float80;\n"
    "#endif\n"
    "#ifdef __DEC32_MAX__\n"
    "typedef _Decimal32 bs_decimal32;\n"
    "typedef _Decimal64 bs_decimal64;\n"
    "typedef _Decimal128 bs_decimal128;\n"
    "#else\n"
    "typedef float bs_decimal32;\n"
    "typedef double bs_decimal64;\n"
    "typedef double bs_decimal128;\n"
    "#endif\n"
    "typedef char v2qi __attribute__ ((vector_size (2)));\n"
    "typedef unsigned char v4qi __attribute__ ((vector_size (4)));\n"
    "typedef int v2si __attribute__ ((vector_size (8)));\n"
    "typedef short v8hi __attribute__ ((vector_size (16)));\n"
    "typedef float v4sf __attribute__ ((vector_size (16)));\n"
    "typedef double v2df __attribute__ ((vector_size (16)));\n"
    "typedef long long v4di __attribute__ ((vector_size (32)));\n"
    "typedef char char_a8 __attribute__ ((aligned (8)));\n"
    "typedef int int_a16 __attribute__ ((aligned (16)));\n"
    "typedef long long llong_a32 __attribute__ ((aligned (32)));\n"
    "typedef double double_a16 __attribute__ ((aligned (16)));\n"
    "typedef short short_a1 __attribute__ ((aligned (1)));\n"
    "typedef int int_a2 __attribute__ ((aligned (2)));\n"
    "typedef long long llong_a2 __attribute__ ((aligned (2)));\n"
    "typedef double double_a4 __attribute__ ((aligned (4)));\n"
    "typedef long double ld_a2 __attribute__ ((aligned (2)));\n"
    "typedef char char_x5[5];\n"
    "typedef int int_2x1[2][1];\n"
    "typedef int int_alias __attribute__ ((may_alias));\n"
    "typedef volatile short short_volatile;\n"
    "#ifdef __BITINT_MAXWIDTH__\n"
    "# define BITINT(N, ELSE) \\\n"
    "  typedef _BitInt (N) bs_bitint##N; \\\n"
    "  typedef unsigned _BitInt (N) bs_ubitint##N\n"
    "#else\n"
    "# define BITINT(N, ELSE) \\\n"
    "  typedef ELSE bs_bitint##N; \\\n"
    "  typedef unsigned ELSE bs_ubitint##N\n"
    "#endif\n"
    "BITINT (7, char);\n"
    "BITINT (17, int);\n"
    "BITINT (32, int);\n"
    "BITINT (65, long);\n"
    "BITINT (128, long long);\n"
    "BITINT (200, short);\n"
    "/* Stores may go to places without alignment.  */\n"
    "typedef long double st_ld __attribute__ ((aligned (1)));\n"
    "typedef _Float64x st_f64x __attribute__ ((aligned (1)));\n"
    "typedef bs_float80 st_f80 __attribute__ ((aligned (1)));\n";

  fputs (text, out);
}

/* A scalar type at random.  */
const struct scalar *
scalar_any (void)
{
  if (below (1000) < 12)
    return &pointers[below (POINTERS)];
  /* Most members of real records are integers.  */
  if (chance (40))
    return &scalars[below (INTEGERS)];
  return &scalars[below (SCALARS)];
}

/* A scalar type of FAMILY at random.  */
const struct scalar *
scalar_of_family (int family)
{
  const struct scalar *scalar;

  do
    scalar = &scalars[below (SCALARS)];
  while (scalar->family != family);
  return scalar;
}

/* A type that can have bit-fields of WIDTH, at random.  */
const struct scalar *
scalar_for_bit_field (int width)
{
  const struct scalar *scalar;

  if (width > 64)
    return &wide_bit_field;
  do
    {
      scalar = chance (2) ? &wide_bit_field : &scalars[below (SCALARS)];
      /* Half of all bit-fields are declared with int or something like.  */
      if (scalar->family != 3 && chance (50))
	scalar = &scalars[5 + below (2)];
    }
  while (scalar->width < width);
  return scalar;
}

/* Return whether SCALAR is floating point, or made of that: values that are
   equal may differ in their bits.  */
bool
scalar_is_float (const struct scalar *scalar)
{
  static const char *const parts[]
    = { "float", "Float", "double", "decimal", "complex128", "ld_", "v4sf",
	"v2df" };
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
    if (strstr (scalar->name, parts[i]) != NULL)
      return true;
  return false;
}
