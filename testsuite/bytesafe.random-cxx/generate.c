/* Writes a C++ program of random classes that tells which have padding.
   SPDX-License-Identifier: GPL-3.0-or-later

   generate SEED COUNT FIRST

   The program has COUNT units or a few more: a unit is a class with a claim
   that the plugin judges at compile time, often an instance of a template.
   Compiled without the plugin and run, the program judges the same classes
   itself; see runtime.h.  SEED and FIRST choose the classes: a long series is
   made of programs with FIRST 0, COUNT, 2 * COUNT and so on.  The same three
   numbers give the same program on every system.  */

#include "model.h"

#include <stdlib.h>

struct class *units[MAX_UNITS];
int unit_count;
struct template *templates[MAX_UNITS];
int template_count;
bool uses_atomics;

/* What the program consists of, in this order: each item is a unit or a
   template.  All that a unit or a template mentions precedes it.  */
struct item
{
  const struct class *unit;
  const struct template *template;
};

static struct item items[2 * MAX_UNITS];
static int item_count;

/* Make UNIT, and all units that are defined inside of it, the next ones.  */
void
add_unit (struct class *unit)
{
  unit->number = unit_count;
  units[unit_count++] = unit;
  items[item_count++].unit = unit;
  register_inner (unit);
}

/* Make TEMPLATE the next one.  */
void
add_template (struct template *template)
{
  templates[template_count++] = template;
  items[item_count++].template = template;
}

/* Take the last template away, of which there is no instance.  */
void
remove_template (void)
{
  int i = item_count - 1;

  template_count--;
  while (items[i].template != templates[template_count])
    i--;
  items[i].template = NULL;
}

/* Write the items that are not in the program yet.  */
static void
print_new (void)
{
  static int printed;

  for (; printed < item_count; printed++)
    {
      const struct item *item = &items[printed];

      if (item->template)
        source_print_template (stdout, item->template);
      if (item->unit)
        {
          source_print_unit (stdout, item->unit);
          oracle_print_unit (stdout, item->unit);
        }
    }
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
  unsigned long count = number_argument (argv[2], MAX_UNITS / 2);
  unsigned long first = number_argument (argv[3], UINT32_MAX);

  random_start (seed, first);
  /* <atomic> takes longer to compile than all the rest.  */
  uses_atomics = first / 1000 % 3 == 1;
  printf ("/* generate %lu %lu %lu */\n\n", seed, count, first);
  fputs (
    "#if !__has_attribute (into_bytes)\n"
    "# define ORACLE 1\n"
    "# define CLAIM\n"
    "# define STANDARD_CLAIM\n"
    "#elif defined PROPERTIES\n"
    "# define CLAIM __attribute__ ((from_bytes, immutable, from_zeros))\n"
    "# define STANDARD_CLAIM \\\n"
    "  [[gnu::from_bytes, bytesafe::immutable, bytesafe::from_zeros]]\n"
    "#else\n"
    "# define CLAIM __attribute__ ((into_bytes))\n"
    "# define STANDARD_CLAIM [[bytesafe::into_bytes]]\n"
    "#endif\n"
    "#if defined __i386__ || defined __x86_64__\n"
    "# define MS_STRUCT ms_struct\n"
    "# define GCC_STRUCT gcc_struct\n"
    "#else\n"
    "# define MS_STRUCT may_alias\n"
    "# define GCC_STRUCT may_alias\n"
    "#endif\n"
    "#define FRIEND template <int> friend struct ::oracle;\n"
    "template <int> struct oracle;\n"
    "#ifdef ORACLE\n"
    "# include \"runtime.h\"\n"
    "#endif\n\n",
    stdout);
  scalars_print (stdout);
  putchar ('\n');

  while (unit_count < (int) count)
    {
      if (chance (25))
        invent_template (template_count);
      else
        invent_unit (unit_count);
      print_new ();
    }
  oracle_print_tail (stdout);
  return end_output ();
}
