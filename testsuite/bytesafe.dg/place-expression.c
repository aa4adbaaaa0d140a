/* Claims on records that are defined inside of an expression, the last of them
   with nothing behind it but the end of the unit.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

unsigned long size = sizeof (struct in_sizeof { char a; int b; } __attribute__ ((into_bytes)));	/* { dg-error {'struct in_sizeof' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
unsigned long align = _Alignof (struct in_alignof { int a; } __attribute__ ((into_bytes)));

_Static_assert (!__builtin_has_attribute (struct in_sizeof, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct in_alignof, into_bytes), "");

int
function (void *p)
{
  int a = ((struct in_cast { char a; int b; } __attribute__ ((into_bytes)) *) p)->b;	/* { dg-error {'struct in_cast' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
  int b = (struct in_literal { int a; } __attribute__ ((into_bytes))) { 1 }.a;
  _Static_assert (__builtin_has_attribute (struct in_literal, into_bytes), "");
  if (sizeof (struct { char a; int b; } __attribute__ ((into_bytes))))	/* { dg-error {'struct <anonymous>' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
    return a + b;
  return sizeof (struct last { char a; int b; } __attribute__ ((into_bytes)));	/* { dg-error {'struct last' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
}
