/* Writes a C program of random records that tells which have padding.
   SPDX-License-Identifier: GPL-3.0-or-later

   generate SEED COUNT FIRST

   The program has the records r0 to r(COUNT-1).  Each carries a claim that it
   is into_bytes, which the plugin judges at compile time.  Compiled without
   the plugin and run, the program judges the same records itself; see
   runtime.h.  SEED and FIRST choose the records: a long series is made of
   programs with FIRST 0, COUNT, 2 * COUNT and so on.  The same three numbers
   give the same program on every system.  */

#include "generate.h"

#include <stdlib.h>

struct record *records[MAX_RECORDS];
int record_count;

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

/* A number at random, at least 0 and less than LIMIT.  */
unsigned
below (unsigned limit)
{
  return (next_random () >> 33) % limit;
}

/* True in PERCENT of all cases.  */
bool
chance (unsigned percent)
{
  return below (100) < percent;
}

/* The number that TEXT is, which must not be greater than LIMIT.  */
static unsigned long
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

/* Write the program for SEED, COUNT and FIRST, the arguments.  */
int
main (int argc, char **argv)
{
  if (argc != 4)
    {
      fputs ("usage: generate SEED COUNT FIRST\n", stderr);
      return 2;
    }
  unsigned long seed = number_argument (argv[1], UINT32_MAX);
  unsigned long count = number_argument (argv[2], MAX_RECORDS);
  unsigned long first = number_argument (argv[3], UINT32_MAX);

  random_state = (uint64_t) seed << 32 ^ first;
  next_random ();
  printf ("/* generate %lu %lu %lu */\n\n", seed, count, first);
  fputs ("#if __has_attribute (into_bytes)\n"
	 "# define CLAIM __attribute__ ((into_bytes))\n"
	 "#else\n"
	 "# define CLAIM\n"
	 "#endif\n"
	 "#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__\n"
	 "# define REVERSED scalar_storage_order (\"little-endian\")\n"
	 "#else\n"
	 "# define REVERSED scalar_storage_order (\"big-endian\")\n"
	 "#endif\n"
	 "#if defined __i386__ || defined __x86_64__\n"
	 "# define MS_STRUCT ms_struct\n"
	 "# define GCC_STRUCT gcc_struct\n"
	 "#else\n"
	 "# define MS_STRUCT\n"
	 "# define GCC_STRUCT\n"
	 "#endif\n", stdout);
  oracle_print_head (stdout);
  scalars_print (stdout);
  putchar ('\n');

  while (record_count < (int) count)
    {
      struct record *record = invent (record_count);

      source_print (stdout, record);
      oracle_print_record (stdout, record);
      records[record_count++] = record;
    }
  oracle_print_tail (stdout);
  if (fflush (stdout) || ferror (stdout))
    {
      perror ("generate: standard output");
      return 1;
    }
  return 0;
}
