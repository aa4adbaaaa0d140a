/* Values: transmuted, zeroed, and read where not all bytes are a value.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }  */

#include "bytes-check.h"

enum kind
{
  NONE,
  ONE,
  TWO
};

struct message
{
  uint32_t kind;
  _Bool urgent;
  unsigned char rest[3];
} BS_INTO_BYTES;

struct pointers
{
  void *next;
  char kind;
} BS_FROM_ZEROS;

static unsigned calls;
static struct bs_bytes seen;

/* Whether BYTES are a kind.  */
static int
is_kind (struct bs_bytes bytes)
{
  unsigned value;
  calls++;
  seen = bytes;
  return bs_read_from (unsigned, bytes.data, bytes.size, &value) == BS_OK
         && value <= TWO;
}

/* Whether BYTES are a message.  */
static _Bool
is_message (struct bs_bytes bytes)
{
  calls++;
  return bytes.size == sizeof (struct message) && bytes.data[4] <= 1;
}

static void
try_all (void)
{
  unsigned char buffer[16] = { 9, 0, 0, 0, 2 };
  enum kind kind = ONE;
  unsigned two = TWO, three = 3;
  struct bs_bytes rest = { buffer, 77 };
  CHECK (bs_try_read_from (enum kind, &two, 4, &kind, is_kind) == BS_OK);
  CHECK (kind == TWO && calls == 1);
  /* It judges a copy.  */
  CHECK (seen.data != (unsigned char *) &two
         && seen.data != (unsigned char *) &kind && seen.size == 4);
  CHECK (bs_try_read_from (enum kind, &three, 4, &kind, is_kind) == BS_VALID);
  CHECK (kind == TWO && calls == 2);
  CHECK (bs_try_read_from (enum kind, &two, 3, &kind, is_kind) == BS_SIZE);
  CHECK (bs_try_read_from (enum kind, &two, 5, &kind, is_kind) == BS_SIZE);
  CHECK (calls == 2);
  CHECK (bs_try_read_from_prefix (enum kind, buffer, 16, &kind, &rest, is_kind)
         == BS_VALID);
  CHECK (kind == TWO && rest.size == 77 && rest.data == buffer);
  CHECK (bs_try_read_from_suffix (enum kind, buffer, 16, &kind, &rest, is_kind)
         == BS_OK);
  CHECK (kind == NONE && rest.size == 12 && rest.data == buffer);
  CHECK (bs_try_read_from_prefix (enum kind, buffer + 5, 11, &kind, NULL,
                                  is_kind)
         == BS_OK);

  struct message message, old;
  memset (&old, 1, sizeof old);
  message = old;
  CHECK (bs_try_read_from (struct message, buffer, sizeof message, &message,
                           is_message)
         == BS_VALID);
  CHECK (memcmp (&message, &old, sizeof old) == 0);
  buffer[4] = 1;
  CHECK (bs_try_read_from (struct message, buffer, sizeof message, &message,
                           is_message)
         == BS_OK);
  CHECK (memcmp (&message, buffer, sizeof message) == 0);
}

int
main (void)
{
  CHECK (bs_transmute (uint32_t, 1.0f) == 0x3f800000);
  CHECK (bs_transmute (float, UINT32_C (0x3f800000)) == 1.0f);
  const struct msg sent = { 1, 2, 3 };
  struct bytes8
  {
    unsigned char bytes[8];
  } BS_INTO_BYTES BS_FROM_BYTES bytes = bs_transmute (struct bytes8, sent);
  CHECK (memcmp (&bytes, &sent, 8) == 0);
  CHECK (bs_transmute (struct msg, bytes).flags == 3);
  CHECK (bs_transmute (uint32_t, bs_transmute (float, UINT32_C (77))) == 77);

  CHECK (bs_zeroed (struct pointers).next == NULL);
  CHECK (bs_zeroed (double) == 0 && bs_zeroed (enum kind) == NONE);
  struct pointers pointers;
  memset (&pointers, 0xff, sizeof pointers);
  bs_zero (&pointers);
  for (size_t i = 0; i < sizeof pointers; i++)
    CHECK (((unsigned char *) &pointers)[i] == 0);
  uint16_t array[3] = { 1, 2, 3 };
  bs_zero (&array);
  CHECK ((array[0] | array[1] | array[2]) == 0);
  try_all ();
  return 0;
}
