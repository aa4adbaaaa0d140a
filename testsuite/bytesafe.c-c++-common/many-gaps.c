/* More gaps than are told one by one are still one error, and are all
   counted.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#define GAP(p) char p##c; int p##i;
#define TEN(p)								\
  GAP (p##0) GAP (p##1) GAP (p##2) GAP (p##3) GAP (p##4)		\
  GAP (p##5) GAP (p##6) GAP (p##7) GAP (p##8) GAP (p##9)
#define HUNDRED(p)							\
  TEN (p##0) TEN (p##1) TEN (p##2) TEN (p##3) TEN (p##4)		\
  TEN (p##5) TEN (p##6) TEN (p##7) TEN (p##8) TEN (p##9)

struct message	/* { dg-error {'struct message' is not 'into_bytes': 3600 bytes of padding \[interior-padding\]} } */
{
  HUNDRED (a) HUNDRED (b) HUNDRED (c) HUNDRED (d) HUNDRED (e) HUNDRED (f)
  HUNDRED (g) HUNDRED (h) HUNDRED (i) HUNDRED (j) HUNDRED (k) HUNDRED (l)
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct message, into_bytes), "");
