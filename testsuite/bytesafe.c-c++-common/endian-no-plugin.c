/* <bytesafe/endian.h> works without the plugin, and needs no BS_UNCHECKED.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-no-plugin "" }
   { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion" }  */

#include <bytesafe/endian.h>

struct packet
{
  bs_be16 kind;
  bs_be32 length;
  bs_bef32 ratio;
} BS_INTO_BYTES;

static struct packet packet = { BS_BE16 (1), BS_BE32 (0x01020304), BS_BEF32 (0.5) };
_Static_assert (sizeof packet == 10, "dense");

int
main (void)
{
  bs_be32_set (&packet.length, bs_be32_get (packet.length) + 1);
  return !(packet.length.bs_be32_bytes[3] == 5 && bs_get (packet.kind) == 1
	   && bs_get (packet.ratio) > 0.25f);
}
