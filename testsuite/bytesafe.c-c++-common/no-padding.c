/* Padding between members, after them, inside of them and in nested records.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct gaps	/* { dg-error {'struct gaps' is not 'no_padding': 6 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{
  char a;
  int b;
  char c;
} __attribute__ ((no_padding));

struct nested	/* { dg-error {'struct nested' is not 'no_padding': 12 bytes of padding \[interior-padding\] \[tail-padding\]} } */
{
  struct gaps gaps[2];
} __attribute__ ((no_padding));

struct bits	/* { dg-error {'struct bits' is not 'no_padding': 5 bits of padding \[tail-padding\]} } */
{
  unsigned char a : 3;
  unsigned char : 5;
} __attribute__ ((no_padding));

union either	/* { dg-error {'union either' is not 'no_padding': a union \[union\]} } */
{
  int *a;
  int *b;
} __attribute__ ((no_padding));

_Static_assert (!__builtin_has_attribute (struct gaps, no_padding), "");
_Static_assert (!__builtin_has_attribute (struct nested, no_padding), "");
_Static_assert (!__builtin_has_attribute (struct bits, no_padding), "");
_Static_assert (!__builtin_has_attribute (union either, no_padding), "");
