/* A hostile device in a thread of its own sends messages to a driver that has
   traps: each arrives as it was sent, since the driver reads nothing twice,
   although all that it has read is spoiled.
   SPDX-License-Identifier: GPL-3.0-or-later

   the driver                        messages     double fetches
   reads each word once              all right    0
   reads a word of the payload again all damaged  1 for each  */
/* { dg-do run { target i?86-*-* || x86_64-*-* } } */
/* { dg-options "-O2 -Wall -Wextra -pthread" } */

#include <bytesafe/dma-hostile.h>

#include <sched.h>

#define CHECK(condition)                                                      \
  ((condition) ? (void) 0                                                     \
	       : (void) (fprintf (stderr, "line %d\n", __LINE__), abort ()))

enum { MESSAGES = 60, WORDS = 12 };

/* What both share: SENT is the device's, TAKEN the driver's.  */
struct channel
{
  uint32_t sent;
  uint32_t unused[15];
  uint32_t taken;
  uint32_t unused_too[15];
  uint32_t words[WORDS];
};

static struct bs_dma_hostile_device d;
static struct bs_dma_block block;

static uint32_t
word_of (uint32_t message, uint32_t index)
{
  return message * 2654435761u + index;
}

static void *
run_device (void *unused)
{
  struct channel *channel = (struct channel *) bs_dma_hostile_at (
      &d, block.address, sizeof *channel);
  for (uint32_t message = 1; message <= MESSAGES; message++)
    {
      while (__atomic_load_n (&channel->taken, __ATOMIC_ACQUIRE)
	     != message - 1)
	sched_yield ();
      for (uint32_t i = 0; i < WORDS; i++)
	((volatile struct channel *) channel)->words[i]
	    = word_of (message, i);
      __atomic_store_n (&channel->sent, message, __ATOMIC_RELEASE);
    }
  return unused;
}

/* Take all messages.  Return how many are damaged.  */
static int
run_driver (int reads_twice)
{
  volatile struct channel *channel = (volatile struct channel *) block.memory;
  int damaged = 0;
  for (uint32_t message = 1; message <= MESSAGES; message++)
    {
      uint32_t sent, bad = 0;
      do
	{
	  bs_dma_hostile_begin (&d);
	  sched_yield ();
	  sent = channel->sent;
	}
      while (sent == message - 1);
      CHECK (sent == message);
      for (uint32_t i = 0; i < WORDS; i++)
	bad |= channel->words[i] ^ word_of (message, i);
      if (reads_twice)
	bad |= channel->words[3] ^ word_of (message, 3);
      damaged += bad != 0;
      channel->taken = message;
    }
  return damaged;
}

static void
check (int reads_twice)
{
  pthread_t device;
  size_t before = bs_dma_hostile_double_fetches (&d);
  struct channel *channel = (struct channel *) bs_dma_hostile_at (
      &d, block.address, sizeof *channel);
  bs_dma_hostile_begin (&d);
  memset (channel, 0, sizeof *channel);
  CHECK (pthread_create (&device, NULL, run_device, NULL) == 0);
  int damaged = run_driver (reads_twice);
  CHECK (pthread_join (device, NULL) == 0);
  CHECK (damaged == (reads_twice ? MESSAGES : 0));
  CHECK (bs_dma_hostile_double_fetches (&d) - before
	 == (reads_twice ? MESSAGES : 0));
}

int
main (void)
{
  CHECK (bs_dma_hostile_init (&d, 0xffffffff) == 0);
  CHECK (d.device.ops->allocate (&d.device, sizeof (struct channel), 64, 0,
				 &block)
	 == 0);
  CHECK (bs_dma_hostile_own (&d, block.address, 4, BS_DMA_POLLED) == 0);
  CHECK (bs_dma_hostile_own (&d, block.address + 128, 4 * WORDS,
			     BS_DMA_SPOIL)
	 == 0);
  int error = bs_dma_hostile_start (&d);
  if (error == -EOPNOTSUPP)
    {
      printf ("no single steps here\n");
      return 0;
    }
  CHECK (error == 0);
  check (0);
  check (1);
  CHECK (bs_dma_hostile_unknown (&d) == 0);
  bs_dma_hostile_stop (&d);
  d.device.ops->release (&d.device, &block);
  CHECK (bs_dma_hostile_fini (&d) == 0);
  return 0;
}
