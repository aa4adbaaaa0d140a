/* What the copies of <bytesafe/bytes.h> demand of types.
   SPDX-License-Identifier: GPL-3.0-or-later

			into_bytes  immutable  from_bytes  types
     bs_write_to	demanded    demanded   -	   any pointer
     bs_read_from	-	    -	       demanded    out is a T *  */

#include <bytesafe/bytes.h>

struct all { uint32_t a; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct only_into { uint32_t a; } BS_INTO_BYTES;
struct only_immutable { uint32_t a; } BS_IMMUTABLE;
struct into_immutable { _Bool a; } BS_INTO_BYTES BS_IMMUTABLE;
struct only_from { char a; int b; } BS_FROM_BYTES;

unsigned
holds (const struct all *all, struct into_immutable *boolean,
       struct only_from *padded, void *buffer, struct bs_bytes *rest)
{
  unsigned sum = bs_write_to (all, buffer, 4);
  sum += bs_write_to_prefix (boolean, buffer, 4);
  sum += bs_write_to_suffix (boolean, buffer, 4);
  sum += bs_read_from (struct only_from, buffer, 4, padded);
  sum += bs_read_from_prefix (struct only_from, buffer, 4, padded, rest);
  sum += bs_read_from_suffix (struct only_from, buffer, 4, padded, rest);
  return sum;
}

unsigned
fails (const struct all *all, struct all *out, struct only_into *only_into,
       struct only_immutable *only_immutable, struct into_immutable *boolean,
       struct bs_bytes *rest, void *buffer)
{
  struct all array[1] = { *all };
  unsigned sum = 0;
  sum += bs_write_to (only_immutable, buffer, 4);	 /* { dg-note "in expansion of macro 'bs_write_to'" } */
  sum += bs_write_to (array, buffer, 4);		 /* { dg-note "in expansion of macro 'bs_write_to'" } */
  sum += bs_write_to_prefix (only_into, buffer, 4);	 /* { dg-note "in expansion of macro 'bs_write_to_prefix'" } */
  sum += bs_write_to_suffix (only_into, buffer, 4);	 /* { dg-note "in expansion of macro 'bs_write_to_suffix'" } */
  sum += bs_read_from (struct into_immutable, buffer, 1, boolean); /* { dg-note "in expansion of macro 'bs_read_from'" } */
  sum += bs_read_from (uint32_t, buffer, 4, out);	 /* { dg-note "in expansion of macro 'bs_read_from'" } */
  sum += bs_read_from_prefix (struct all, buffer, 4, (void *) out, rest); /* { dg-note "in expansion of macro 'bs_read_from_prefix'" } */
  sum += bs_read_from_suffix (struct into_immutable, buffer, 4, boolean, rest); /* { dg-note "in expansion of macro 'bs_read_from_suffix'" } */
  return sum;
}
/* { dg-error "bs_write_to: the type is not marked into_bytes; claim it with BS_INTO_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_write_to: this is an array; give its address, &array" "" { target *-*-* } 0 } */
/* { dg-error "bs_write_to_prefix: the type is not marked immutable; claim it with BS_IMMUTABLE" "" { target *-*-* } 0 } */
/* { dg-error "bs_write_to_suffix: the type is not marked immutable; claim it with BS_IMMUTABLE" "" { target *-*-* } 0 } */
/* { dg-error "bs_read_from: the type is not marked from_bytes; claim it with BS_FROM_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_read_from: the destination is not a pointer to the type" "" { target *-*-* } 0 } */
/* { dg-error "bs_read_from_prefix: the destination is not a pointer to the type" "" { target *-*-* } 0 } */
/* { dg-error "bs_read_from_suffix: the type is not marked from_bytes; claim it with BS_FROM_BYTES" "" { target *-*-* } 0 } */
