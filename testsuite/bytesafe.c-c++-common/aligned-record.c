/* aligned on a record rounds its size up.  (zerocopy's issue 1763 is a record
   of one byte, aligned to 2.)
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct bytes	/* { dg-error {'struct bytes' is not 'into_bytes': 1 byte of padding \[tail-padding\]} } */
{
  char c[3];
} __attribute__ ((aligned (4), into_bytes));

struct byte	/* { dg-error {'struct byte' is not 'into_bytes': 1 byte of padding \[tail-padding\]} } */
{
  char c;
} __attribute__ ((aligned (2), into_bytes));

struct page	/* { dg-error {'struct page' is not 'into_bytes': 4095 bytes of padding \[tail-padding\]} } */
{
  char c;
} __attribute__ ((aligned (4096), into_bytes));

_Static_assert (!__builtin_has_attribute (struct bytes, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct byte, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct page, into_bytes), "");
