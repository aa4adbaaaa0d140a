/* The scalar types of random classes, and the declarations that they need.
   SPDX-License-Identifier: GPL-3.0-or-later

   Every program declares all of them.  Where a target or a dialect lacks a
   type, its bs_ name stands for another one, so that one text serves all.  */

#include "model.h"

/* A type that can be a template's argument, which is called PRINTED then.  */
#define PLAIN(NAME, PRINTED, WIDTH, FAMILY)                                  \
  {                                                                          \
    .name = NAME, .printed = PRINTED, .width = WIDTH, .family = FAMILY,      \
    .is_simple = true                                                        \
  }

/* One that cannot, since its name has another meaning elsewhere.  */
#define OTHER(NAME, WIDTH, FAMILY)                                           \
  {                                                                          \
    .name = NAME, .width = WIDTH, .family = FAMILY                           \
  }

/* An enumeration of which not every pattern is a value, but every one of up
   to COVERED bits is; zero is none if COVERED is 0.  */
#define CLOSED(NAME, WIDTH, FAMILY, COVERED)                                 \
  {                                                                          \
    .name = NAME, .printed = NAME, .width = WIDTH, .family = FAMILY,         \
    .facts = FACT_INVALID | ((COVERED) == 0 ? FACT_NO_ZERO : 0),             \
    .covered_width = COVERED                                                 \
  }

#define OVERALIGNED(NAME, WIDTH)                                             \
  {                                                                          \
    .name = NAME, .width = WIDTH, .is_overaligned = true                     \
  }

#define LONG_DOUBLE(NAME, PRINTED, COMPLEX)                                  \
  {                                                                          \
    .name = NAME, .printed = PRINTED, .kind = SCALAR_FLOAT,                  \
    .facts = FACT_LONG_DOUBLE, .base = "st_ld", .is_complex = COMPLEX        \
  }

#define POINTER(NAME, PRINTED)                                               \
  {                                                                          \
    .name = NAME, .printed = PRINTED, .facts = FACT_ADDRESS                  \
  }

#define REFERENCE(NAME, BOUND_TO)                                            \
  {                                                                          \
    .name = NAME, .kind = SCALAR_REFERENCE, .bound_to = BOUND_TO,            \
    .facts = FACT_ADDRESS | FACT_NO_NULL | FACT_MADE | FACT_NOT_PLAIN        \
  }

#define ATOMIC(NAME, FAMILY, FACTS)                                          \
  {                                                                          \
    .name = NAME, .family = FAMILY,                                          \
    .facts = FACT_ATOMIC | FACT_NOT_PLAIN | (FACTS)                          \
  }

