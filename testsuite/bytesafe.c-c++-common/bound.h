/* What the cases about bounds share: a record that can be sent, one that can
   not, and a function that asks.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define REQUIRES(trait, ...)						\
  __attribute__ ((bytesafe_requires (#trait, __VA_ARGS__)))

struct good { int first, second; };
struct bad { char first; int second; };

void need (const void *) REQUIRES (into_bytes, 1);
