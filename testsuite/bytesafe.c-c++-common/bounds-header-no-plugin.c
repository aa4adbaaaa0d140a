/* Without the plugin <bytesafe/bounds.h> does nothing.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-no-plugin "" }
   { dg-options "-Wall -Wextra -Wpedantic -Wcast-qual -Wno-unused-result" }  */

#include <bytesafe/bounds.h>

void own (int, const void *) BS_REQUIRES (into_bytes, 2);

struct padded { char first; int second; };

void
f (int fd, struct padded *p)
{
  write (fd, p, sizeof *p);
  own (fd, p);
  own (fd, bs_trust_call (p));
}
