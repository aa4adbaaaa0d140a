/* The accessors of <bytesafe/dma.h> before the hostile device: each is one
   access, of its own size, in the machine code and by what it tells.  A
   driver that asks twice is found out either way.
   SPDX-License-Identifier: GPL-3.0-or-later

   the driver                    accesses                 double fetches
   bs_dma_get                    one read                 0
   bs_dma_set                    one write                0
   bs_dma_try_get out of range   none                     0
   bs_dma_copy_out               reads of each byte       0
   bs_dma_get, then once more    two reads                1
   bs_dma_get, then copies it    two reads and more       1 or more  */
/* { dg-do run } */
/* { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wcast-qual -Wshadow" } */
/* { dg-output "told.*(trapped|no traps)" } */

#include <bytesafe/dma-hostile.h>
#define BS_DMA_WATCH(device, place, size, event)                              \
  bs_dma_hostile_watch (device, place, size, event)
#include <bytesafe/dma.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

struct msg
{
  uint32_t length;
  uint32_t kind;
  unsigned char text[24];
} BS_INTO_BYTES BS_FROM_BYTES;
bs_coherent (msg_mem, struct msg);

static struct bs_dma_hostile_device d;
static struct msg_mem mem = BS_DMA_EMPTY;
struct msg own;

/* Are the accesses of this operation COUNT, the first one at OFFSET, of SIZE
   bytes?  */
static int
is_log (size_t count, size_t offset, size_t size, int is_write)
{
  const struct bs_dma_access *first = bs_dma_hostile_access (&d, 0);
  if (bs_dma_hostile_access (&d, count) != NULL)
    return 0;
  return count == 0
	 || (bs_dma_hostile_access (&d, count - 1) != NULL
	     && first->offset == offset && first->size == size
	     && first->is_write == is_write);
}

static void
check_accessors (void)
{
  uint32_t value = 0;
  size_t before = bs_dma_hostile_double_fetches (&d);
  bs_dma_hostile_begin (&d);
  bs_dma_set (&mem, 2, kind, 5);
  CHECK (is_log (1, 2 * sizeof own + 4, 4, 1));
  CHECK (bs_dma_access_element (bs_dma_hostile_access (&d, 0), sizeof own)
	 == 2);
  bs_dma_hostile_begin (&d);
  value = bs_dma_get (&mem, 2, kind);
  CHECK (value == 5 && is_log (1, 2 * sizeof own + 4, 4, 0));
  bs_dma_hostile_begin (&d);
  CHECK (bs_dma_try_get (&mem, 99, kind, &value) == -ERANGE);
  CHECK (is_log (0, 0, 0, 0));
  bs_dma_hostile_begin (&d);
  bs_dma_copy_out (&mem, 2, text, &own.text);
  __asm__ volatile ("" : : "r"(&own) : "memory");
  CHECK (bs_dma_hostile_access (&d, 0) != NULL);
  CHECK (bs_dma_hostile_double_fetches (&d) == before);
}

static void
check_double_fetches (void)
{
  size_t before = bs_dma_hostile_double_fetches (&d);
  bs_dma_hostile_begin (&d);
  uint32_t length = bs_dma_get (&mem, 1, length);
  if (length < 24)
    length = bs_dma_get (&mem, 1, length);
  CHECK (length == 0 && bs_dma_hostile_double_fetches (&d) == before + 1);
  bs_dma_hostile_begin (&d);
  before = bs_dma_hostile_double_fetches (&d);
  own.kind = bs_dma_get (&mem, 1, kind);
  bs_dma_copy_out_at (&mem, 1, &own);
  __asm__ volatile ("" : : "r"(&own) : "memory");
  CHECK (bs_dma_hostile_double_fetches (&d) > before);
}

int
main (void)
{
  CHECK (bs_dma_hostile_init (&d, 0xffffffff) == 0);
  CHECK (bs_dma_alloc (&mem, &d.device, 8) == 0);
  check_accessors ();
  check_double_fetches ();
  printf ("told\n");
  int error = bs_dma_hostile_start (&d);
  CHECK (error == 0 || error == -EOPNOTSUPP);
  if (error == 0)
    {
      check_accessors ();
      check_double_fetches ();
      bs_dma_hostile_stop (&d);
    }
  printf (error == 0 ? "trapped\n" : "no traps here\n");
  CHECK (bs_dma_hostile_unknown (&d) == 0);
  bs_dma_free (&mem);
  CHECK (bs_dma_hostile_fini (&d) == 0);
  return 0;
}
