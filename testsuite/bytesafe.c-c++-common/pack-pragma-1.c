/* #pragma pack (1) packs what is defined after it, until it is popped.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#pragma pack (push, 1)

struct packed
{
  char kind;
  int length;
} __attribute__ ((into_bytes));

#pragma pack (pop)

struct plain	/* { dg-error {'struct plain' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char kind;
  int length;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct packed, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct plain, into_bytes), "");
