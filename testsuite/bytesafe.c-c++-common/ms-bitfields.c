/* -mms-bitfields: bit-fields of types of different size share no unit.
   gcc_struct takes one record out of that.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target { x86_64-*-* || i?86-*-* } } }
   { dg-options "-mms-bitfields" }  */

struct microsoft	/* { dg-error {'struct microsoft' is not 'into_bytes': 16 bits of padding \[interior-padding\] \[tail-padding\]} } */
{
  unsigned char a : 4;
  unsigned short b : 12;
} __attribute__ ((into_bytes));

struct gcc
{
  unsigned char a : 4;
  unsigned short b : 12;
} __attribute__ ((gcc_struct, into_bytes));

struct same
{
  unsigned short a : 4;
  unsigned short b : 12;
} __attribute__ ((into_bytes));

_Static_assert (sizeof (struct microsoft) == 4, "");
_Static_assert (!__builtin_has_attribute (struct microsoft, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct gcc, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct same, into_bytes), "");
