/* What is said at a use of a type whose claim failed does not send its author
   to look for the claim alone.
   SPDX-License-Identifier: GPL-3.0-or-later

     claimed   kept   told of the claim   told of the use
     yes       no     yes                 yes: the claim failed, or is to be made
     no        no     no                  yes, the same
     yes       yes    no                  no  */

#include <bytesafe/bytes.h>
#include <bytesafe/dma.h>

struct broken { char first; int second; } BS_INTO_BYTES BS_IMMUTABLE; /* { dg-error {'(struct )?broken' is not 'into_bytes'} } */
struct unclaimed { char first; int second; };
struct kept { int first; int second; } BS_INTO_BYTES BS_IMMUTABLE;

struct bs_bytes
view (const struct broken *broken, const struct unclaimed *unclaimed,
      const struct kept *kept)
{
  unsigned char buffer[8];
  if (bs_write_to (unclaimed, buffer, 8) != BS_OK)
    return bs_as_bytes (kept);
  return bs_as_bytes (broken);
}
/* { dg-error "bs_as_bytes: the type is not marked into_bytes; claim it with BS_INTO_BYTES, or see above why its claim failed" "" { target *-*-* } 0 } */
/* { dg-error "bs_write_to: the type is not marked into_bytes; claim it with BS_INTO_BYTES, or see above why its claim failed" "" { target *-*-* } 0 } */
/* { dg-error "bs_write_to: the type is not marked immutable; claim it with BS_IMMUTABLE, or see above why its claim failed" "" { target *-*-* } 0 } */

bs_coherent (broken_mem, struct broken); /* { dg-error {bs_coherent: [^\n]*, or see above why that claim failed} } */
