/* What the generators of random programs share.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#define _POSIX_C_SOURCE 200809L

#include "common.h"

#include <stdlib.h>

/* The state of the pseudo-random numbers.  */
static uint64_t random_state;

/* The next 64 pseudo-random bits: SplitMix64, which is in the public
   domain.  */
static uint64_t
next_random (void)
{
  uint64_t z = random_state += UINT64_C (0x9e3779b97f4a7c15);

  z = (z ^ (z >> 30)) * UINT64_C (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C (0x94d049bb133111eb);
  return z ^ (z >> 31);
}

void
random_start (unsigned long seed, unsigned long first)
{
  random_state = (uint64_t) seed << 32 ^ first;
  next_random ();
}

unsigned
below (unsigned limit)
{
  return (next_random () >> 33) % limit;
}

bool
chance (unsigned percent)
{
  return below (100) < percent;
}

unsigned long
number_argument (const char *text, unsigned long limit)
{
  char *end;
  unsigned long number = strtoul (text, &end, 10);

  if (end == text || *end || number > limit)
    {
      fprintf (stderr, "generate: not a number up to %lu: %s\n", limit, text);
      exit (2);
    }
  return number;
}

void *
new_memory (size_t size)
{
  void *memory = calloc (1, size);

  if (!memory)
    {
      perror ("generate");
      exit (1);
    }
  return memory;
}

FILE *
begin_text (char **text, size_t *length)
{
  FILE *stream = open_memstream (text, length);

  if (!stream)
    {
      perror ("generate");
      exit (1);
    }
  return stream;
}

int
end_output (void)
{
  if (fflush (stdout) || ferror (stdout))
    {
      perror ("generate: standard output");
      return 1;
    }
  return 0;
}
