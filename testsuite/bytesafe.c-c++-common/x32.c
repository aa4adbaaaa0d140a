/* -mx32: pointers and long are 4 bytes, 64-bit members are aligned to 8.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { lp64 && x86_64-*-* } } }
   { dg-options "-mx32" }  */

struct dense
{
  unsigned long a;
  unsigned int b;
  __UINTPTR_TYPE__ c;
} __attribute__ ((into_bytes));

struct holed	/* { dg-error {'struct holed' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} } */
{
  unsigned long a;
  unsigned long long b;
} __attribute__ ((into_bytes));

struct real	/* { dg-error {'struct real' is not 'into_bytes': 6 bytes of padding \[scalar-padding\]} } */
{
  long double x;
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct dense) == 12, "");
_Static_assert (__builtin_has_attribute (struct dense, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct holed, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct real, into_bytes), "");
