/* The hostile device sees each instruction of the driver that accesses its
   memory, as the compiler made it.
   SPDX-License-Identifier: GPL-3.0-or-later

   the driver                              double fetches
   reads a word once                       0
   reads it twice in one operation         1
   reads it twice, in two                  0
   reads a word and then copies around it  1
   copies two times                        at least 1
   copies once, by memcpy of any size      0
   writes, and reads once                  0
   reads twice what it may                 0  */
/* { dg-do run { target i?86-*-* || x86_64-*-* } } */
/* { dg-options "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wcast-qual -Wshadow" } */

#include <bytesafe/dma-hostile.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

#define NOINLINE __attribute__ ((__noinline__, __noclone__))

struct message
{
  uint32_t length;
  uint32_t kind;
  unsigned char text[56];
};

static struct bs_dma_hostile_device d;
static struct bs_dma_block block;
/* Others might read it, so that no copy is left out.  */
unsigned char copy[4096];

/* A driver with the bug: it looks at the length, and uses it later.  */
NOINLINE uint32_t
fetch_twice (const volatile struct message *message)
{
  if (message->length > sizeof message->text)
    return 0;
  return message->length;
}

/* And without.  */
NOINLINE uint32_t
fetch_once (const volatile struct message *message)
{
  uint32_t length = message->length;
  return length > sizeof message->text ? 0 : length;
}

/* The other bug: it checks the length and copies the whole.  */
NOINLINE uint32_t
check_and_copy (const volatile struct message *message)
{
  struct message own;
  if (message->length > sizeof message->text)
    return 0;
  __builtin_memcpy (&own, (const void *) (uintptr_t) message, sizeof own);
  __asm__ volatile ("" : : "r"(&own) : "memory");
  return own.length;
}

/* The same with a part of what was copied, next to the copy.  */
NOINLINE uint32_t
copy_and_check (const volatile void *memory)
{
  const volatile uint32_t *words = (const volatile uint32_t *) memory;
  const volatile uint16_t *halves = (const volatile uint16_t *) memory;
  return words[0] + halves[1];
}

NOINLINE uint32_t
check_and_copy_before (const volatile void *memory)
{
  const volatile uint32_t *words = (const volatile uint32_t *) memory;
  const volatile uint16_t *halves = (const volatile uint16_t *) memory;
  return halves[1] + words[0];
}

NOINLINE void
copy_out (const void *memory, size_t size)
{
  memcpy (copy, memory, size);
  __asm__ volatile ("" : : : "memory");
}

/* Copies that GCC makes of instructions, some with overlaps.  */
NOINLINE void
copy_constant (const void *memory)
{
  __builtin_memcpy (copy, memory, 7);
  __asm__ volatile ("" : : : "memory");
}

NOINLINE void
copy_more_constant (const void *memory)
{
  __builtin_memcpy (copy, memory, 47);
  __asm__ volatile ("" : : : "memory");
}

/* How many double fetches are new since the last call?  */
static size_t
found (void)
{
  static size_t before;
  size_t now = bs_dma_hostile_double_fetches (&d);
  size_t difference = now - before;
  before = now;
  return difference;
}

static void
check_fetches (void)
{
  volatile struct message *message = (volatile struct message *) block.memory;
  volatile struct message *device = (volatile struct message *) bs_dma_hostile_at (
      &d, block.address, sizeof *device);
  device->length = 40;
  bs_dma_hostile_begin (&d);
  CHECK (fetch_once (message) == 40 && found () == 0);
  bs_dma_hostile_begin (&d);
  CHECK (fetch_once (message) == 40 && found () == 0);
  const struct bs_dma_access *access = bs_dma_hostile_access (&d, 0);
  CHECK (access != NULL && access->size == 4 && access->offset == 0
	 && access->base == block.address && access->address == block.address
	 && !access->is_write && !access->is_double && access->code != NULL
	 && bs_dma_hostile_access (&d, 1) == NULL);
  bs_dma_hostile_begin (&d);
  CHECK (fetch_twice (message) == 40 && found () == 1);
  CHECK (bs_dma_hostile_access (&d, 1)->is_double);
  bs_dma_hostile_begin (&d);
  CHECK (check_and_copy (message) == 40 && found () >= 1);
  bs_dma_hostile_begin (&d);
  copy_and_check (message);
  CHECK (found () == 1);
  bs_dma_hostile_begin (&d);
  check_and_copy_before (message);
  CHECK (found () == 1);
  /* Accessors need not tell what is trapped.  */
  bs_dma_hostile_begin (&d);
  bs_dma_hostile_watch (&d.device, block.memory, 4, 0);
  CHECK (bs_dma_hostile_access (&d, 0) == NULL);
  message->kind = 7;
  CHECK (message->kind == 7 && found () == 0);
  access = bs_dma_hostile_access (&d, 0);
  CHECK (access->is_write && access->size == 4 && access->offset == 4);
  CHECK (device->kind == 7);
}

