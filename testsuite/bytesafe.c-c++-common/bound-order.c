/* A call is checked by what was declared before the end of the function that
   it is in.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct bad { char first; int second; };
void send_it (const void *);
void early (struct bad *p) { send_it (p); }
void send_it (const void *) __attribute__ ((bytesafe_requires ("into_bytes", 1)));
void late (struct bad *p) { send_it (p); } /* { dg-error {'struct bad' is not} } */

/* What hides the declaration of another function has its own bounds.  */
void pointer (struct bad *p)
{
  void (*plain) (const void *) = send_it;
  plain (p);
}
