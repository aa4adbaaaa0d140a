/* With require-annotated a nested record whose own claim failed is not marked;
   what is wrong there is told of the record around it too.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-plugin-args "require-annotated" }  */

struct inner	/* { dg-error {'struct inner' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
} __attribute__ ((into_bytes));

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': 3 bytes of padding and a member without the attribute \[interior-padding\] \[unannotated\]} } */
{
  struct inner inner;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
