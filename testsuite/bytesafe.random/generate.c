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

struct record *records[MAX_RECORDS];
int record_count;

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

  random_start (seed, first);
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
  return end_output ();
}
