/* <bytesafe/bounds.h> demands of the C library's calls what they need, in each
   dialect and however the system's headers declare them.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wall -Wextra -Wcast-qual -Wno-unused-result" }  */

#include <bytesafe/bounds.h>

struct good { int first, second; };
struct padded { char first; int second; };	/* from_bytes only */
struct flag { _Bool is_set; };			/* into_bytes only */

int
all_good (int fd, FILE *file, struct good *g, struct padded *p, struct flag *f)
{
  int different = 0;
  const char *names[2] = { "equal pointers", "have equal bytes" };
  write (fd, g, sizeof *g);
  write (fd, f, sizeof *f);
  write (fd, "text", 4);
  pwrite (fd, g, sizeof *g, 0);
  send (fd, g, sizeof *g, 0);
  sendto (fd, g, sizeof *g, 0, 0, 0);
  fwrite (g, sizeof *g, 1, file);
  read (fd, g, sizeof *g);
  read (fd, p, sizeof *p);
  pread (fd, p, sizeof *p, 0);
  recv (fd, p, sizeof *p, 0);
  recvfrom (fd, p, sizeof *p, 0, 0, 0);
  fread (p, sizeof *p, 1, file);
  different += memcmp (g, g + 1, sizeof *g);
  different += bcmp (g, g + 1, sizeof *g);
  different += memcmp (names, names + 1, sizeof names[0]);
  return different;
}

int
all_bad (int fd, FILE *file, struct good *g, struct padded *p, struct flag *f)
{
  int different = 0;
  float ratio = 0;
  write (fd, p, sizeof *p); /* { dg-error {argument 2 of 'write' must be 'into_bytes', but 'struct padded' is not} } */
  pwrite (fd, p, sizeof *p, 0); /* { dg-error {argument 2 of 'pwrite' must be 'into_bytes'} } */
  send (fd, p, sizeof *p, 0); /* { dg-error {argument 2 of 'send' must be 'into_bytes'} } */
  sendto (fd, p, sizeof *p, 0, 0, 0); /* { dg-error {argument 2 of 'sendto' must be 'into_bytes'} } */
  fwrite (p, sizeof *p, 1, file); /* { dg-error {argument 1 of 'fwrite' must be 'into_bytes'} } */
  read (fd, f, sizeof *f); /* { dg-error {argument 2 of 'read' must be 'from_bytes', but 'struct flag' is not} } */
  pread (fd, f, sizeof *f, 0); /* { dg-error {argument 2 of 'pread' must be 'from_bytes'} } */
  recv (fd, f, sizeof *f, 0); /* { dg-error {argument 2 of 'recv' must be 'from_bytes'} } */
  recvfrom (fd, f, sizeof *f, 0, 0, 0); /* { dg-error {argument 2 of 'recvfrom' must be 'from_bytes'} } */
  fread (f, sizeof *f, 1, file); /* { dg-error {argument 1 of 'fread' must be 'from_bytes'} } */
  different += memcmp (&ratio, g, sizeof ratio); /* { dg-error {argument 1 of 'memcmp' must be 'byte_eq', but 'float' is not} } */
  different += memcmp (p, g, sizeof *g); /* { dg-error {argument 1 of 'memcmp' must be 'byte_eq'} } */
  different += memcmp (g, p, sizeof *g); /* { dg-error {argument 2 of 'memcmp' must be 'byte_eq'} } */
  different += bcmp (p, g, sizeof *g); /* { dg-error {argument 1 of 'bcmp' must be 'byte_eq'} } */
  different += bcmp (g, p, sizeof *g); /* { dg-error {argument 2 of 'bcmp' must be 'byte_eq'} } */
  return different;
}
