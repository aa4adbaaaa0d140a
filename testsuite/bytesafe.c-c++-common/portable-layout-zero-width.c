/* A bit-field of width 0 moves or aligns what is around it as the ABI has it.
   g++ 11 forgets it once the class is laid out.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct broken	/* { dg-error {'struct broken' is not 'portable_layout': a bit-field \[bit-field\]} "" { xfail { c++ && !gcc_at_least_12 } } } */
{		/* { dg-note {'struct broken' has an unnamed bit-field: what that does to the members around it depends on the ABI \[bit-field\]} "" { xfail { c++ && !gcc_at_least_12 } } .-1 } */
		/* { dg-note {use integers} "" { xfail { c++ && !gcc_at_least_12 } } .-2 } */
  unsigned int a;
  unsigned int : 0;
  unsigned int b;
} __attribute__ ((portable_layout));
