/* Random records, and what a simpler mind says of them.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BS_UNIT_RANDOM_LAYOUT_H
#define BS_UNIT_RANDOM_LAYOUT_H

#include "build-layout.h"

/* A source of random numbers, the same on each machine.  */
struct random
{
  uint64_t state; /* never 0 */
};

/* Return a random number below LIMIT, which is not 0.  */
unsigned random_below (struct random *random, unsigned limit);

/* What random records may have besides members of structs.  */
enum random_feature
{
  RANDOM_UNIONS = 1,
  RANDOM_UNNAMED = 2, /* unnamed bit-fields */
  RANDOM_PACKED = 4,
  RANDOM_QUALIFIED = 8, /* volatile, atomic and mutable members */
  RANDOM_CLASSES = 16   /* bases, empty ones anywhere, virtual tables, and
                           classes that are copied by code */
};

/* Return the source of a struct for declare, in BENCH's arena.  Its members
   and base classes are called m1, m2 and so on, and no two have the same name.
   FEATURES are enum random_feature.  */
const char *random_struct (struct random *random, struct bench *bench,
                           unsigned features);

/* Return for each bit of LAYOUT whether each way to store a value writes it,
   in BENCH's arena: the definition of into_bytes as far as padding goes, done
   bit by bit.  */
bool *find_written (struct bench *bench, const struct bs_layout *layout);

#endif /* BS_UNIT_RANDOM_LAYOUT_H */
