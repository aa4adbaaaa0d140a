/* bench: a ring of ring.h against the same one by hand.
   SPDX-License-Identifier: GPL-3.0-or-later

   Usage: bench                 time both, and print messages per second
          bench ours COUNT      pass COUNT messages by ring.h, for profilers
          bench hand COUNT      the same by hand

   A message is 64 bytes; a thread puts 32 into the queue and takes them out,
   over and over.  With two threads one puts in what the other takes out.  The
   best of some rounds counts, by turns, so that both have the same luck.  */

#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <bytesafe/dma-malloc.h>
#include <bytesafe/ring.h>

#include "hand.h"
#include "region.h"

enum
{
  BATCH = 32,
  ROUNDS = 7
};

struct packet
{
  uint64_t words[8];
} SHARED;

bs_coherent (gsp_memory, struct gsp_mem);
bs_ring_producer (sending_ring, gsp_memory, BS_RING_ONE_EMPTY, cpuq.msgq.data,
                  cpuq.tx.write_ptr, gspq.rx.read_ptr);
bs_ring_consumer (receiving_ring, gsp_memory, BS_RING_ONE_EMPTY,
                  cpuq.msgq.data, gspq.rx.read_ptr, cpuq.tx.write_ptr);

static struct gsp_memory memory;
static struct sending_ring sending;
static struct receiving_ring receiving;
static struct hand_ring hand_sending;
static struct hand_ring hand_receiving;

/* The four functions that are compared.  */
static int __attribute__ ((noinline)) ours_send (const struct packet *packet)
{
  return bs_ring_send (&sending, packet, sizeof *packet);
}

static int __attribute__ ((noinline)) ours_receive (struct packet *packet)
{
  return bs_ring_receive (&receiving, packet, sizeof *packet);
}

static int __attribute__ ((noinline))
by_hand_send (const struct packet *packet)
{
  return hand_send (&hand_sending, packet, sizeof *packet);
}

static int __attribute__ ((noinline)) by_hand_receive (struct packet *packet)
{
  return hand_receive (&hand_receiving, packet, sizeof *packet);
}

struct way
{
  const char *name;
  int (*send) (const struct packet *);
  int (*receive) (struct packet *);
};

static const struct way ways[] = {
  { "ring.h", ours_send, ours_receive },
  { "by hand", by_hand_send, by_hand_receive },
};

/* Let all rings be empty.  */
static void
reset (void)
{
  if (bs_ring_open (&sending, &memory, 0) != 0
      || bs_ring_open (&receiving, &memory, 0) != 0)
    abort ();
  hand_open (&hand_sending, bs_dma_unsafe_ptr (&memory), 0);
  hand_open (&hand_receiving, bs_dma_unsafe_ptr (&memory), 1);
}

/* Pass COUNT messages by WAY, in one thread.  */
static void
pass (const struct way *way, size_t count)
{
  struct packet packet = { { 0 } }, received;
  for (size_t i = 0; i < count; i += BATCH)
    {
      for (size_t k = 0; k < BATCH; k++)
        {
          packet.words[0] = i + k;
          if (way->send (&packet) != 0)
            abort ();
        }
      for (size_t k = 0; k < BATCH; k++)
        if (way->receive (&received) != 0 || received.words[0] != i + k)
          abort ();
    }
}

/* What the other thread does.  */
struct task
{
  const struct way *way;
  size_t count;
};

static void *
send_all (void *argument)
{
  const struct task *task = argument;
  struct packet packet = { { 0 } };
  for (size_t i = 0; i < task->count; i++)
    {
      packet.words[0] = i;
      while (task->way->send (&packet) != 0)
        sched_yield ();
    }
  return NULL;
}

/* The same in two threads.  */
static void
pass_between (const struct way *way, size_t count)
{
  struct task task = { way, count };
  struct packet packet;
  pthread_t thread;
  if (pthread_create (&thread, NULL, send_all, &task) != 0)
    abort ();
  for (size_t i = 0; i < count; i++)
    {
      while (way->receive (&packet) != 0)
        sched_yield ();
      if (packet.words[0] != i)
        abort ();
    }
  pthread_join (thread, NULL);
}

static double
seconds (void)
{
  struct timespec now;
  clock_gettime (CLOCK_MONOTONIC, &now);
  return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

/* Print how many of COUNT messages a second PASSER passes each way.  */
static void
compare (const char *name, void (*passer) (const struct way *, size_t),
         size_t count)
{
  double best[2] = { 0, 0 };
  for (int round = 0; round < ROUNDS; round++)
    for (int i = 0; i < 2; i++)
      {
        reset ();
        double start = seconds ();
        passer (&ways[i], count);
        double rate = (double) count / (seconds () - start);
        if (rate > best[i])
          best[i] = rate;
      }
  printf ("%-12s", name);
  for (int i = 0; i < 2; i++)
    printf ("  %s %7.2f million a second", ways[i].name, best[i] / 1e6);
  printf ("  ratio %.2f\n", best[0] / best[1]);
}

int
main (int argc, char **argv)
{
  struct bs_dma_malloc_device device;
  if (bs_dma_malloc_init (&device, UINT32_MAX) != 0
      || bs_dma_alloc (&memory, &device.device, 1) != 0)
    return 1;
  reset ();
  if (argc > 2)
    pass (&ways[strcmp (argv[1], "ours") != 0], strtoul (argv[2], NULL, 10));
  else
    {
      compare ("one thread", pass, 1 << 20);
      compare ("two threads", pass_between, 1 << 18);
    }
  bs_dma_free (&memory);
  return bs_dma_malloc_fini (&device) != 0;
}
