/* Without a prototype there are no arguments to number.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-std=gnu17" }  */

void old () __attribute__ ((bytesafe_requires ("into_bytes", 1))); /* { dg-error {'bytesafe_requires' attribute: the function has no prototype} } */

struct bad { char first; int second; };
void later ();
void caller (struct bad *p) { later (p); }
void later (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 1)));
void again (struct bad *p) { later (p); } /* { dg-error {argument 1 of 'later' must be} } */