/* One copy of each size is no double fetch, two are.  */
static void
check_copies (void)
{
  size_t size;
  for (size = 1; size < 300; size++)
    {
      bs_dma_hostile_begin (&d);
      copy_out (block.memory, size);
      CHECK (found () == 0);
      copy_out (block.memory, size);
      CHECK (found () > 0);
    }
  bs_dma_hostile_begin (&d);
  copy_out (block.memory, 4000);
  CHECK (found () == 0);
  copy_constant (block.memory);
  CHECK (found () > 0);
  bs_dma_hostile_begin (&d);
  copy_constant (block.memory);
  CHECK (found () == 0);
  bs_dma_hostile_begin (&d);
  copy_more_constant (block.memory);
  CHECK (found () == 0);
  copy_more_constant (block.memory);
  CHECK (found () > 0);
}

/* What the device does meanwhile.  */
static void
check_hostility (void)
{
  volatile uint32_t *words = (volatile uint32_t *) block.memory;
  volatile uint32_t *device
      = (volatile uint32_t *) bs_dma_hostile_at (&d, block.address, 4096);
  for (uint32_t i = 0; i < 8; i++)
    device[i] = 100 + i;
  CHECK (bs_dma_hostile_own (&d, block.address, 4, BS_DMA_SPOIL) == 0);
  CHECK (bs_dma_hostile_own (&d, block.address + 4, 4, BS_DMA_POLLED) == 0);
  CHECK (bs_dma_hostile_own (&d, block.address + 8, 4, BS_DMA_WILD) == 0);
  CHECK (bs_dma_hostile_own (&d, block.address + 12, 4, BS_DMA_REREAD) == 0);
  bs_dma_hostile_begin (&d);
  CHECK (words[0] == 100 && words[0] == ~100u && found () == 1);
  CHECK (words[1] == 101 && words[1] == ~101u && found () == 1);
  CHECK (words[2] != 102 && found () == 0);
  CHECK (words[3] == 103 && words[3] == 103 && found () == 0);
  CHECK (words[4] == 104 && words[4] == 104 && found () == 1);
  bs_dma_hostile_begin (&d);
  /* Inverted twice.  */
  CHECK (words[0] == 100);
  CHECK (words[1] == 101);
  uint32_t one = words[2];
  bs_dma_hostile_begin (&d);
  CHECK (words[0] == ~100u);
  device[0] = 200;
  CHECK (words[1] == 101 && words[2] != one);
  bs_dma_hostile_begin (&d);
  CHECK (words[0] == 200);
  found ();
}

int
main (void)
{
  CHECK (bs_dma_hostile_init (&d, UINT64_MAX) == 0);
  CHECK (d.device.ops->allocate (&d.device, 4096, 4096, 0, &block) == 0);
  memset (block.memory, 1, 4096);
  int error = bs_dma_hostile_start (&d);
  if (error == -EOPNOTSUPP)
    {
      printf ("no single steps here\n");
      return 0;
    }
  CHECK (error == 0 && bs_dma_hostile_reads (&d) == 0);
  CHECK (bs_dma_hostile_start (&d) == -EBUSY);
  check_fetches ();
  check_copies ();
  check_hostility ();
  CHECK (bs_dma_hostile_unknown (&d) == 0);
  size_t reads = bs_dma_hostile_reads (&d);
  bs_dma_hostile_stop (&d);
  *(volatile unsigned char *) block.memory = 0;
  CHECK (bs_dma_hostile_reads (&d) == reads);
  CHECK (bs_dma_hostile_fini (&d) == -EBUSY);
  d.device.ops->release (&d.device, &block);
  CHECK (bs_dma_hostile_fini (&d) == 0);
  printf ("trapped\n");
  return 0;
}
