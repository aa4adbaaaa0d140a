/* Where <bytesafe/bytes.h> stores sizes and views of bytes is of the right type
   in C as well; C++ sees to that by itself.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-w" }
   From GCC 14 on another type of pointer is an error of its own.
   { dg-options "-w -fpermissive" { target gcc_at_least_14 } }

     given       wanted                 said
     the same    any                    nothing
     null        rest                   nothing
     another     out, rest, count       what is wanted  */

#include <bytesafe/bytes.h>

struct list { uint32_t number; uint32_t items[]; } BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
struct flag { _Bool is; } BS_INTO_BYTES;
extern _Bool is_flag (struct bs_bytes);

unsigned
holds (const void *buffer, void *mutable, const struct list **list,
       struct list **mutable_list, struct list *copy, struct bs_bytes *const bytes,
       struct bs_mut_bytes *mutable_bytes, size_t *count, void *anything)
{
  unsigned sum = bs_tail_count (struct list, items, 8, count);
  sum += bs_tail_fit (struct list, items, 8, anything);
  sum += bs_as_bytes_elems (copy, items, 8, bytes);
  sum += bs_read_from_prefix (struct list, buffer, 8, copy, bytes);
  sum += bs_read_from_prefix (struct list, buffer, 8, copy, NULL);
  sum += bs_read_from_prefix (struct list, buffer, 8, copy, 0);
  sum += bs_ref_from_suffix (struct list, buffer, 8, list, bytes);
  sum += bs_mut_from_suffix (struct list, mutable, 8, mutable_list, mutable_bytes);
  return sum;
}

unsigned
fails (const void *buffer, void *mutable, const struct list **list,
       struct list **mutable_list, struct list *copy, struct flag *flag,
       struct bs_bytes *bytes, struct bs_mut_bytes *mutable_bytes, unsigned short *count)
{
  unsigned sum = bs_tail_count (struct list, items, 8, count);		/* { dg-note "in expansion of macro 'bs_tail_count'" } */
  sum += bs_tail_fit (struct list, items, 8, count);			/* { dg-note "in expansion of macro 'bs_tail_fit'" } */
  sum += bs_as_bytes_elems (copy, items, 8, mutable_bytes);		/* { dg-note "in expansion of macro 'bs_as_bytes_elems'" } */
  sum += bs_read_from_prefix (struct list, buffer, 8, copy, mutable_bytes); /* { dg-note "in expansion of macro 'bs_read_from_prefix'" } */
  sum += bs_try_read_from_prefix (struct flag, buffer, 8, flag, mutable_bytes, is_flag); /* { dg-note "in expansion of macro 'bs_try_read_from_prefix'" } */
  sum += bs_ref_from_suffix (struct list, buffer, 8, list, mutable_bytes); /* { dg-note "in expansion of macro 'bs_ref_from_suffix'" } */
  sum += bs_mut_from_elems_prefix (struct list, items, 1, mutable, 8, mutable_list, bytes); /* { dg-note "in expansion of macro 'bs_mut_from_elems_prefix'" } */
  return sum;
}
/* { dg-error "bs_tail_count: the count is no size_t" "" { target *-*-* } 0 } */
/* { dg-error "bs_tail_fit: the count is no size_t" "" { target *-*-* } 0 } */
/* { dg-error "bs_as_bytes_elems: the bytes are no struct bs_bytes" "" { target *-*-* } 0 } */
/* { dg-error "bs_read_from_prefix: the rest is no struct bs_bytes" "" { target *-*-* } 0 } */
/* { dg-error "bs_try_read_from_prefix: the rest is no struct bs_bytes" "" { target *-*-* } 0 } */
/* { dg-error "bs_ref_from_suffix: the rest is no struct bs_bytes" "" { target *-*-* } 0 } */
/* { dg-error "bs_mut_from_elems_prefix: the rest is no struct bs_mut_bytes" "" { target *-*-* } 0 } */
