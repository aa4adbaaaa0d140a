/* #pragma pack packs the record that it surrounds, not the ones nested in
   it that were defined before.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct inner
{
  char kind;
  int length;
};

#pragma pack (push, 1)

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char c;
  struct inner inner;
} __attribute__ ((into_bytes));

#pragma pack (pop)

_Static_assert (sizeof (struct outer) == 9, "");
_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
