/* bs_as_bytes and bs_as_mut_bytes demand what makes a view of bytes safe.
   SPDX-License-Identifier: GPL-3.0-or-later

			 into_bytes  immutable  from_bytes  not const
     bs_as_bytes	 demanded    demanded   -           -
     bs_as_mut_bytes	 demanded    -          demanded    demanded  */

#include <bytesafe/bytes.h>

struct all { uint32_t a, b; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct only_into { uint32_t a; } BS_INTO_BYTES;
struct only_immutable { uint32_t a; } BS_IMMUTABLE;
struct into_immutable { _Bool a; } BS_INTO_BYTES BS_IMMUTABLE;
struct into_from { uint32_t a; } BS_INTO_BYTES BS_FROM_BYTES;
struct only_from { char a; int b; } BS_FROM_BYTES;
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
fails (struct all *all, const struct all *constant,
       struct only_into *only_into, struct only_immutable *only_immutable,
       struct into_immutable *boolean, struct only_from *only_from)
{
  struct all array[2] = { *all, *constant };
  (void) bs_as_bytes (only_immutable); /* { dg-note "in expansion of macro 'bs_as_bytes'" } */
  (void) bs_as_bytes (only_into);      /* { dg-note "in expansion of macro 'bs_as_bytes'" } */
  (void) bs_as_bytes (array);	       /* { dg-note "in expansion of macro 'bs_as_bytes'" } */
  (void) bs_as_mut_bytes (only_from);  /* { dg-note "in expansion of macro 'bs_as_mut_bytes'" } */
  (void) bs_as_mut_bytes (boolean);    /* { dg-note "in expansion of macro 'bs_as_mut_bytes'" } */
  (void) bs_as_mut_bytes (constant);   /* { dg-note "in expansion of macro 'bs_as_mut_bytes'" } */
  (void) bs_as_mut_bytes (array);      /* { dg-note "in expansion of macro 'bs_as_mut_bytes'" } */
}
/* { dg-error "bs_as_bytes: the type is not marked into_bytes; claim it with BS_INTO_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_as_bytes: the type is not marked immutable; claim it with BS_IMMUTABLE" "" { target *-*-* } 0 } */
/* { dg-error "bs_as_bytes: this is an array; give its address, &array" "" { target *-*-* } 0 } */
/* { dg-error "bs_as_mut_bytes: the type is not marked into_bytes; claim it with BS_INTO_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_as_mut_bytes: the type is not marked from_bytes; claim it with BS_FROM_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_as_mut_bytes: the type is const, and would be written" "" { target *-*-* } 0 } */
/* { dg-error "bs_as_mut_bytes: this is an array; give its address, &array" "" { target *-*-* } 0 } */
