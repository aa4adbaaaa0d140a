/* Other errors in the unit hide no verdict, before or behind it.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

int before = undeclared;	/* { dg-error {'undeclared' (undeclared|was not declared)} } */

struct bad	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char a;
  int b;
} __attribute__ ((into_bytes));

int ) behind;	/* { dg-error {expected (identifier or '\('|unqualified-id) before '\)' token} } */

struct good
{
  int a;
} __attribute__ ((into_bytes));

struct last	/* { dg-error {'struct last' is not 'into_bytes': 1 byte of padding \[interior-padding\]} } */
{
  char a;
  short b;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct last, into_bytes), "");
