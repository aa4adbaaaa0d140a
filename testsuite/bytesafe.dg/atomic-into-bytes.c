/* Under into_bytes and from_bytes an _Atomic member is as its type, where
   GCC puts it: it may be aligned to more than its type.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct three
{
  char c[3];
};

struct scalar
{
  _Atomic int a;
  _Atomic short b;
  volatile short c;
} __attribute__ ((into_bytes, from_bytes));

struct record
{
  _Atomic struct three three;
  char end;
} __attribute__ ((into_bytes, from_bytes));

struct aligned	/* { dg-error {'struct aligned' is not 'into_bytes': 4 bytes of padding \[interior-padding\]} } */
{
  int a;
  _Atomic long long b;
} __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct scalar, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct scalar, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct record, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct record, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct aligned, into_bytes), "");
