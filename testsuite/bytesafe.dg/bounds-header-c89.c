/* <bytesafe/bounds.h> in the C of 1989.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-std=c89 -D_XOPEN_SOURCE=700 -Wall -Wextra -Wcast-qual" }  */

#include <bytesafe/bounds.h>

struct padded { char first; int second; };

long
f (int fd, struct padded *p)
{
  long n = write (fd, bs_trust_call (p), sizeof *p);
  return n + write (fd, p, sizeof *p); /* { dg-error {argument 2 of 'write' must be 'into_bytes', but 'struct padded' is not} } */
}
