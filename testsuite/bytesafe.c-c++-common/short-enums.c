/* -fshort-enums: an enumeration takes no more bytes than it needs, which
   makes gaps and closes others.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-fshort-enums" }  */

enum kind { REQUEST, REPLY };

struct dense
{
  enum kind kind;
  unsigned char flags;
} __attribute__ ((into_bytes));

struct holed	/* { dg-error {'struct holed' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  enum kind kind;
  unsigned int length;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct dense, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct holed, into_bytes), "");
