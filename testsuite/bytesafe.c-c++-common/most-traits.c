/* most_traits marks whatever holds, and says nothing of what does not.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wall -Wextra" }

     what                  into from immut zeros unal no_pad eq portable
     bytes                 1    1    1     1     1    1      1  1
     numbers               1    1    1     1     0    1      1  1
     a float               1    1    1     1     0    1      0  1
     a pointer             0    0    1     1     0    1      1  0
     padding, volatile     0    1    0     1     0    0      0  0
     a bit-field           1    1    1     1     1    1      1  0
     an enumeration        1    0    1     0     0    1      1  0  */

#include <stdint.h>

#define MOST __attribute__ ((most_traits))
#define HAS(T, trait) __builtin_has_attribute (T, trait)
#define MARKS(T, into, from, immut, zeros, unal, no_pad, eq, portable)	\
  _Static_assert (HAS (T, into_bytes) == into, "into_bytes");		\
  _Static_assert (HAS (T, from_bytes) == from, "from_bytes");		\
  _Static_assert (HAS (T, immutable) == immut, "immutable");		\
  _Static_assert (HAS (T, from_zeros) == zeros, "from_zeros");		\
  _Static_assert (HAS (T, unaligned) == unal, "unaligned");		\
  _Static_assert (HAS (T, no_padding) == no_pad, "no_padding");		\
  _Static_assert (HAS (T, byte_eq) == eq, "byte_eq");			\
  _Static_assert (HAS (T, portable_layout) == portable, "portable")

struct bytes { uint8_t a[4]; } MOST;
MARKS (struct bytes, 1, 1, 1, 1, 1, 1, 1, 1);

struct numbers { uint64_t a; uint32_t b, c; } MOST;
MARKS (struct numbers, 1, 1, 1, 1, 0, 1, 1, 1);

struct with_float { float a; } MOST;
MARKS (struct with_float, 1, 1, 1, 1, 0, 1, 0, 1);

struct with_pointer { void *a; } MOST;
MARKS (struct with_pointer, 0, 0, 1, 1, 0, 1, 1, 0);

struct padded { char a; volatile int b; } MOST;
MARKS (struct padded, 0, 1, 0, 1, 0, 0, 0, 0);

struct bits { uint8_t a : 8; } MOST;
MARKS (struct bits, 1, 1, 1, 1, 1, 1, 1, 0);

enum kind { ONE = 1 } MOST;
MARKS (enum kind, 1, 0, 1, 0, 0, 1, 1, 0);

typedef int number MOST;
MARKS (number, 1, 1, 1, 1, 0, 1, 1, 1);
MARKS (int, 0, 0, 0, 0, 0, 0, 0, 0);

/* Of somebody else's, and of an array.  */
struct theirs { char a; int b; };
typedef struct theirs ours MOST;
MARKS (struct theirs, 0, 1, 1, 1, 0, 0, 0, 0);
typedef char text[8] MOST;
MARKS (text, 1, 1, 1, 1, 1, 1, 1, 1);

/* Ahead of the definition, and of what is never defined.  */
typedef struct later later_claim MOST;
struct later { uint16_t a; };
MARKS (struct later, 1, 1, 1, 1, 0, 1, 1, 1);
typedef struct never never_claim MOST;
extern never_claim *nobody;

/* No mark has its name.  */
_Static_assert (!HAS (struct bytes, most_traits), "");
