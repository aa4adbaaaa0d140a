/* A claim in a function on a record that is completed nowhere, and one at the
   very end of the unit.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

void
function (void)
{
  typedef struct never never __attribute__ ((into_bytes));	/* { dg-error {'struct (function\(\)::)?never' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} } */
}

struct last { char a; int b; } __attribute__ ((into_bytes));	/* { dg-error {'struct last' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
