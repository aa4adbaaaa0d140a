/* By the i386 psABI double and long long are aligned to 4 in records.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { ilp32 && ! x32 && { x86_64-*-* || i?86-*-* } } } }
   { dg-options "-mno-align-double" }  */

struct real
{
  int a;
  double b;
} __attribute__ ((into_bytes));

struct wide
{
  int a;
  long long b;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct real, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct wide, into_bytes), "");