static const struct scalar scalars[] = {
  /* Integers.  */
  PLAIN ("char", "char", 8, 1),
  PLAIN ("signed char", "signedchar", 8, 1),
  PLAIN ("unsigned char", "unsignedchar", 8, 1),
  PLAIN ("short", "shortint", 16, 2),
  PLAIN ("unsigned short", "shortunsignedint", 16, 2),
  PLAIN ("int", "int", 32, 3),
  PLAIN ("unsigned int", "unsignedint", 32, 3),
  PLAIN ("long", "longint", 32, 0),
  PLAIN ("unsigned long", "longunsignedint", 32, 0),
  PLAIN ("long long", "longlongint", 64, 4),
  PLAIN ("unsigned long long", "longlongunsignedint", 64, 4),
  PLAIN ("char16_t", "char16_t", 16, 2),
  PLAIN ("char32_t", "char32_t", 32, 3),
  PLAIN ("wchar_t", "wchar_t", 16, 0),
  OTHER ("bs_char8", 8, 1),
  OTHER ("__SIZE_TYPE__", 32, 0),
  OTHER ("__UINT8_TYPE__", 8, 1),
  OTHER ("__INT16_TYPE__", 16, 2),
  OTHER ("__UINT32_TYPE__", 32, 3),
  OTHER ("__INT64_TYPE__", 64, 4),
  OTHER ("bs_int128", 0, 0),
  OTHER ("bs_uint128", 0, 0),

  /* Enumerations.  */
  CLOSED ("bool", 1, 1, 1),
  CLOSED ("e_plain", 8, 3, 1),
  CLOSED ("e_pair", 8, 3, 1),
  CLOSED ("e_signed", 8, 3, 0),
  CLOSED ("e_wide", 40, 4, 0),
  CLOSED ("e_tiny", 8, 1, 1),
  CLOSED ("e_class", 16, 2, 0),
  CLOSED ("e_four", 8, 1, 2),
  CLOSED ("e_truth", 1, 1, 1),
  CLOSED ("e_opaque", 8, 3, 0),
  PLAIN ("e_byte", "e_byte", 8, 1),
  PLAIN ("e_open", "e_open", 16, 2),
  PLAIN ("e_open64", "e_open64", 64, 4),

  /* Floating point, complex numbers.  */
  PLAIN ("float", "float", 0, 3),
  PLAIN ("double", "double", 0, 4),
  OTHER ("bs_float128", 0, 0),
  LONG_DOUBLE ("long double", "longdouble", false),
  LONG_DOUBLE ("_Complex long double", NULL, true),
  OTHER ("_Complex float", 0, 4),
  OTHER ("_Complex double", 0, 0),
  OTHER ("_Complex short", 0, 3),

  /* Vectors.  */
  OTHER ("v2qi", 0, 2),
  OTHER ("v2si", 0, 4),
  OTHER ("v4sf", 0, 0),

  /* Types with an alignment of their own.  The over-aligned ones cannot be
     elements of arrays; the others can be aligned less than their size.  */
  OVERALIGNED ("char_a8", 8),
  OVERALIGNED ("int_a16", 32),
  OVERALIGNED ("llong_a32", 64),
  OTHER ("short_a1", 0, 2),
  OTHER ("int_a2", 0, 3),
  OTHER ("double_a4", 0, 4),
  { .name = "ld_a2",
    .kind = SCALAR_FLOAT,
    .facts = FACT_LONG_DOUBLE,
    .base = "st_ld" },

  /* Typedefs of other kinds.  */
  OTHER ("char_x5", 0, 0),
  OTHER ("int_2x1", 0, 0),
  OTHER ("int_alias", 32, 3),
  { .name = "volatile int",
    .printed = "volatileint",
    .width = 32,
    .family = 3,
    .facts = FACT_VOLATILE }
};

/* The pointers and their kin.  */
static const struct scalar addresses[]
  = { POINTER ("bs_pointer", NULL),
      POINTER ("bs_function", NULL),
      { .name = "bs_nullptr", .facts = FACT_ADDRESS | FACT_CONFUSING },
      /* Null is not zero, but the first member is.  */
      { .name = "bs_member", .facts = FACT_ADDRESS | FACT_NO_NULL },
      POINTER ("bs_method", NULL),
      POINTER ("bs_string", "char*"),
      REFERENCE ("bs_reference", "*(int *) (void *) bs_target"),
      REFERENCE ("bs_moved", "static_cast<bs_moved> (*(short *) bs_target)"),
      REFERENCE ("bs_called", "bs_target_function") };

/* What std::atomic makes of integers.  */
static const struct scalar atomics[]
  = { ATOMIC ("std::atomic<int>", 3, 0),
      ATOMIC ("std::atomic<unsigned char>", 1, 0),
      ATOMIC ("std::atomic<long long>", 4, 0),
      ATOMIC ("std::atomic<bool>", 1, FACT_INVALID),
      ATOMIC ("std::atomic<char *>", 0, FACT_ADDRESS) };

enum
{
  INTEGERS = 22, /* the first of them */
  SCALARS = sizeof scalars / sizeof scalars[0],
  ADDRESSES = sizeof addresses / sizeof addresses[0],
  ATOMICS = sizeof atomics / sizeof atomics[0]
};

