/* Without -fshort-enums an enumeration is an int: the verdicts of
   short-enums.c turn around.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-fno-short-enums" }  */

enum kind { REQUEST, REPLY };

struct holed	/* { dg-error {'struct holed' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} } */
{
  enum kind kind;
  unsigned char flags;
} __attribute__ ((into_bytes));

struct dense
{
  enum kind kind;
  unsigned int length;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct holed, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct dense, into_bytes), "");
