/* A verdict that fails leaves no mark under any name.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

typedef struct s early;

struct s	/* { dg-error {'struct s' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
} __attribute__ ((into_bytes));

typedef struct s late;

_Static_assert (!__builtin_has_attribute (struct s, into_bytes), "");
_Static_assert (!__builtin_has_attribute (early, into_bytes), "");
_Static_assert (!__builtin_has_attribute (late, into_bytes), "");
_Static_assert (!__builtin_has_attribute (const struct s, into_bytes), "");
