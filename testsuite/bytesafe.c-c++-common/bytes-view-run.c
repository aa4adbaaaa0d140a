/* Views: first the alignment decides, then the size; a failure stores
   nothing.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }

			address right		address wrong
     size right		OK			ALIGN
     size wrong		SIZE			ALIGN

   The address of a prefix is the buffer's, and that of a suffix the buffer's
   end less the size of the object.  */

#include "bytes-check.h"

static const size_t needed = sizeof (struct msg);
static const size_t alignment = _Alignof (struct msg);

/* Whether an object at OFFSET in a buffer would be aligned.  */
static int
is_aligned (size_t offset)
{
  return offset % alignment == 0;
}

/* The error of a view at OFFSET if the size FITS.  */
static enum bs_err
expect (size_t offset, int fits)
{
  return !is_aligned (offset) ? BS_ALIGN : fits ? BS_OK : BS_SIZE;
}

static struct msg place;

/* View SIZE bytes of BUFFER from SHIFT on in all six ways.  */
static void
view_all (struct buffer *buffer, size_t shift, size_t size)
{
  unsigned char *at = buffer->bytes + shift;
  for (int way = 0; way < 6; way++)
    {
      const struct msg *view = &place;
      struct msg *mut = &place;
      struct bs_bytes rest = { buffer->bytes, 77 };
      struct bs_mut_bytes left = { buffer->bytes, 77 };
      size_t offset = way % 3 == 2 ? shift + size - needed : shift;
      enum bs_err wanted
        = expect (offset, way % 3 == 0 ? size == needed : size >= needed);
      enum bs_err found = BS_VALID;
      if (way == 0)
        found = bs_ref_from (struct msg, at, size, &view);
      else if (way == 1)
        found = bs_ref_from_prefix (struct msg, at, size, &view, &rest);
      else if (way == 2)
        found = bs_ref_from_suffix (struct msg, at, size, &view, &rest);
      else if (way == 3)
        found = bs_mut_from (struct msg, at, size, &mut);
      else if (way == 4)
        found = bs_mut_from_prefix (struct msg, at, size, &mut, &left);
      else
        found = bs_mut_from_suffix (struct msg, at, size, &mut, &left);
      CHECK (found == wanted);
      const void *stored = way < 3 ? view : mut;
      CHECK (stored
             == (wanted == BS_OK ? buffer->bytes + offset : (void *) &place));
      if (way >= 3)
        rest = (struct bs_bytes) { left.data, left.size };
      if (wanted != BS_OK || way % 3 == 0)
        CHECK (rest.data == buffer->bytes && rest.size == 77);
      else
        CHECK (rest.size == size - needed
               && rest.data == (way % 3 == 1 ? at + needed : at));
    }
}

int
main (void)
{
  struct buffer buffer;
  fill (&buffer);
  for (size_t shift = 8; shift < 17; shift++)
    for (size_t size = 0; size < 20; size++)
      view_all (&buffer, shift, size);

  const struct msg *view = NULL;
  const void *nothing = NULL;
  CHECK (bs_ref_from (struct msg, nothing, 0, &view) == BS_SIZE);
  CHECK (bs_ref_from_suffix (struct msg, nothing, 0, &view, NULL) == BS_SIZE);
  CHECK (bs_ref_from (struct msg, buffer.bytes, SIZE_MAX, &view) == BS_SIZE);
  CHECK (view == NULL);

  /* At alignment 1 nothing is out of place.  */
  const struct bytes5 *bytes;
  for (size_t shift = 0; shift < 9; shift++)
    CHECK (bs_ref_from (struct bytes5, buffer.bytes + shift, 5, &bytes)
             == BS_OK
           && bytes->bytes[0] == shift + 1);

  /* Arrays, and what is written is in the buffer.  */
  uint16_t (*pairs)[2];
  CHECK (bs_mut_from (uint16_t[2], buffer.bytes + 2, 4, &pairs) == BS_OK);
  (*pairs)[1] = 0x4141;
  bs_view_end (pairs);
  CHECK (buffer.bytes[4] == 0x41 && buffer.bytes[5] == 0x41);
  CHECK (bs_mut_from (uint16_t[2], buffer.bytes + 1, 4, &pairs) == BS_ALIGN);
  return 0;
}
