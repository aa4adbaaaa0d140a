/* Messages between a driver and a device, each in a thread.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "exchange.h"

#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The device's thread.  */
struct other_side
{
  const struct bus *bus;
  struct message_queue_init_arguments arguments;
  struct device_result result;
};

static void *
run_device (void *argument)
{
  struct other_side *other = argument;
  other->result = device_run (other->bus, &other->arguments);
  return NULL;
}

/* How many bytes of payload command NUMBER has: a few hundred, now and then
   some pages, and no more than LARGEST.  */
static size_t
size_of (size_t number, size_t largest)
{
  size_t mixed = number * 2654435761u >> 8;
  if (number % 1024 == 9)
    return mixed % (largest + 1);
  if (number % 16 == 7)
    return mixed % (largest / 5 + 1);
  return mixed % 509;
}

/* Let the SIZE bytes at PAYLOAD be that of command NUMBER.  */
static void
fill (unsigned char *payload, size_t size, size_t number)
{
  uint64_t word = number * UINT64_C (0x9e3779b97f4a7c15) + 1;
  for (size_t i = 0; i < size; i += 8)
    {
      word = word << 7 | word >> 57;
      memcpy (payload + i, &word, size - i < 8 ? size - i : 8);
    }
}

/* What the driver's thread needs.  */
struct side
{
  struct driver driver;
  /* How many commands there are, with the last one, and how far we are.  */
  size_t count;
  size_t largest;
  size_t sent;
  size_t answered;
  size_t bytes;
  size_t bad;
  unsigned char payload[PAYLOAD_SIZE];
  unsigned char expected[PAYLOAD_SIZE];
};

/* Send the next command of SIDE.  Return 0 or a negative errno.  */
static int
send_next (struct side *side)
{
  int is_last = side->sent + 1 == side->count;
  size_t size = is_last ? 0 : size_of (side->sent, side->largest);
  fill (side->payload, size, side->sent);
  int status
    = driver_send (&side->driver, is_last ? FUNCTION_STOP : FUNCTION_ECHO,
                   side->payload, size);
  if (status == 0)
    side->sent++;
  return status;
}

/* Is MESSAGE, with the payload in SIDE, the answer to the next command?  */
static int
is_answer (struct side *side, const struct message *message)
{
  size_t number = side->answered;
  size_t size
    = number + 1 == side->count ? 0 : size_of (number, side->largest);
  if (message->sequence != number || message->size != size)
    return 0;
  fill (side->expected, size, number);
  for (size_t i = 0; i < size; i++)
    side->expected[i] ^= 0xff;
  return memcmp (side->expected, side->payload, size) == 0;
}

/* Receive an answer to SIDE.  Return 0 or a negative errno.  */
static int
receive_next (struct side *side)
{
  struct message message;
  int status = driver_receive (&side->driver, &message, side->payload);
  if (status == -EAGAIN)
    return status;
  if (status != 0 || !is_answer (side, &message))
    {
      side->bad++;
      return status;
    }
  side->bytes += message.size + sizeof (struct gsp_msg_queue_element);
  side->answered++;
  return status;
}

/* Tell SPECTATOR that an operation begins.  */
static void
tell (const struct spectator *spectator)
{
  if (spectator)
    spectator->begin (spectator->context);
}

/* Do all of SIDE's work.  */
static void
run_driver (struct side *side, const struct spectator *spectator)
{
  while (side->answered < side->count && side->bad == 0)
    {
      int sent = -EAGAIN;
      if (side->sent < side->count)
        {
          tell (spectator);
          sent = send_next (side);
        }
      tell (spectator);
      int received = receive_next (side);
      if (sent != 0 && sent != -EAGAIN)
        side->bad++;
      if (sent == -EAGAIN && received == -EAGAIN)
        sched_yield ();
    }
}

int
exchange (struct bs_dma_device *device, const struct bus *bus, size_t count,
          size_t largest, const struct spectator *spectator)
{
  struct other_side other = { .bus = bus };
  struct side *side = calloc (1, sizeof *side);
  pthread_t thread;
  if (side == NULL
      || driver_start (&side->driver, device, &other.arguments) != 0)
    abort ();
  side->count = count / 2;
  side->largest = largest;
  if (spectator)
    spectator->start (spectator->context,
                      other.arguments.shared_mem_phys_addr);
  if (pthread_create (&thread, NULL, run_device, &other) != 0)
    abort ();
  run_driver (side, spectator);
  if (side->bad != 0)
    {
      printf ("message %zu is wrong\n", side->answered);
      /* The device has not been told to stop, and would wait for ever.  */
      exit (1);
    }
  pthread_join (thread, NULL);
  printf ("%zu messages, %zu bytes in the answers, %zu checksums wrong\n",
          side->answered + other.result.commands, side->bytes,
          other.result.bad);
  int good = other.result.commands == side->count && other.result.bad == 0;
  driver_end (&side->driver);
  free (side);
  return good;
}
