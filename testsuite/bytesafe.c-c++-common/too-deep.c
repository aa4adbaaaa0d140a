/* Types in types in types: 600 of them are refused with a reason, 400 are
   not, whatever was refused before.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define LEVEL(name, before) struct name { struct before x; };
#define TEN(p, before)							\
  LEVEL (p##0, before) LEVEL (p##1, p##0) LEVEL (p##2, p##1)		\
  LEVEL (p##3, p##2) LEVEL (p##4, p##3) LEVEL (p##5, p##4)		\
  LEVEL (p##6, p##5) LEVEL (p##7, p##6) LEVEL (p##8, p##7)		\
  LEVEL (p##9, p##8)
#define HUNDRED(p, before)						\
  TEN (p##0, before) TEN (p##1, p##09) TEN (p##2, p##19)		\
  TEN (p##3, p##29) TEN (p##4, p##39) TEN (p##5, p##49)			\
  TEN (p##6, p##59) TEN (p##7, p##69) TEN (p##8, p##79)			\
  TEN (p##9, p##89)

struct leaf
{
  int i;
};

HUNDRED (a, leaf)
HUNDRED (b, a99)
HUNDRED (c, b99)
HUNDRED (d, c99)

HUNDRED (e, d99)
HUNDRED (f, e99)

struct deep	/* { dg-error {'struct deep' is not 'into_bytes': types nested too deep \[too-deep\]} } */
{
  struct f99 x;
} __attribute__ ((into_bytes));

struct shallow
{
  struct d99 x;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct shallow, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct deep, into_bytes), "");
