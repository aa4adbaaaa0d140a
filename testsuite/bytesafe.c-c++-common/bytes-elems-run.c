/* Flexible tails: the size is that of the head and of COUNT elements, which
   may overflow, and no less than sizeof.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run { target int_align_4 } }  */

#include "bytes-check.h"

/* 4 bytes, then 2 for each element.  */
struct even
{
  uint32_t length;
  uint16_t tail[];
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

/* Elements from 5 on, in the padding: never less than 8 bytes.  */
struct gap
{
  uint32_t length;
  unsigned char kind;
  unsigned char tail[];
} BS_FROM_BYTES BS_IMMUTABLE;

/* The count for each size, and the sizes that have none.  */
static void
count_all (void)
{
  for (size_t size = 0; size < 20; size++)
    {
      size_t count = 99;
      int fits = size >= 4, is_exact = fits && size % 2 == 0;
      CHECK (bs_tail_count (struct even, tail, size, &count)
             == (is_exact ? BS_OK : BS_SIZE));
      CHECK (count == (is_exact ? (size - 4) / 2 : 99));
      count = 99;
      CHECK (bs_tail_fit (struct even, tail, size, &count)
             == (fits ? BS_OK : BS_SIZE));
      CHECK (count == (fits ? (size - 4) / 2 : 99));
      count = 99;
      CHECK (bs_tail_count (struct gap, tail, size, &count)
             == (size >= 8 ? BS_OK : BS_SIZE));
      CHECK (count == (size >= 8 ? size - 5 : 99));
    }
}

/* COUNT elements in each of the three ways, of a buffer that is one byte too
   small, right, and one byte too large.  */
static void
view_all (struct buffer *buffer, size_t count)
{
  size_t needed = 4 + 2 * count;
  for (size_t size = needed - 1; size <= needed + 1; size++)
    {
      const struct even *view = NULL;
      struct even *mut = NULL;
      struct bs_bytes rest;
      struct bs_mut_bytes left;
      unsigned char *at = buffer->bytes;
      CHECK (bs_ref_from_elems (struct even, tail, count, at, size, &view)
             == (size == needed ? BS_OK : BS_SIZE));
      CHECK (bs_mut_from_elems (struct even, tail, count, at, size, &mut)
             == (size == needed ? BS_OK : BS_SIZE));
      CHECK ((view == NULL) == (size != needed));
      CHECK ((const struct even *) mut == view);
      enum bs_err fits = size < needed ? BS_SIZE : BS_OK;
      CHECK (bs_ref_from_elems_prefix (struct even, tail, count, at, size,
                                       &view, &rest)
             == fits);
      CHECK (bs_mut_from_elems_prefix (struct even, tail, count, at, size,
                                       &mut, &left)
             == fits);
      if (fits == BS_OK)
        CHECK (rest.size == size - needed && rest.data == at + needed
               && left.size == rest.size && left.data == rest.data);
      /* The end decides where a suffix lies: here it is aligned.  */
      at = buffer->bytes + 60 - needed % 4 - size;
      CHECK (bs_ref_from_elems_suffix (struct even, tail, count, at, size,
                                       &view, &rest)
             == fits);
      CHECK (bs_mut_from_elems_suffix (struct even, tail, count, at, size,
                                       &mut, &left)
             == fits);
      if (fits == BS_OK)
        CHECK ((const unsigned char *) view == at + size - needed
               && view == mut && rest.size == size - needed);
      CHECK (bs_ref_from_elems_suffix (struct even, tail, count, at + 1, size,
                                       &view, NULL)
             == BS_ALIGN);
    }
}

int
main (void)
{
  struct buffer buffer;
  fill (&buffer);
  count_all ();
  for (size_t count = 0; count < 8; count++)
    view_all (&buffer, count);

  /* Counts for which there is no object.  Each would wrap to a size that
     fits.  */
  const struct even *view = NULL;
  const size_t half = SIZE_MAX / 2 + 1;
  const size_t wild[]
    = { SIZE_MAX, SIZE_MAX - 1, half, half - 1, half - 2, half + 2, half / 2 };
  for (size_t i = 0; i < sizeof wild / sizeof wild[0]; i++)
    for (size_t size = 0; size < 20; size++)
      {
        CHECK (bs_ref_from_elems (struct even, tail, wild[i], buffer.bytes,
                                  size, &view)
               == BS_SIZE);
        CHECK (bs_ref_from_elems_prefix (struct even, tail, wild[i],
                                         buffer.bytes, size, &view, NULL)
               == BS_SIZE);
        CHECK (bs_ref_from_elems_suffix (struct even, tail, wild[i],
                                         buffer.bytes + 1, size, &view, NULL)
               == BS_SIZE);
      }
  CHECK (bs_ref_from_elems (struct even, tail, SIZE_MAX, buffer.bytes,
                            SIZE_MAX, &view)
         == BS_SIZE);
  CHECK (bs_ref_from_elems_prefix (struct even, tail, SIZE_MAX,
                                   buffer.bytes + 1, SIZE_MAX, &view, NULL)
         == BS_ALIGN);
  CHECK (view == NULL);

  /* Never less than sizeof: copying *VIEW reads that much.  */
  const struct gap *gap;
  for (size_t count = 0; count <= 3; count++)
    {
      CHECK (bs_ref_from_elems (struct gap, tail, count, buffer.bytes,
                                5 + count, &gap)
             == (count == 3 ? BS_OK : BS_SIZE));
      CHECK (bs_ref_from_elems (struct gap, tail, count, buffer.bytes, 8,
                                &gap)
             == BS_OK);
    }
  CHECK (bs_ref_from_elems (struct gap, tail, 4, buffer.bytes, 9, &gap)
         == BS_OK);
  CHECK (gap->tail[3] == 9);

  /* And the bytes of one.  */
  struct bs_bytes bytes = { NULL, 0 };
  CHECK (bs_ref_from_elems (struct even, tail, 3, buffer.bytes, 10, &view)
         == BS_OK);
  CHECK (bs_as_bytes (view).size == 4);
  CHECK (bs_as_bytes_elems (view, tail, SIZE_MAX / 2, &bytes) == BS_SIZE);
  CHECK (bytes.data == NULL);
  CHECK (bs_as_bytes_elems (view, tail, 3, &bytes) == BS_OK);
  CHECK (bytes.size == 10 && bytes.data == buffer.bytes);
  return 0;
}
