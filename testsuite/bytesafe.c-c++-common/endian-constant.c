/* <bytesafe/endian.h>: constants are the right bytes, as static data, as members
   and elements, at each end of each type, and as expressions.  No compiler warns
   of them.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wcast-qual -Wmissing-braces -Wtype-limits -Wsign-compare -Wshadow -Wno-overlength-strings" }  */

#include <bytesafe/endian.h>
#include <stdlib.h>
#include <string.h>

/* Constants of their own types, none of them a literal.  */
enum { KIND = 0x0102 };
#define LENGTH (sizeof (struct header) - 2u)

struct header
{
  bs_be16 kind;
  bs_le32 length;
  bs_bei16 levels[2];
  bs_lef64 ratio;
};

static const struct header headers[2]
  = { { BS_BE16 (KIND), BS_LE32 (LENGTH),
	{ BS_BEI16 (-1), BS_BEI16 (1) }, BS_LEF64 (1) },
      { BS_BE16 (0), BS_LE32 (1 ? 2 : 3),
	{ BS_BEI16 (-2), BS_BEI16 (0x7f) }, BS_LEF64 (-0.5) } };

static bs_be32 one = BS_BE32 (1);

/* Has the constant of TYPE by MACRO the BYTES, a string, in static data, in
   automatic data and by type_of?  */
#define CHECK(type, macro, v, bytes)					\
  do									\
    {									\
      static const type here = macro (v);				\
      static const struct { char c; type a[2]; } inside			\
	= { 'c', { macro (v), macro (v) } };				\
      const type automatic = macro (v);					\
      const type made = type##_of (v);					\
      _Static_assert (sizeof here == sizeof bytes - 1, "size");		\
      if (memcmp (&here, bytes, sizeof here) != 0			\
	  || memcmp (&inside.a[0], bytes, sizeof here) != 0		\
	  || memcmp (&inside.a[1], bytes, sizeof here) != 0		\
	  || memcmp (&automatic, bytes, sizeof here) != 0		\
	  || memcmp (&made, bytes, sizeof here) != 0)			\
	abort ();							\
    }									\
  while (0)

static void
check_integers (void)
{
  CHECK (bs_le16, BS_LE16, 0x1234, "\x34\x12");
  CHECK (bs_be16, BS_BE16, 0x1234, "\x12\x34");
  CHECK (bs_be16, BS_BE16, 0, "\0\0");
  CHECK (bs_be16, BS_BE16, 0xffff, "\xff\xff");
  CHECK (bs_le32, BS_LE32, 0x12345678, "\x78\x56\x34\x12");
  CHECK (bs_be32, BS_BE32, 0x12345678, "\x12\x34\x56\x78");
  CHECK (bs_be32, BS_BE32, 0xffffffff, "\xff\xff\xff\xff");
  CHECK (bs_le32, BS_LE32, 0x80000000, "\0\0\0\x80");
  CHECK (bs_le64, BS_LE64, 0x123456789abcdef0, "\xf0\xde\xbc\x9a\x78\x56\x34\x12");
  CHECK (bs_be64, BS_BE64, 0x123456789abcdef0, "\x12\x34\x56\x78\x9a\xbc\xde\xf0");
  CHECK (bs_be64, BS_BE64, 0xffffffffffffffff, "\xff\xff\xff\xff\xff\xff\xff\xff");
  CHECK (bs_be64, BS_BE64, 1, "\0\0\0\0\0\0\0\1");
  CHECK (bs_lei16, BS_LEI16, -2, "\xfe\xff");
  CHECK (bs_bei16, BS_BEI16, -0x8000, "\x80\0");
  CHECK (bs_bei16, BS_BEI16, 0x7fff, "\x7f\xff");
  CHECK (bs_lei32, BS_LEI32, -2, "\xfe\xff\xff\xff");
  CHECK (bs_bei32, BS_BEI32, -0x7fffffff - 1, "\x80\0\0\0");
  CHECK (bs_bei32, BS_BEI32, 0x7fffffff, "\x7f\xff\xff\xff");
  CHECK (bs_lei64, BS_LEI64, -2, "\xfe\xff\xff\xff\xff\xff\xff\xff");
  CHECK (bs_bei64, BS_BEI64, -0x7fffffffffffffff - 1, "\x80\0\0\0\0\0\0\0");
  CHECK (bs_bei64, BS_BEI64, 0x7fffffffffffffff, "\x7f\xff\xff\xff\xff\xff\xff\xff");
}

/* IEEE 754, table by table: zeros, the least and the largest subnormal, the
   least normal, one, the largest, infinity, not-a-number.  */
