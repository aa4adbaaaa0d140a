/* A trusted record may go wherever the trait is demanded, and only there.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct trusted
{
  char kind;
  void *owner;
} __attribute__ ((bytesafe_trust ("into_bytes", "cleared")));

struct around { struct trusted one[2]; };
struct same { char kind; void *owner; };

void out (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 1)));
void in (void *) __attribute__ ((bytesafe_requires ("from_bytes", 1)));

void
f (struct trusted *p, struct around *q, struct same *r)
{
  out (p);
  out (q);
  out (r);	/* { dg-error {argument 1 of 'out' must be 'into_bytes', but 'struct same' is not} } */
  in (p);	/* { dg-error {argument 1 of 'in' must be 'from_bytes', but 'struct trusted' is not} } */
}
