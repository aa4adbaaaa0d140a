/* A copy is one fetch: the hostile device changes what was copied behind all of
   it, although memcpy loads some bytes twice.
   SPDX-License-Identifier: GPL-3.0-or-later

   the driver                          finds
   memcpy of 1 to 300 bytes            what the device had written
   the same, again                     all of that inverted
   a copy of 7 or 47 bytes that        what the device had written
     GCC makes of loads that overlap
   the same, again                     not that
   a word behind a call of memcpy      it inverted, if it was copied  */
/* { dg-do run { target i?86-*-* || x86_64-*-* } } */
/* At -O3 more of the header is inlined into its own trial of the traps, which
   has to find them here.  */
/* { dg-output "trapped" } */
/* { dg-options "-O3 -Wall -Wextra -Wpedantic -Wconversion -Wcast-qual -Wshadow" } */

#include <bytesafe/dma-hostile.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

#define NOINLINE __attribute__ ((__noinline__, __noclone__))

static struct bs_dma_hostile_device d;
static struct bs_dma_block block;
static unsigned char *written;
/* Others might read it, so that no copy is left out.  */
unsigned char copy[4096];

NOINLINE void
copy_any (const void *memory, size_t size)
{
  memcpy (copy, memory, size);
  __asm__ volatile ("" : : : "memory");
}

NOINLINE void
copy_7 (const void *memory, size_t size)
{
  __builtin_memcpy (copy, memory, 7);
  __asm__ volatile ("" : : "r"(size) : "memory");
}

NOINLINE void
copy_47 (const void *memory, size_t size)
{
  __builtin_memcpy (copy, memory, 47);
  __asm__ volatile ("" : : "r"(size) : "memory");
}

/* The byte that the device writes at PLACE.  */
static unsigned char
byte (size_t place)
{
  return (unsigned char) (1 + 7 * place);
}

/* Are the SIZE bytes of the copy what the device wrote, xor MASK?  */
static int
is_copied (size_t size, unsigned mask)
{
  for (size_t i = 0; i < size; i++)
    if (copy[i] != (byte (i) ^ mask))
      return 0;
  return 1;
}

/* Let COPIER copy SIZE bytes, twice.  */
static void
check (void (*copier) (const void *, size_t), size_t size)
{
  for (size_t i = 0; i < 4096; i++)
    written[i] = byte (i);
  bs_dma_hostile_begin (&d);
  copier (block.memory, size);
  CHECK (is_copied (size, 0));
  copier (block.memory, size);
  CHECK (copier == copy_any ? is_copied (size, 0xff) : !is_copied (size, 0));
}

int
main (void)
{
  CHECK (bs_dma_hostile_init (&d, UINT64_MAX) == 0);
  CHECK (d.device.ops->allocate (&d.device, 4096, 4096, 0, &block) == 0);
  CHECK (bs_dma_hostile_own (&d, block.address, 4096, BS_DMA_SPOIL) == 0);
  written = (unsigned char *) bs_dma_hostile_at (&d, block.address, 4096);
  CHECK (bs_dma_hostile_start (&d) == 0);
  for (size_t size = 1; size <= 300; size++)
    check (copy_any, size);
  check (copy_any, 4000);
  check (copy_7, 7);
  check (copy_47, 47);
  for (size_t i = 0; i < 4096; i++)
    written[i] = 3;
  bs_dma_hostile_begin (&d);
  copy_any (block.memory, 64);
  CHECK (*(volatile unsigned char *) block.memory == 0xfc);
  CHECK (((volatile unsigned char *) block.memory)[64] == 3);
  bs_dma_hostile_stop (&d);
  d.device.ops->release (&d.device, &block);
  CHECK (bs_dma_hostile_fini (&d) == 0);
  printf ("trapped\n");
  return 0;
}
