/* An argument is looked for below everything that hands a pointer on.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "bound.h"

void next (void);

void
all_good (int c, struct good *p, struct good *q)
{
  const void *v;
  need (c ? p : q);
  need (c ? (void *) p : (void *) q);
  need (c ? p : 0);
  need ((next (), p));
  need (v = p);
  need ("text");
  need (L"text");
  need (__extension__ ({ next (); p; }));
  need (__extension__ ({ struct good *local = p; next (); local; }));
  (void) v;
}

void
all_bad (int c, struct good *g, struct bad *p, struct bad *q)
{
  const void *v;
  need (c ? p : q); /* { dg-error {'struct bad' is not} } */
  need (c ? (void *) p : (void *) g); /* { dg-error {'struct bad' is not} } */
  need (c ? (void *) g : (void *) p); /* { dg-error {'struct bad' is not} } */
  need (c ? p : 0); /* { dg-error {'struct bad' is not} } */
  need (c ? (void *) g : c > 1 ? (void *) g : (void *) q); /* { dg-error {'struct bad' is not} } */
  need ((next (), p)); /* { dg-error {'struct bad' is not} } */
  need (v = p); /* { dg-error {'struct bad' is not} } */
  need (v = q = p); /* { dg-error {'struct bad' is not} } */
  need (__extension__ ({ next (); p; })); /* { dg-error {'struct bad' is not} } */
  need (__extension__ ({ next (); (void *) p; })); /* { dg-error {'struct bad' is not} } */
  need (__extension__ ({ struct bad *local = p; next (); local; })); /* { dg-error {'struct bad' is not} } */
  (void) v;
}
