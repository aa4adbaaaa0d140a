/* The system's headers come later, and their inline functions with them.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-O2 -D_FORTIFY_SOURCE=2 -Wall -Wextra -Wno-unused-result" }  */

#include <bytesafe/bounds.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/socket.h>

struct good { int first, second; };
struct padded { char first; int second; };

void
f (int fd, FILE *file, struct good *g, struct padded *p, void *v)
{
  write (fd, g, sizeof *g);
  read (fd, v, sizeof *g);
  fwrite (g, sizeof *g, 1, file);
  fread (p, sizeof *p, 1, file);
  write (fd, p, sizeof *p); /* { dg-error {argument 2 of 'write' must be 'into_bytes', but 'struct padded' is not} } */
  pwrite (fd, p, sizeof *p, 0); /* { dg-error {argument 2 of 'pwrite' must be} } */
  fwrite (p, sizeof *p, 1, file); /* { dg-error {argument 1 of 'fwrite' must be} } */
  fread (&file, sizeof file, 1, file); /* { dg-error {argument 1 of 'fread' must be 'from_bytes'} } */
  pread (fd, &file, sizeof file, 0); /* { dg-error {argument 2 of 'pread' must be} } */
}
