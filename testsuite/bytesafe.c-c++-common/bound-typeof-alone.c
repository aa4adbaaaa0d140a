/* The only bound of the unit is on a function that __typeof__ named before it,
   as <bytesafe/bounds.h> does.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct padded { char first; int second; };

void put (const void *);
extern __typeof__ (put) put __attribute__ ((bytesafe_requires ("into_bytes", 1)));

void
other (void)
{
}

void
call (struct padded *p)
{
  put (p); /* { dg-error {argument 1 of 'put' must be 'into_bytes'} } */
}

/* By its address.  */
void (*pointer) (const void *) = put;
