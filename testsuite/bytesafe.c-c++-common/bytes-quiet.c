/* No use of <bytesafe/bytes.h> makes GCC warn, optimized or not.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-std=c11 -O2 -Wall -Wextra -Wpedantic -Wconversion -Wcast-qual -Wsign-conversion -Wshadow -Wcast-align" { target c } }
   { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wcast-qual -Wsign-conversion -Wshadow -Wcast-align -Wold-style-cast -Wuseless-cast -Wzero-as-null-pointer-constant" { target c++ } }  */

#include <bytesafe/bytes.h>

#ifdef __cplusplus
#define NOTHING nullptr
#else
#define NOTHING ((void *) 0)
#endif

/* Go on if nothing is wrong.  */
#define LOOK(call)                                                           \
  do                                                                         \
    if ((call) != BS_OK)                                                     \
      return 0;                                                              \
  while (0)

struct msg
{
  uint32_t length;
  uint16_t kind;
  uint16_t flags;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

struct padded
{
  char a;
  int b;
} BS_FROM_BYTES BS_IMMUTABLE BS_MAY_ALIAS;

#ifndef __cplusplus
struct flexible
{
  uint32_t length;
  uint16_t tail[];
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

unsigned
tails (const void *buffer, void *mutable_buffer, size_t size,
       struct bs_bytes *rest, struct bs_mut_bytes *left)
{
  const struct flexible *view;
  struct flexible *mut;
  size_t count;
  LOOK (bs_tail_count (struct flexible, tail, size, &count));
  LOOK (bs_tail_fit (struct flexible, tail, size, &count));
  LOOK (bs_ref_from_elems (struct flexible, tail, count, buffer, size, &view));
  LOOK (bs_mut_from_elems_prefix (struct flexible, tail, 2, mutable_buffer,
                                   size, &mut, left));
  LOOK (bs_mut_from_elems_suffix (struct flexible, tail, 2, mutable_buffer,
                                   size, &mut, NOTHING));
  LOOK (bs_as_bytes_elems (mut, tail, count, rest));
  return view->length;
}
#endif

int is_valid (struct bs_bytes bytes);

unsigned
copies (const void *buffer, unsigned char *mutable_buffer, size_t size,
        struct msg *msg, const struct msg *constant, struct bs_bytes *rest,
        uint32_t (*words)[2])
{
  struct padded padded = bs_zeroed (struct padded);
  unsigned sum = 0;
  LOOK (bs_read_from (struct msg, buffer, size, msg));
  LOOK (bs_read_from (uint32_t[2], buffer, size, words));
  LOOK (bs_read_from_prefix (struct msg, buffer, size, msg, rest));
  LOOK (bs_read_from_suffix (struct padded, buffer, size, &padded, NOTHING));
  LOOK (bs_write_to (constant, mutable_buffer, size));
  LOOK (bs_write_to_suffix (msg, mutable_buffer, size));
  LOOK (bs_try_read_from (struct msg, buffer, size, msg, is_valid));
  sum += bs_as_bytes (constant).data[0];
  bs_as_mut_bytes (msg).data[0] = 1;
  sum += bs_bytes_of_cleared (&padded).data[0];
  sum += bs_transmute (uint32_t, 1.0f);
  bs_zero (msg);
  return sum;
}

unsigned
views (const void *buffer, unsigned char *mutable_buffer, size_t size,
       struct bs_bytes *rest, struct bs_mut_bytes *left)
{
  const struct padded *view;
  struct msg *mut;
  LOOK (bs_ref_from (struct padded, buffer, size, &view));
  LOOK (bs_ref_from_prefix (struct padded, mutable_buffer, size, &view, rest));
  LOOK (bs_ref_from_suffix (struct padded, buffer, size, &view, NOTHING));
  LOOK (bs_mut_from (struct msg, mutable_buffer, size, &mut));
  LOOK (bs_mut_from_suffix (struct msg, mutable_buffer, size, &mut, left));
  bs_view_end (view);
  return mut->length + (bs_err_text (BS_OK) != NOTHING);
}
