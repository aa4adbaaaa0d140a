/* bs_holds for the traits about layout, by the type as it is written: with the
   alignment that a typedef gives it.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wall -Wextra" }

     T                         unaligned no_padding byte_eq portable_layout
     char, array of it         1         1          1       1
     int                       0         1          1       1
     double                    0         1          0       1
     long                      0         1          1       0
     pointer                   0         1          1       0
     record with padding       0         0          0       0  */

#include <bytesafe/traits.h>

struct padded { char first; int second; };
struct small { char c; };
struct wide { int i; };
typedef int loose __attribute__ ((aligned (1)));
typedef struct small aligned_small __attribute__ ((aligned (16)));
typedef struct wide loose_wide __attribute__ ((aligned (1)));

#define ASK(T, one, dense, equal, same)					\
  _Static_assert (bs_holds (unaligned, T) == one, "unaligned");		\
  _Static_assert (bs_holds (no_padding, T) == dense, "no_padding");	\
  _Static_assert (bs_holds (byte_eq, T) == equal, "byte_eq");		\
  _Static_assert (bs_holds (portable_layout, T) == same, "portable")

ASK (char, 1, 1, 1, 1);
ASK (char[3][2], 1, 1, 1, 1);
ASK (int, 0, 1, 1, 1);
ASK (double, 0, 1, 0, 1);
ASK (long, 0, 1, 1, 0);
ASK (void *, 0, 1, 1, 0);
ASK (struct padded, 0, 0, 0, 0);
ASK (struct padded[2], 0, 0, 0, 0);
ASK (struct small, 1, 1, 1, 1);
ASK (struct wide, 0, 1, 1, 1);

/* C++ gives templates the type without what the typedef adds.  */
#ifndef __cplusplus
ASK (loose, 1, 1, 1, 1);
ASK (aligned_small, 0, 1, 1, 1);
ASK (loose_wide, 1, 1, 1, 1);
ASK (__INT64_TYPE__, 0, 1, 1, (sizeof (long) == 4));
typedef __INT64_TYPE__ int64_t;
ASK (int64_t, 0, 1, 1, 1);
ASK (int64_t[2], 0, 1, 1, 1);
#endif
