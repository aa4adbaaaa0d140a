/* What is claimed by its name is reported though most_traits is quiet about it,
   in either order.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct first	/* { dg-error {'struct first' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
} __attribute__ ((most_traits, into_bytes));

struct last	/* { dg-error {'struct last' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
} __attribute__ ((into_bytes, most_traits));

struct later
{
  char a;
  int b;
} __attribute__ ((most_traits));
typedef struct later later_claim __attribute__ ((into_bytes));	/* { dg-error {'struct later' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */

_Static_assert (__builtin_has_attribute (struct first, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct last, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct first, into_bytes), "");
