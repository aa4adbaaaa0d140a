/* -fsso-struct= sets the storage order of all records, and changes no
   verdict.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-fsso-struct=big-endian" }  */

struct holed	/* { dg-error {'struct holed' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char kind;
  unsigned int length;
} __attribute__ ((into_bytes));

struct dense
{
  unsigned int kind : 4;
  unsigned int length : 28;
} __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct holed, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct dense, into_bytes), "");
