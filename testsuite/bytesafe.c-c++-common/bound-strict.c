/* With the option strict-bounds a void * that tells nothing is refused.
   Characters are bytes, and say so.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "strict-bounds" }  */

#include <bytesafe/traits.h>
#include "bound.h"

void *get (void);
struct holder { void *data; };

void
refused (void *v, const void *c, struct holder *h, void **vs, int n,
	 struct good *g)
{
  need (v); /* { dg-error {argument 1 of 'need' must be 'into_bytes', but 'void \*' does not tell what it points to \[void-pointer\]} } */
  need (c); /* { dg-error {\[void-pointer\]} } */
  need (h->data); /* { dg-error {\[void-pointer\]} } */
  need (*vs); /* { dg-error {\[void-pointer\]} } */
  need (get ()); /* { dg-error {\[void-pointer\]} } */
  need (n ? v : g); /* { dg-error {\[void-pointer\]} } */
  need (n ? (void *) g : v); /* { dg-error {\[void-pointer\]} } */
  need (__extension__ ({ get (); v; })); /* { dg-error {\[void-pointer\]} } */
}

void
passed (void *v, const volatile void *w, char *s, unsigned char *u, int n,
	struct good *g, struct holder *h, int *number)
{
  need (g);
  need ((void *) g);
  need (number);
  need (s);
  need (s + n);
  need (u);
  need ("text");
  need ((char *) g + 1);
  need (0);
  need ((void *) 0);
  need (bs_trust_call (v));
  need (bs_trust_call (w));
  need (bs_trust_call (h));
  need ((const void *) bs_trust_call (h));
  need (n ? bs_trust_call (h) : g);
}

void
judged (struct bad *p, int n, struct good *g)
{
  need (p); /* { dg-error {'struct bad' is not} } */
  need ((void *) p); /* { dg-error {'struct bad' is not} } */
  need (n ? bs_trust_call (p) : p); /* { dg-error {'struct bad' is not} } */
  need (n ? (void *) g : (void *) p); /* { dg-error {'struct bad' is not} } */
}
