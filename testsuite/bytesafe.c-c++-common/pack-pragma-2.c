/* #pragma pack (2): no member is aligned to more than 2.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#pragma pack (push, 2)

struct even
{
  short kind;
  int length;
} __attribute__ ((into_bytes));

struct odd	/* { dg-error {'struct odd' is not 'into_bytes': 1 byte of padding \[interior-padding\]} } */
{
  char kind;
  int length;
} __attribute__ ((into_bytes));

struct tail	/* { dg-error {'struct tail' is not 'into_bytes': 1 byte of padding \[tail-padding\]} } */
{
  int length;
  char kind;
} __attribute__ ((into_bytes));

#pragma pack (pop)

_Static_assert (__builtin_has_attribute (struct even, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct odd, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct tail, into_bytes), "");
