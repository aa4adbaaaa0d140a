// <bytesafe/bounds.h> is clean in C++, and beside
// the headers of C++.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-Wall -Wextra -Wpedantic -Wcast-qual -Wold-style-cast -Wno-unused-result" }

#include <cstdio>
#include <bytesafe/bounds.h>
#include <cstring>
#include <string>

struct padded { char first; int second; };

void
f (int fd, const std::string &text, padded *p)
{
  write (fd, text.data (), text.size ());
  write (fd, bs_trust_call (p), sizeof *p);
  ::write (fd, p, sizeof *p); // { dg-error {argument 2 of 'write' must be 'into_bytes', but 'struct padded' is not} }
  std::fwrite (p, sizeof *p, 1, stdout); // { dg-error {argument 1 of 'fwrite' must be 'into_bytes', but 'struct padded' is not} }
}
