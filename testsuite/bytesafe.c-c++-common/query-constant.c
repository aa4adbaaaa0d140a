/* The answers are constants of the language.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <bytesafe/traits.h>

struct good { int first, second; } BS_INTO_BYTES;
struct padded { char first; int second; };

int size_1[bs_holds (into_bytes, struct good) ? 1 : -1];
extern int size_2[!bs_holds (into_bytes, struct padded) ? 1 : -1];
enum
{
  GOOD_HOLDS = bs_holds (into_bytes, struct good),
  PADDED_HOLDS = bs_holds (into_bytes, struct padded),
  GOOD_IS_MARKED = bs_marked (into_bytes, struct good)
};
_Static_assert (GOOD_HOLDS == 1 && PADDED_HOLDS == 0 && GOOD_IS_MARKED == 1,
		"enumerators");
struct bits
{
  int width : 3 + bs_holds (into_bytes, struct good);
  int other : bs_marked (into_bytes, struct good) ? 2 : 1;
};
static const int table[]
  = { bs_holds (from_bytes, struct padded), bs_marked (into_bytes, struct padded) };

int
f (int n, struct good *p)
{
  static int is_static = bs_holds (into_bytes, struct good);
  (void) p;
  switch (n)
    {
    case bs_holds (into_bytes, struct good):
      return is_static;
    case bs_holds (into_bytes, struct padded):
      return table[1];
    case 2 + bs_marked (into_bytes, struct good):
      return bs_holds (into_bytes, __typeof__ (*p));
    }
  return bs_holds (immutable, struct good) && bs_marked (into_bytes, struct good);
}
