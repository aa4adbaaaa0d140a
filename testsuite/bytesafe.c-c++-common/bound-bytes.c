/* What is reached by counting bytes lies inside of an object or in a buffer:
   only where it is a number of whole objects can it be told from elements.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

#include "bound.h"

struct bad bad, bads[4];

void
inside (int n)
{
  need ((char *) &bad + 4);
  need ((char *) &bad + 1);
  need ((char *) bads + n);
  need ((char *) bads + 4);
  need ((char *) bads + (sizeof (struct bad) + 4));
  need (&((char *) &bad)[4]);
  need ((const unsigned char *) bads + 12);
}

void
whole (int n)
{
  need ((char *) &bad + 0); /* { dg-error {'struct bad' is not} } */
  need ((char *) bads + sizeof (struct bad)); /* { dg-error {'struct bad' is not} "g++ folds sizeof later" { xfail c++ } } */
  need ((char *) bads + n * sizeof (struct bad)); /* { dg-error {'struct bad' is not} "g++ folds sizeof later" { xfail c++ } } */
}
