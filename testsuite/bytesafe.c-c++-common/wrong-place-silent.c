/* -Wno-attributes silences what is said of claims in the wrong place, but no
   verdict.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }
   { dg-options "-Wno-attributes" }  */

int variable __attribute__ ((into_bytes));
void declared (void) __attribute__ ((into_bytes));
typedef void nothing __attribute__ ((into_bytes));

struct message	/* { dg-error {'struct message' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
{
  char kind __attribute__ ((into_bytes));
  int length;
} __attribute__ ((into_bytes));
