/* Claims on records that are defined in a list of parameters.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-std=gnu17" }  */

void declared (struct good { int a; } __attribute__ ((into_bytes)) *p);
/* { dg-warning {'struct good' declared inside parameter list} "" { target *-*-* } .-1 } */
void padded (struct bad { char a; int b; } __attribute__ ((into_bytes)) *p);	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
/* { dg-warning {'struct bad' declared inside parameter list} "" { target *-*-* } .-1 } */

int
defined (struct local { int a; } __attribute__ ((into_bytes)) *p)
{	/* { dg-warning {'struct local' declared inside parameter list} "" { target *-*-* } .-1 } */
  _Static_assert (__builtin_has_attribute (struct local, into_bytes), "");
  return p->a;
}
