/* The error stands at the argument, on whichever line of the call that is.  Of a
   mere variable GCC knows no place in C: there it is the call's.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "bound.h"

void send_two (int, const void *, const void *) REQUIRES (into_bytes, 2, 3);

void
f (int n, struct good *good, struct bad *bad)
{
  send_two (n,
	    good,
	    good);
  send_two (n, /* { dg-error {argument 2 of 'send_two' must be 'into_bytes', but 'struct bad' is not} "" { target c } } */
	    bad, /* { dg-error {argument 2 of 'send_two' must be 'into_bytes', but 'struct bad' is not} "" { target c++ } } */
	    good);
  send_two
    (n
     + 1,
     good
       + 1,
     &bad[n] /* { dg-error {argument 3 of 'send_two' must be 'into_bytes', but 'struct bad' is not} } */
     );
}
