/* What flexible tails of <bytesafe/bytes.h> demand of types.
   SPDX-License-Identifier: GPL-3.0-or-later

     The tail is the last member and has no size; its elements have one.  Traits
     and pointers are as without a tail.  */

#include <bytesafe/bytes.h>

struct flexible { uint32_t a; uint16_t tail[]; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct zero { uint32_t a; uint16_t tail[0]; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct fixed { uint32_t a; uint16_t tail[4]; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct booleans { uint32_t a; _Bool tail[]; } BS_INTO_BYTES BS_IMMUTABLE;

unsigned
holds (const void *buffer, void *mutable_buffer, struct bs_bytes *bytes)
{
  const struct flexible *view;
  const struct zero *zero;
  struct flexible *mut;
  size_t count;
  unsigned sum = bs_tail_count (struct flexible, tail, 8, &count);
  sum += bs_tail_fit (struct zero, tail, 8, &count);
  sum += bs_ref_from_elems (struct flexible, tail, 2, buffer, 8, &view);
  sum += bs_ref_from_elems (struct zero, tail, 2, buffer, 8, &zero);
  sum += bs_mut_from_elems (struct flexible, tail, 2, mutable_buffer, 8, &mut);
  sum += bs_as_bytes_elems (mut, tail, 2, bytes);
  return sum;
}

unsigned
fails (const void *buffer, void *mutable_buffer, struct bs_bytes *bytes,
       const struct fixed *fixed)
{
  const struct booleans *booleans;
  struct booleans *mut;
  const struct flexible *view;
  size_t count;
  unsigned sum = 0;
  sum += bs_tail_count (struct fixed, tail, 8, &count);			     /* { dg-note "in expansion of macro 'bs_tail_count'" } */
  sum += bs_as_bytes_elems (fixed, tail, 8, bytes);			     /* { dg-note "in expansion of macro 'bs_as_bytes_elems'" } */
  sum += bs_ref_from_elems (struct booleans, tail, 2, buffer, 8, &booleans); /* { dg-note "in expansion of macro 'bs_ref_from_elems'" } */
  sum += bs_mut_from_elems (struct booleans, tail, 2, mutable_buffer, 8, &mut); /* { dg-note "in expansion of macro 'bs_mut_from_elems'" } */
  sum += bs_mut_from_elems (struct flexible, tail, 2, mutable_buffer, 8, &view); /* { dg-note "in expansion of macro 'bs_mut_from_elems'" } */
  return sum;
}
/* { dg-error "bs_tail_count: tail is no array without a size at the end of the type" "" { target *-*-* } 0 } */
/* { dg-error "bs_as_bytes_elems: tail is no array without a size at the end of the type" "" { target *-*-* } 0 } */
/* { dg-error "bs_ref_from_elems: the type is not marked from_bytes; claim it with BS_FROM_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_mut_from_elems: the type is not marked from_bytes; claim it with BS_FROM_BYTES" "" { target *-*-* } 0 } */
/* { dg-error "bs_mut_from_elems: the pointer is not a T \\*, or not by its address" "" { target *-*-* } 0 } */
