/* packed does not reach into nested records, and aligned brings tail padding
   back.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct inner
{
  char kind;
  int length;
};

struct outer	/* { dg-error {'struct outer' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char c;
  struct inner inner;
} __attribute__ ((packed, into_bytes));

struct aligned	/* { dg-error {'struct aligned' is not 'into_bytes': 3 bytes of padding \[tail-padding\]} } */
{
  char kind;
  int length;
} __attribute__ ((packed, aligned (4), into_bytes));

_Static_assert (!__builtin_has_attribute (struct outer, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct aligned, into_bytes), "");
