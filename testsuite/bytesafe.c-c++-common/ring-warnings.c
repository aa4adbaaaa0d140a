/* No use of ring.h is worth a warning, whatever is asked for.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wcast-qual -Wcast-align -Wshadow -Wpacked -Wvla -Wundef -Wredundant-decls -Wwrite-strings -Wunused-macros -Wbad-function-cast -Wmissing-prototypes -Wstrict-prototypes -Wnested-externs -Wold-style-definition" { target c } }
   { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wcast-qual -Wcast-align -Wshadow -Wpacked -Wundef -Wredundant-decls -Wold-style-cast -Wuseless-cast -Wzero-as-null-pointer-constant -Wsuggest-override -Wextra-semi -Wmissing-declarations" { target c++ } }  */

#include <stddef.h>
#include <stdint.h>

#include <bytesafe/ring.h>

struct record
{
  uint32_t written, read;
  bs_be16 given, returned;
  uint8_t slots[4][16];
  uint8_t back[3][4];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (memory, struct record);
bs_ring_producer (sender, memory, BS_RING_FREE_RUNNING, slots, written, read);
bs_ring_consumer (receiver, memory, BS_RING_ONE_EMPTY, back, returned, given);

int use_all (struct sender *, struct receiver *, struct memory *, int,
             uint8_t *, size_t);

int
use_all (struct sender *in, struct receiver *out, struct memory *mem, int i,
         uint8_t *data, size_t size)
{
  int status = bs_ring_open (in, mem, i) | bs_ring_open (out, mem, 0)
               | bs_ring_send (in, data, size) | bs_ring_put (in, data, 3)
               | bs_ring_reserve (in, bs_ring_slots (in, size))
               | bs_ring_write (in, data, bs_ring_slot_size (in))
               | bs_ring_receive (out, data, size)
               | bs_ring_take (out, data, 3) | bs_ring_poll (out, 1)
               | bs_ring_read (out, data, size)
               | bs_ring_next (out, bs_ring_known (out));
  bs_ring_publish (in);
  bs_ring_retire (out);
  return status != 0 || bs_ring_capacity (in) == size;
}
