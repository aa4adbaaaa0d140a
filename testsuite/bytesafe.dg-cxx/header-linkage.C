// Headers of C programs include ours, and are included themselves with the
// linkage of C.
// SPDX-License-Identifier: GPL-3.0-or-later
// { dg-options "-Wall -Wextra" }

extern "C"
{
#include <bytesafe/bounds.h>
#include <bytesafe/bytes.h>
#include <bytesafe/endian.h>
#include <bytesafe/traits.h>

struct message
{
  bs_be32 length;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;
}

static_assert (bs_promised (into_bytes, message), "");
static_assert (bs_holds (byte_eq, message), "");

unsigned
length (const message &m)
{
  return bs_as_bytes (&m).size + bs_get (m.length);
}

message
parse (const unsigned char *data, size_t size)
{
  message m;
  return bs_read_from (message, data, size, &m) == BS_OK ? m : bs_zeroed (message);
}
