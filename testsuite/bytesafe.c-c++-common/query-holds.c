/* bs_holds (TRAIT, T) for every kind of type, claimed or not.  There is never
   a diagnostic, and nothing is left behind.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wall -Wextra" }

     T                         into_bytes from_bytes immutable from_zeros
     int, and const            1          1          1         1
     _Bool                     1          0          1         1
     int *, int (*) (void)     0          0          1         1
     enum without a 0          1          0          1         0
     record without padding    1          1          1         1
     record with padding       0          1          1         1
     an array                  what its elements have
     union                     0          1          1         1
     incomplete, void, function 0         0          0         0
     volatile int              1          1          0         1  */

#include <bytesafe/traits.h>

struct good { int first, second; };
struct padded { char first; int second; };
struct with_volatile { volatile int value; };
union both { int number; unsigned char bytes[4]; };
enum one_two { one = 1, two };
struct never;
typedef int number;
typedef struct { int a; } untagged;
typedef void function (int);

#define ASK(T, into, from, same, zeros)					\
  _Static_assert (bs_holds (into_bytes, T) == into, "into");		\
  _Static_assert (bs_holds (from_bytes, T) == from, "from");		\
  _Static_assert (bs_holds (immutable, T) == same, "same");		\
  _Static_assert (bs_holds (from_zeros, T) == zeros, "zeros")

ASK (int, 1, 1, 1, 1);
ASK (const int, 1, 1, 1, 1);
ASK (volatile int, 1, 1, 0, 1);
ASK (number, 1, 1, 1, 1);
ASK (double, 1, 1, 1, 1);
ASK (_Bool, 1, 0, 1, 1);
ASK (int *, 0, 0, 1, 1);
ASK (void *, 0, 0, 1, 1);
ASK (function *, 0, 0, 1, 1);
ASK (enum one_two, 1, 0, 1, 0);
ASK (struct good, 1, 1, 1, 1);
ASK (const struct good, 1, 1, 1, 1);
ASK (volatile struct good, 1, 1, 0, 1);
ASK (struct with_volatile, 1, 1, 0, 1);
ASK (struct padded, 0, 1, 1, 1);
ASK (union both, 0, 1, 1, 1);
ASK (untagged, 1, 1, 1, 1);
ASK (int[3], 1, 1, 1, 1);
ASK (struct good[3], 1, 1, 1, 1);
ASK (const struct good[3][2], 1, 1, 1, 1);
ASK (struct padded[3], 0, 1, 1, 1);
ASK (_Bool[3], 1, 0, 1, 1);
ASK (int *[3], 0, 0, 1, 1);
ASK (struct never, 0, 0, 0, 0);
ASK (struct never *, 0, 0, 1, 1);
ASK (void, 0, 0, 0, 0);
ASK (function, 0, 0, 0, 0);

/* The same again: an answer leaves no trace.  */
ASK (struct padded, 0, 1, 1, 1);
ASK (struct good, 1, 1, 1, 1);
ASK (struct with_volatile, 1, 1, 0, 1);
ASK (int, 1, 1, 1, 1);

/* C judges again what was asked about too early.  C++ remembers the answer, as
   it remembers each instance of a template.  */
struct never { int value; };
#ifndef __cplusplus
_Static_assert (bs_holds (into_bytes, struct never), "complete now");
#endif
