/* The only bound of the unit is on a parameter of a function that has none.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct padded { char first; int second; };

void
call (void (*put) (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 1))), struct padded *p)
{
  put (p); /* { dg-error {argument 1 of 'put' must be 'into_bytes'} } */
}
