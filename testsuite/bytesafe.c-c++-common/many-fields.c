/* A record of a thousand members, with one gap before the last.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#define TEN(p)								\
  char p##0; char p##1; char p##2; char p##3; char p##4;		\
  char p##5; char p##6; char p##7; char p##8; char p##9;
#define HUNDRED(p)							\
  TEN (p##0) TEN (p##1) TEN (p##2) TEN (p##3) TEN (p##4)		\
  TEN (p##5) TEN (p##6) TEN (p##7) TEN (p##8) TEN (p##9)
#define THOUSAND(p)							\
  HUNDRED (p##0) HUNDRED (p##1) HUNDRED (p##2) HUNDRED (p##3)		\
  HUNDRED (p##4) HUNDRED (p##5) HUNDRED (p##6) HUNDRED (p##7)		\
  HUNDRED (p##8) HUNDRED (p##9)

struct clean
{
  THOUSAND (f)
} __attribute__ ((into_bytes, from_bytes, immutable));

struct holed	/* { dg-error {'struct holed' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  THOUSAND (f)
  char last;
  int behind;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct clean, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct clean, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct clean, immutable), "");
_Static_assert (!__builtin_has_attribute (struct holed, into_bytes), "");