/* Write to OUT the declarations that scalars need.  */
void
scalars_print (FILE *out)
{
  static const char text[]
    = "enum e_plain { E_ZERO, E_ONE, E_TWO };\n"
      "enum e_pair { E_LEFT = -1, E_RIGHT = 0 };\n"
      "enum e_signed { E_MINUS = -1, E_PLUS = 1 };\n"
      "enum e_wide { E_HUGE = 0x123456789ll };\n"
      "enum __attribute__ ((packed)) e_tiny { E_TINY, E_TINIER };\n"
      "enum class e_class : short { one = 1, two };\n"
      "enum e_four : unsigned char { E_A, E_B, E_C, E_D };\n"
      "enum class e_truth : bool { no, yes };\n"
      "enum class e_byte : unsigned char { };\n"
      "enum e_open : unsigned short { };\n"
      "enum struct e_open64 : unsigned long long { };\n"
      "enum class e_opaque : int;\n"
      "#ifdef __cpp_char8_t\n"
      "typedef char8_t bs_char8;\n"
      "#else\n"
      "typedef unsigned char bs_char8;\n"
      "#endif\n"
      "#ifdef __SIZEOF_INT128__\n"
      "typedef __int128 bs_int128;\n"
      "typedef unsigned __int128 bs_uint128;\n"
      "#else\n"
      "typedef long long bs_int128;\n"
      "typedef unsigned long long bs_uint128;\n"
      "#endif\n"
      "#ifdef __SIZEOF_FLOAT128__\n"
      "typedef __float128 bs_float128;\n"
      "#else\n"
      "typedef double bs_float128;\n"
      "#endif\n"
      "struct bs_some { int member; void method (); };\n"
      "typedef void *bs_pointer;\n"
      "typedef char *bs_string;\n"
      "typedef int (*bs_function) (void);\n"
      "typedef decltype (nullptr) bs_nullptr;\n"
      "typedef int bs_some::*bs_member;\n"
      "typedef void (bs_some::*bs_method) ();\n"
      "typedef int &bs_reference;\n"
      "typedef short &&bs_moved;\n"
      "typedef void (&bs_called) ();\n"
      "static char bs_target[16] __attribute__ ((aligned (16)));\n"
      "static void bs_target_function () { }\n"
      "typedef char v2qi __attribute__ ((vector_size (2)));\n"
      "typedef int v2si __attribute__ ((vector_size (8)));\n"
      "typedef float v4sf __attribute__ ((vector_size (16)));\n"
      "typedef char char_a8 __attribute__ ((aligned (8)));\n"
      "typedef int int_a16 __attribute__ ((aligned (16)));\n"
      "typedef long long llong_a32 __attribute__ ((aligned (32)));\n"
      "typedef short short_a1 __attribute__ ((aligned (1)));\n"
      "typedef int int_a2 __attribute__ ((aligned (2)));\n"
      "typedef double double_a4 __attribute__ ((aligned (4)));\n"
      "typedef long double ld_a2 __attribute__ ((aligned (2)));\n"
      "typedef char char_x5[5];\n"
      "typedef int int_2x1[2][1];\n"
      "typedef int int_alias __attribute__ ((may_alias));\n"
      "/* Stores may go to places without alignment.  */\n"
      "typedef long double st_ld __attribute__ ((aligned (1)));\n";
  /* Of a cross compiler often only C's library is there.  */
  static const char atomic_text[]
    = "#if __has_include (<bits/c++config.h>)\n"
      "# include <atomic>\n"
      "#else\n"
      "namespace std { template <typename T> struct atomic { T value; }; }\n"
      "#endif\n";

  fputs (text, out);
  if (uses_atomics)
    fputs (atomic_text, out);
}

/* A scalar type at random.  */
const struct scalar *
scalar_any (void)
{
  if (below (1000) < 20)
    return &addresses[below (ADDRESSES)];
  if (uses_atomics && chance (4))
    return &atomics[below (ATOMICS)];
  /* Most members of real classes are integers.  */
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

/* A type that can have bit-fields of WIDTH without excess, at random.  */
const struct scalar *
scalar_for_bit_field (int width)
{
  const struct scalar *scalar;

  do
    {
      scalar = &scalars[below (SCALARS)];
      /* Half of all bit-fields are declared with int or something like.  */
      if (scalar->family != 3 && chance (50))
        scalar = &scalars[5 + below (2)];
    }
  while (scalar->width < width);
  return scalar;
}

/* A scalar type that can be a template's argument, at random.  */
const struct scalar *
scalar_for_argument (void)
{
  const struct scalar *scalar;

  do
    scalar = scalar_any ();
  while (!scalar->printed);
  return scalar;
}
