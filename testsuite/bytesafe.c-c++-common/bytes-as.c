/* bs_as_bytes and bs_as_mut_bytes demand what makes a view of bytes safe.
   SPDX-License-Identifier: GPL-3.0-or-later

			 into_bytes  immutable  from_bytes  not const
     bs_as_bytes	 demanded    demanded   -           -
     bs_as_mut_bytes	 demanded    -          demanded    demanded  */

#include <bytesafe/bytes.h>

struct all { uint32_t a, b; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct unmarked { uint32_t a, b; };
struct only_into { uint32_t a; } BS_INTO_BYTES;
struct only_immutable { uint32_t a; } BS_IMMUTABLE;
struct into_immutable { _Bool a; } BS_INTO_BYTES BS_IMMUTABLE;
struct into_from { uint32_t a; } BS_INTO_BYTES BS_FROM_BYTES;
enum kind { ONE, TWO };

void
holds (struct all *all, const struct all *constant, struct all (*array)[3],
       struct into_immutable *boolean, struct into_from *mutable_only,
       enum kind *kind, const unsigned char (*bytes)[6])
{
  (void) bs_as_bytes (all);
  (void) bs_as_bytes (constant);
  (void) bs_as_bytes (array);
  (void) bs_as_bytes (boolean);
  (void) bs_as_bytes (kind);
  (void) bs_as_bytes (bytes);
  (void) bs_as_mut_bytes (all);
  (void) bs_as_mut_bytes (array);
  (void) bs_as_mut_bytes (mutable_only);
}

void
fails (struct unmarked *unmarked, struct only_into *only_into,
       struct only_immutable *only_immutable,
       struct into_immutable *boolean, const struct all *constant,
       char **pointer, volatile uint32_t *changing, enum kind *kind,
       const unsigned char (*bytes)[6])
{
  unsigned char array[6] = { 0 };
  (void) bs_as_bytes (unmarked); /* { dg-note "in expansion of macro 'bs_as_bytes'" } */
  /* { dg-error "bs_as_bytes: the type is not marked into_bytes; claim it with BS_INTO_BYTES" "" { target *-*-* } 0 } */
}