static void
check_floats (void)
{
  CHECK (bs_bef32, BS_BEF32, 0.0f, "\0\0\0\0");
  CHECK (bs_bef32, BS_BEF32, -0.0f, "\x80\0\0\0");
  CHECK (bs_bef32, BS_BEF32, __FLT_DENORM_MIN__, "\0\0\0\1");
  CHECK (bs_bef32, BS_BEF32, -__FLT_DENORM_MIN__, "\x80\0\0\1");
  CHECK (bs_bef32, BS_BEF32, __FLT_MIN__ - __FLT_DENORM_MIN__, "\0\x7f\xff\xff");
  CHECK (bs_bef32, BS_BEF32, __FLT_MIN__, "\0\x80\0\0");
  CHECK (bs_bef32, BS_BEF32, __FLT_MIN__ + __FLT_DENORM_MIN__, "\0\x80\0\1");
  CHECK (bs_bef32, BS_BEF32, 1, "\x3f\x80\0\0");
  CHECK (bs_bef32, BS_BEF32, 1 + __FLT_EPSILON__, "\x3f\x80\0\1");
  CHECK (bs_bef32, BS_BEF32, 1 - __FLT_EPSILON__ / 2, "\x3f\x7f\xff\xff");
  CHECK (bs_bef32, BS_BEF32, -2.5f, "\xc0\x20\0\0");
  CHECK (bs_lef32, BS_LEF32, -2.5f, "\0\0\x20\xc0");
  CHECK (bs_bef32, BS_BEF32, 0.1f, "\x3d\xcc\xcc\xcd");
  CHECK (bs_bef32, BS_BEF32, __FLT_MAX__, "\x7f\x7f\xff\xff");
  CHECK (bs_bef32, BS_BEF32, __builtin_inff (), "\x7f\x80\0\0");
  CHECK (bs_bef32, BS_BEF32, -__builtin_inff (), "\xff\x80\0\0");
  /* A NaN of the m68k has ones everywhere.  */
#ifndef __m68k__
  CHECK (bs_bef32, BS_BEF32, __builtin_nanf (""), "\x7f\xc0\0\0");
  CHECK (bs_bef32, BS_BEF32, -__builtin_nanf (""), "\xff\xc0\0\0");
#endif
  CHECK (bs_bef64, BS_BEF64, 0.0, "\0\0\0\0\0\0\0\0");
  CHECK (bs_bef64, BS_BEF64, -0.0, "\x80\0\0\0\0\0\0\0");
  CHECK (bs_bef64, BS_BEF64, __DBL_DENORM_MIN__, "\0\0\0\0\0\0\0\1");
  CHECK (bs_bef64, BS_BEF64, -__DBL_DENORM_MIN__, "\x80\0\0\0\0\0\0\1");
  CHECK (bs_bef64, BS_BEF64, __DBL_MIN__ - __DBL_DENORM_MIN__, "\0\x0f\xff\xff\xff\xff\xff\xff");
  CHECK (bs_bef64, BS_BEF64, __DBL_MIN__, "\0\x10\0\0\0\0\0\0");
  CHECK (bs_bef64, BS_BEF64, __DBL_MIN__ + __DBL_DENORM_MIN__, "\0\x10\0\0\0\0\0\1");
  CHECK (bs_bef64, BS_BEF64, 1, "\x3f\xf0\0\0\0\0\0\0");
  CHECK (bs_bef64, BS_BEF64, 1 + __DBL_EPSILON__, "\x3f\xf0\0\0\0\0\0\1");
  CHECK (bs_bef64, BS_BEF64, -2.5, "\xc0\x04\0\0\0\0\0\0");
  CHECK (bs_lef64, BS_LEF64, -2.5, "\0\0\0\0\0\0\x04\xc0");
  CHECK (bs_bef64, BS_BEF64, 0.1, "\x3f\xb9\x99\x99\x99\x99\x99\x9a");
  CHECK (bs_bef64, BS_BEF64, __DBL_MAX__, "\x7f\xef\xff\xff\xff\xff\xff\xff");
  CHECK (bs_bef64, BS_BEF64, __builtin_inf (), "\x7f\xf0\0\0\0\0\0\0");
  CHECK (bs_bef64, BS_BEF64, -__builtin_inf (), "\xff\xf0\0\0\0\0\0\0");
#ifndef __m68k__
  CHECK (bs_bef64, BS_BEF64, __builtin_nan (""), "\x7f\xf8\0\0\0\0\0\0");
  CHECK (bs_bef64, BS_BEF64, -__builtin_nan (""), "\xff\xf8\0\0\0\0\0\0");
#endif
#if __FLT_EVAL_METHOD__ == 0
  /* The bits that tell one not-a-number from another.  */
#ifndef __m68k__
  CHECK (bs_bef32, BS_BEF32, __builtin_nanf ("0x123"), "\x7f\xc0\1\x23");
  CHECK (bs_bef64, BS_BEF64, __builtin_nan ("0x123"), "\x7f\xf8\0\0\0\0\1\x23");
#endif
#endif
}

int
main (void)
{
  static const unsigned char image[2 * sizeof (struct header)]
    = { 1, 2, 16, 0, 0, 0, 0xff, 0xff, 0, 1, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f,
	0, 0, 2, 0, 0, 0, 0xff, 0xfe, 0, 0x7f, 0, 0, 0, 0, 0, 0, 0xe0, 0xbf };
  if (memcmp (headers, image, sizeof image) != 0)
    abort ();
  bs_be32_set (&one, bs_be32_get (one) + 1);
  if (bs_be32_get (one) != 2)
    abort ();
  check_integers ();
  check_floats ();
  return 0;
}
