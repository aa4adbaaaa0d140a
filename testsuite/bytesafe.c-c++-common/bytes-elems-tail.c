/* What is a tail for <bytesafe/bytes.h>: an array that C's own bounds, or other
   members, do not end.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-Wall -Wextra" }

     the member                            a tail
     an array without a size               yes
     an array of size 0, at the end        yes
     of const elements, of arrays          yes
     a sized array that fills the end      no
     an element of an array of arrays      no
     a member of a member                  no
     a pointer                             no  */

#include <bytesafe/bytes.h>

struct open { uint32_t a; uint16_t b; uint8_t tail[]; } BS_FROM_BYTES;
struct zero { uint32_t a; uint16_t b; uint8_t tail[0]; } BS_FROM_BYTES;
struct constant { uint32_t a; const uint16_t tail[]; } BS_FROM_BYTES;
struct arrays { uint32_t a; uint8_t tail[][4]; } BS_FROM_BYTES;
struct sized { uint32_t a; uint8_t b; uint8_t tail[3]; } BS_FROM_BYTES;
struct nested { uint32_t a; struct { uint32_t q; uint8_t tail[0]; } in; uint8_t last[]; } BS_FROM_BYTES;
struct pointer { uint8_t *tail; };

unsigned
holds (void)
{
  size_t count;
  unsigned sum = bs_tail_fit (struct open, tail, 8, &count);
  sum += bs_tail_fit (struct zero, tail, 8, &count);
  sum += bs_tail_fit (const struct zero, tail, 8, &count);
  sum += bs_tail_fit (struct constant, tail, 8, &count);
  sum += bs_tail_fit (struct arrays, tail, 8, &count);
  sum += bs_tail_fit (struct nested, last, 8, &count);
  return sum;
}

unsigned
fails (void)
{
  size_t count;
  unsigned sum = bs_tail_fit (struct sized, tail, 8, &count);
  sum += bs_tail_count (struct pointer, tail, 8, &count);
  sum += bs_tail_count (struct arrays, tail[0], 8, &count);
  sum += bs_tail_count (struct nested, in.tail, 8, &count);
  return sum;
}
/* { dg-error "bs_tail_fit: tail is no array without a size at the end of the type" "" { target *-*-* } 0 } */
/* { dg-error "bs_tail_count: tail is no array without a size at the end of the type" "" { target *-*-* } 0 } */
/* { dg-error "bs_tail_count: tail.0. is no array without a size at the end of the type" "" { target *-*-* } 0 } */
/* { dg-error "bs_tail_count: in.tail is no array without a size at the end of the type" "" { target *-*-* } 0 } */
