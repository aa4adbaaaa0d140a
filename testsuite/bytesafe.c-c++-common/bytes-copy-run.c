/* Copies: the size decides, the alignment does not, and a failure stores
   nothing.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }

     size		0	-1	exact	+1	SIZE_MAX
     exact		SIZE	SIZE	OK	SIZE	SIZE
     prefix, suffix	SIZE	SIZE	OK	OK	(not tried: no such buffer)  */

#include "bytes-check.h"

static const size_t needed = sizeof (struct msg);

/* Read from AT, SIZE bytes, in all three ways; WANTED tells what comes of the
   exact one.  */
static void
read_all (const unsigned char *at, size_t size, enum bs_err wanted)
{
  struct msg out, old;
  struct bs_bytes rest = { at, 77 };
  memset (&old, 0xa5, sizeof old);
  out = old;
  CHECK (bs_read_from (struct msg, at, size, &out) == wanted);
  CHECK (memcmp (&out, wanted == BS_OK ? (const void *) at : &old, needed)
         == 0);
  enum bs_err fits = size < needed ? BS_SIZE : BS_OK;
  out = old;
  CHECK (bs_read_from_prefix (struct msg, at, size, &out, &rest) == fits);
  CHECK (memcmp (&out, fits == BS_OK ? (const void *) at : &old, needed) == 0);
  CHECK (rest.size == (fits == BS_OK ? size - needed : 77));
  CHECK (rest.data == (fits == BS_OK ? at + needed : at));
  rest.data = at;
  rest.size = 77;
  out = old;
  CHECK (bs_read_from_suffix (struct msg, at, size, &out, &rest) == fits);
  CHECK (rest.size == (fits == BS_OK ? size - needed : 77));
  CHECK (rest.data == at);
  if (fits == BS_OK)
    CHECK (memcmp (&out, at + size - needed, needed) == 0);
  else
    CHECK (memcmp (&out, &old, needed) == 0);
}

/* Write to AT, SIZE bytes and at least one more, in all three ways.  */
static void
write_all (unsigned char *at, size_t size, enum bs_err wanted)
{
  const struct msg value = { 0x11223344, 0x5566, 0x7788 };
  enum bs_err fits = size < needed ? BS_SIZE : BS_OK;
  for (int way = 0; way < 3; way++)
    {
      unsigned char expected[32];
      memset (expected, 0xcc, sizeof expected);
      memset (at, 0xcc, sizeof expected);
      size_t offset = way == 2 ? size - needed : 0;
      if ((way == 0 ? wanted : fits) == BS_OK)
        memcpy (expected + offset, &value, needed);
      if (way == 0)
        CHECK (bs_write_to (&value, at, size) == wanted);
      else if (way == 1)
        CHECK (bs_write_to_prefix (&value, at, size) == fits);
      else
        CHECK (bs_write_to_suffix (&value, at, size) == fits);
      CHECK (memcmp (at, expected, sizeof expected) == 0);
    }
}

int
main (void)
{
  struct buffer buffer;
  for (unsigned shift = 0; shift < 9; shift++)
    for (size_t size = 0; size < 20; size++)
      {
        fill (&buffer);
        enum bs_err wanted = size == needed ? BS_OK : BS_SIZE;
        read_all (buffer.bytes + shift, size, wanted);
        write_all (buffer.bytes + shift, size, wanted);
      }

  struct msg out = { 1, 2, 3 };
  CHECK (bs_read_from (struct msg, buffer.bytes, SIZE_MAX, &out) == BS_SIZE);
  CHECK (bs_write_to (&out, buffer.bytes, SIZE_MAX) == BS_SIZE);

  /* No bytes at all may be null.  */
  struct bs_bytes rest = { NULL, 0 };
  CHECK (bs_read_from (struct msg, NULL, 0, &out) == BS_SIZE);
  CHECK (bs_read_from_prefix (struct msg, NULL, 0, &out, NULL) == BS_SIZE);
  CHECK (bs_read_from_suffix (struct msg, NULL, 0, &out, &rest) == BS_SIZE);
  CHECK (out.length == 1 && out.kind == 2 && out.flags == 3);

  /* The rest may be where the buffer came from.  */
  fill (&buffer);
  rest.data = buffer.bytes;
  rest.size = 10;
  struct bytes5 part;
  CHECK (bs_read_from_prefix (struct bytes5, rest.data, rest.size, &part,
                              &rest)
         == BS_OK);
  CHECK (part.bytes[4] == 5 && rest.data == buffer.bytes + 5);
  CHECK (bs_read_from_prefix (struct bytes5, rest.data, rest.size, &part,
                              &rest)
         == BS_OK);
  CHECK (part.bytes[4] == 10 && rest.size == 0);
  CHECK (bs_read_from_prefix (struct bytes5, rest.data, rest.size, &part,
                              &rest)
         == BS_SIZE);

  /* Arrays and scalars are types too.  */
  uint16_t pair[2];
  uint64_t number;
  double real = 1.5, copied;
  CHECK (bs_read_from (uint16_t[2], buffer.bytes + 1, 4, &pair) == BS_OK);
  CHECK (bs_read_from (uint64_t, buffer.bytes + 3, 8, &number) == BS_OK);
  CHECK (memcmp (pair, buffer.bytes + 1, 4) == 0);
  CHECK (memcmp (&number, buffer.bytes + 3, 8) == 0);
  CHECK (bs_write_to (&real, buffer.bytes + 5, sizeof real) == BS_OK);
  CHECK (bs_read_from (double, buffer.bytes + 5, sizeof real, &copied)
         == BS_OK);
  CHECK (memcmp (&copied, &real, sizeof real) == 0);

  struct bs_bytes view = bs_as_bytes (&pair);
  CHECK (view.size == 4 && view.data == (unsigned char *) pair);
  struct bs_mut_bytes bytes = bs_as_mut_bytes (&out);
  CHECK (bytes.size == 8 && bytes.data == (unsigned char *) &out);
  bytes.data[0] = bytes.data[3] = 9;
  bytes.data[1] = bytes.data[2] = 0;
  CHECK (out.length == 0x09000009);

  CHECK (strstr (bs_err_text (BS_OK), "converted") != NULL);
  CHECK (strstr (bs_err_text (BS_ALIGN), "address") != NULL);
  CHECK (strstr (bs_err_text (BS_SIZE), "number") != NULL);
  CHECK (strstr (bs_err_text (BS_VALID), "value") != NULL);
  return 0;
}
