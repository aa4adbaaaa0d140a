/* What the views of <bytesafe/bytes.h> demand of types.
   SPDX-License-Identifier: GPL-3.0-or-later

			from_bytes  immutable  into_bytes  pointer    buffer
     bs_ref_from	demanded    demanded   -	   const T *  bytes
     bs_mut_from	demanded    -	       demanded    T *	      bytes  */

#include <bytesafe/bytes.h>

struct all { uint32_t a; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct into_from { uint32_t a; } BS_INTO_BYTES BS_FROM_BYTES;
struct from_immutable { char a; int b; } BS_FROM_BYTES BS_IMMUTABLE;
struct into_immutable { _Bool a; } BS_INTO_BYTES BS_IMMUTABLE;

unsigned
holds (void *buffer, unsigned char *bytes, const signed char *constant)
{
  const struct from_immutable *view;
  struct into_from *mut;
  char array[8];
  unsigned sum = bs_ref_from (struct from_immutable, buffer, 8, &view);
  sum += bs_ref_from (struct from_immutable, constant, 8, &view);
  sum += bs_ref_from (struct from_immutable, array, 8, &view);
  sum += bs_mut_from (struct into_from, buffer, 8, &mut);
  sum += bs_mut_from (struct into_from, bytes, 8, &mut);
  sum += bs_mut_from (struct into_from, array, 8, &mut);
  return sum;
}

unsigned
fails (void *buffer, uint32_t *words)
{
  const struct all *view;
  const struct into_from *into_from;
  const struct into_immutable *boolean;
  struct all *mut;
  struct from_immutable *padded;
  struct into_immutable *mut_boolean;
  unsigned sum = 0;
  sum += bs_ref_from (struct into_immutable, buffer, 1, &boolean); /* { dg-note "in expansion of macro 'bs_ref_from'" } */
  sum += bs_ref_from (struct into_from, buffer, 1, &into_from);	   /* { dg-note "in expansion of macro 'bs_ref_from'" } */
  sum += bs_ref_from (struct all, buffer, 1, &mut);		   /* { dg-note "in expansion of macro 'bs_ref_from'" } */
  sum += bs_ref_from (struct all, words, 1, &view);		   /* { dg-note "in expansion of macro 'bs_ref_from'" } */
  sum += bs_mut_from (struct into_immutable, buffer, 1, &mut_boolean); /* { dg-note "in expansion of macro 'bs_mut_from'" } */
  sum += bs_mut_from (struct from_immutable, buffer, 1, &padded);  /* { dg-note "in expansion of macro 'bs_mut_from'" } */
  sum += bs_mut_from (struct all, buffer, 1, &view);		   /* { dg-note "in expansion of macro 'bs_mut_from'" } */
  sum += bs_mut_from (struct all, words, 1, &mut);		   /* { dg-note "in expansion of macro 'bs_mut_from'" } */
  return sum;
}
/* { dg-error "bs_ref_from: the type is not marked from_bytes; claim it with BS_FROM_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_ref_from: the type is not marked immutable; claim it with BS_IMMUTABLE" "" { target *-*-* } 0 } */
/* { dg-error "bs_ref_from: the pointer is not a const T \\*" "" { target *-*-* } 0 } */
/* { dg-error "bs_ref_from: the buffer is not of bytes; see BS_MAY_ALIAS, and give it as a void \\*" "" { target *-*-* } 0 } */
/* { dg-error "bs_mut_from: the type is not marked from_bytes; claim it with BS_FROM_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_mut_from: the type is not marked into_bytes; claim it with BS_INTO_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_mut_from: the pointer is not a T \\*" "" { target *-*-* } 0 } */
/* { dg-error "bs_mut_from: the buffer is not of bytes; see BS_MAY_ALIAS, and give it as a void \\*" "" { target *-*-* } 0 } */
