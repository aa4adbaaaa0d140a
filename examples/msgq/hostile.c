/* hostile: the driver and a device that means no good.
   SPDX-License-Identifier: GPL-3.0-or-later

   Usage: hostile [COUNT [TRIES]]

   First COUNT messages are exchanged with a device that changes what the
   driver has read as soon as it has read it.  Each message is right none the
   less, as nothing is read twice.  Then the driver tries TRIES times to send
   and to receive while each index and each head of a message that it reads is
   something else: it may fail, but do nothing worse.

   How the device sees what the driver does: each of its instructions that
   touches the memory traps, or, if this is compiled with DRIVER_WATCHED,
   each accessor tells.  That is less strict, and not as slow.

   Exit status: 0 if all of that is so; 77 if there are no traps here.  */

#include "exchange.h"

#include <stdio.h>
#include <stdlib.h>

#include <bytesafe/dma-hostile.h>

static void *
at (void *context, uint64_t address, size_t size)
{
  return bs_dma_hostile_at (context, address, size);
}

/* Let DEVICE treat the SIZE bytes at ADDRESS with HOSTILITY.  */
static void
own (struct bs_dma_hostile_device *device, uint64_t address, size_t size,
     enum bs_dma_hostility hostility)
{
  if (bs_dma_hostile_own (device, address, size, hostility) != 0)
    abort ();
}

/* The same for the two indices that are the device's, in the memory at
   ADDRESS.  */
static void
own_indices (struct bs_dma_hostile_device *device, uint64_t address,
             enum bs_dma_hostility hostility)
{
  address += offsetof (struct gsp_mem, gspq);
  own (device, address + offsetof (struct msgq, tx.write_ptr), 4, hostility);
  own (device, address + offsetof (struct msgq, rx.read_ptr), 4, hostility);
}

/* Let the traps of DEVICE begin, if it is to have some.  */
static void
start_traps (struct bs_dma_hostile_device *device)
{
#ifndef DRIVER_WATCHED
  int status = bs_dma_hostile_start (device);
  if (status == -EOPNOTSUPP)
    {
      puts ("there are no traps here");
      exit (77);
    }
  if (status != 0)
    abort ();
#else
  (void) device;
#endif
}

static void
begin (void *context)
{
  bs_dma_hostile_begin (context);
}

static void
start (void *context, uint64_t address)
{
  own_indices (context, address, BS_DMA_POLLED);
  /* With traps the device acts between any two instructions, and the function
     memcpy of a C library may read some bytes by two of its own, which is no
     fault of the driver.  So there the log alone has to tell.  */
#ifdef DRIVER_WATCHED
  own (context, address + offsetof (struct gsp_mem, gspq.msgq),
       sizeof (struct msgq_data), BS_DMA_SPOIL);
#endif
  start_traps (context);
}

/* Print what DEVICE has seen.  Return whether that is all right.  */
static int
end (struct bs_dma_hostile_device *device)
{
  size_t twice = bs_dma_hostile_double_fetches (device);
  size_t unknown = bs_dma_hostile_unknown (device);
  printf ("  %zu reads, %zu writes, %zu double fetches, %zu unknown\n",
          bs_dma_hostile_reads (device), bs_dma_hostile_writes (device),
          twice, unknown);
  bs_dma_hostile_stop (device);
  return bs_dma_hostile_fini (device) == 0 && twice == 0 && unknown == 0;
}

/* Exchange COUNT messages.  Return whether all is right.  */
static int
run_spoiled (size_t count)
{
  struct bs_dma_hostile_device device;
  if (bs_dma_hostile_init (&device, (UINT64_C (1) << 47) - 1) != 0)
    abort ();
  struct bus bus = { &device, at };
  struct spectator spectator = { &device, start, begin };
  printf ("spoiled: ");
  int good
    = exchange (&device.device, &bus, count, 3 * REGION_PAGE, &spectator);
  return end (&device) && good;
}

/* What became of an operation.  */
struct outcomes
{
  size_t done;
  size_t nothing;
  size_t refused;
  size_t bad;
};

static void
add (struct outcomes *outcomes, int status)
{
  if (status == 0)
    outcomes->done++;
  else if (status == -EAGAIN)
    outcomes->nothing++;
  else if (status == -EPROTO)
    outcomes->refused++;
  else if (status == -EBADMSG)
    outcomes->bad++;
  else
    {
      printf ("an operation returned %d\n", status);
      exit (1);
    }
}

/* Try TRIES times to send and to receive.  Return whether all is right.  */
static int
run_wild (size_t tries)
{
  static unsigned char payload[PAYLOAD_SIZE];
  struct bs_dma_hostile_device device;
  struct driver driver;
  struct message message;
  struct message_queue_init_arguments arguments;
  struct outcomes outcomes = { 0 };
  if (bs_dma_hostile_init (&device, (UINT64_C (1) << 47) - 1) != 0
      || driver_start (&driver, &device.device, &arguments) != 0)
    abort ();
  uint64_t address = arguments.shared_mem_phys_addr;
  own_indices (&device, address, BS_DMA_WILD);
  /* The heads of messages, as many as the device can have such places.  */
  for (size_t page = 0; page < MSGQ_PAGES; page += 2)
    own (&device,
         address + offsetof (struct gsp_mem, gspq.msgq) + page * REGION_PAGE,
         sizeof (struct gsp_msg_queue_element), BS_DMA_WILD);
  start_traps (&device);
  for (size_t i = 0; i < tries; i++)
    {
      bs_dma_hostile_begin (&device);
      /* Each byte of it may be a trap.  */
      size_t size = i % 64 == 0 ? 2 * REGION_PAGE : i % 200;
      add (&outcomes, driver_send (&driver, FUNCTION_ECHO, payload, size));
      bs_dma_hostile_begin (&device);
      add (&outcomes, driver_receive (&driver, &message, payload));
    }
  printf ("wild: %zu operations done, %zu found nothing, "
          "%zu refused, %zu bad checksums\n",
          outcomes.done, outcomes.nothing, outcomes.refused, outcomes.bad);
  driver_end (&driver);
  return end (&device) && outcomes.refused != 0;
}

int
main (int argc, char **argv)
{
  size_t count = argc > 1 ? strtoul (argv[1], NULL, 10) : 1000;
  size_t tries = argc > 2 ? strtoul (argv[2], NULL, 10) : 1000;
  return !(run_spoiled (count) && run_wild (tries));
}
