/* An enumeration that lists each value of its width has no other patterns; one
   that lacks a single one has.  Negative enumerators count as well.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define TEN(p)								\
  p##0, p##1, p##2, p##3, p##4, p##5, p##6, p##7, p##8, p##9,
#define HUNDRED(p)							\
  TEN (p##0) TEN (p##1) TEN (p##2) TEN (p##3) TEN (p##4)		\
  TEN (p##5) TEN (p##6) TEN (p##7) TEN (p##8) TEN (p##9)

enum __attribute__ ((packed)) all
{
  HUNDRED (a) HUNDRED (b) TEN (c0) TEN (c1) TEN (c2) TEN (c3) TEN (c4)
  c50, c51, c52, c53, c54, c55
};

enum __attribute__ ((packed)) nearly_all
{
  HUNDRED (d) HUNDRED (e) TEN (f0) TEN (f1) TEN (f2) TEN (f3) TEN (f4)
  f50, f51, f52, f53, f54
};

enum __attribute__ ((packed)) with_sign
{
  least = -128,
  HUNDRED (g) HUNDRED (h) TEN (i0) TEN (i1) TEN (i2) TEN (i3) TEN (i4)
  i50, i51, i52, i53, most = 127
};

enum __attribute__ ((packed)) repeated
{
  HUNDRED (j) HUNDRED (k) TEN (l0) TEN (l1) TEN (l2) TEN (l3) TEN (l4)
  l50, l51, l52, l53, l54, again = 0
};

struct covered
{
  enum all kind;
  enum with_sign number;
} __attribute__ ((from_bytes));

struct holed	/* { dg-error {'struct holed' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  enum nearly_all kind;
} __attribute__ ((from_bytes));

struct twice	/* { dg-error {'struct twice' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  enum repeated kind;
} __attribute__ ((from_bytes));

_Static_assert (sizeof (enum all) == 1, "");
_Static_assert (sizeof (enum nearly_all) == 1, "");
_Static_assert (sizeof (enum with_sign) == 1, "");
_Static_assert (__builtin_has_attribute (struct covered, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct holed, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct twice, from_bytes), "");
