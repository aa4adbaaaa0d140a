/* In the C of the standard alone the system's headers declare less, and what is
   not there has no bound.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-std=c11 -Wall -Wextra" }  */

#include <bytesafe/bounds.h>

struct padded { char first; int second; };

size_t
f (FILE *file, int fd, struct padded *p)
{
  if (write (fd, p, sizeof *p) < 0) /* { dg-error {argument 2 of 'write' must be 'into_bytes', but 'struct padded' is not} } */
    return 0;
  return fwrite (p, sizeof *p, 1, file); /* { dg-error {argument 1 of 'fwrite' must be 'into_bytes', but 'struct padded' is not} } */
}
