/* #pragma pack (4) gives 64-bit members the alignment of i386 on every ABI.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#pragma pack (push, 4)

struct wide
{
  int kind;
  unsigned long long address;
  double value;
  int end;
} __attribute__ ((into_bytes));

struct narrow	/* { dg-error {'struct narrow' is not 'into_bytes': 2 bytes of padding \[interior-padding\]} } */
{
  short kind;
  unsigned long long address;
} __attribute__ ((into_bytes));

#pragma pack (pop)

_Static_assert (__builtin_has_attribute (struct wide, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct narrow, into_bytes), "");
