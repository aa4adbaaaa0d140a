/* Writes random records that are often portable, and names all their members.
   SPDX-License-Identifier: GPL-3.0-or-later

   generate SEED COUNT

   The program has the records r0 to r(COUNT-1), for each a macro EACH_rN that
   applies a macro to all its members, and RECORDS, which applies one to all
   records; what is done with them check.h says.  No part of this knows a size,
   an alignment or an offset.  */

#include "../bytesafe.random/common.h"

#include <stdlib.h>

enum
{
  DEPTH_MAX = 3,
  MEMBERS_MAX = 6,
  PATH_SIZE = 200,
  RECORDS_MAX = 5000
};

/* A type of a member, and whether arrays of it are allowed: not if it is
   aligned to more than its size.  */
struct type
{
  const char *name;
  bool is_element;
};

/* Types that mostly have the same size everywhere...  */
static const struct type same[]
  = { { "uint8_t", true },  { "char", true },     { "signed char", true },
      { "int16_t", true },  { "short", true },    { "uint16_t", true },
      { "int32_t", true },  { "unsigned", true }, { "int", true },
      { "int64_t", true },  { "uint64_t", true }, { "long long", true },
      { "double", true },   { "float", true },    { "_Bool", true },
      { "__u64", true },    { "chained", true },  { "pair", true },
      { "triple", true },   { "u64_a4", true },   { "u64_a2", true },
      { "u64_a1", true },   { "u32_a1", true },   { "double_a4", true },
      { "float_a2", true }, { "pair_a4", true },  { "uint64_t", true },
      { "uint32_t", true }, { "uint16_t", true }, { "u32_a8", false },
      { "u16_a4", false },  { "u8_a8", false },   { "u8_a16", false },
      { "_Float32", true }, { "_Float64", true }, { "llong_a8", true } };

/* ... those of them that leave no gaps among themselves...  */
static const struct type even[]
  = { { "uint64_t", true }, { "int64_t", true }, { "double", true },
      { "__u64", true },    { "chained", true }, { "pair", true },
      { "u64_a4", true },   { "pair_a4", true }, { "double_a4", true },
      { "llong_a8", true }, { "u32_a8", false }, { "long long", true } };

/* ... and types that do not, or not in each ABI.  */
static const struct type other[]
  = { { "long", true },       { "char *", true },
      { "length", true },     { "long double", true },
      { "enum plain", true }, { "enum small", true },
      { "v2si", true },       { "_Complex float", true } };

static const char *const prelude
  = "#define A(N) __attribute__ ((aligned (N)))\n"
    "#define P __attribute__ ((packed))\n"
    "typedef __INT16_TYPE__ int16_t;\n"
    "typedef __INT32_TYPE__ int32_t;\n"
    "typedef __INT64_TYPE__ int64_t;\n"
    "typedef __UINT8_TYPE__ uint8_t;\n"
    "typedef __UINT16_TYPE__ uint16_t;\n"
    "typedef __UINT32_TYPE__ uint32_t;\n"
    "typedef __UINT64_TYPE__ uint64_t;\n"
    "typedef __SIZE_TYPE__ size_t;\n"
    "typedef uint64_t __u64;\n"
    "typedef int64_t chain;\n"
    "typedef chain chained;\n"
    "typedef uint64_t pair[2];\n"
    "typedef uint32_t triple[3];\n"
    "typedef uint64_t u64_a4 A (4);\n"
    "typedef uint64_t u64_a2 A (2);\n"
    "typedef uint64_t u64_a1 A (1);\n"
    "typedef uint32_t u32_a1 A (1);\n"
    "typedef double double_a4 A (4);\n"
    "typedef float float_a2 A (2);\n"
    "typedef pair pair_a4 A (4);\n"
    "typedef uint32_t u32_a8 A (8);\n"
    "typedef uint16_t u16_a4 A (4);\n"
    "typedef uint8_t u8_a8 A (8);\n"
    "typedef uint8_t u8_a16 A (16);\n"
    "typedef long long llong_a8 A (8);\n"
    "typedef size_t length;\n"
    "typedef int v2si __attribute__ ((vector_size (8)));\n"
    "enum plain { PLAIN };\n"
    "enum P small { SMALL };\n";

/* A record that is finished: how it is named, the path of some member of its,
   so that what is deep in a nest is looked at as well, and whether others are
   in it.  Of those there are no arrays, or some would be too large for 32-bit
   ABIs.  */
struct finished
{
  bool is_nest;
  const char *keyword;
  char path[PATH_SIZE];
};

static struct finished finished[RECORDS_MAX];

/* What is written at present.  */
struct writer
{
  FILE *members; /* the applications of X to them */
  int record;
  int names;            /* used so far */
  bool is_even;         /* all is made to fit */
  char last[PATH_SIZE]; /* the last member of the outermost record */
};

#define PICK(ARRAY) (ARRAY)[below (sizeof (ARRAY) / sizeof (ARRAY)[0])]

/* Note the member at PATH of the record that WRITER is at.  */
static void
note_member (struct writer *writer, const char *path)
{
  fprintf (writer->members, " X (%s r%d, %s)",
           finished[writer->record].keyword, writer->record, path);
  snprintf (writer->last, sizeof writer->last, "%s", path);
}

/* Write a subscript to SUBSCRIPT and that of the last element to LAST, both
   of SIZE bytes: mostly none.  */
static void
invent_array (char *subscript, char *last, size_t size)
{
  static const unsigned counts[] = { 1, 2, 3, 4, 7, 8 };

  subscript[0] = last[0] = '\0';
  if (chance (22))
    {
      unsigned count = PICK (counts);
      snprintf (subscript, size, "[%u]", count);
      snprintf (last, size, "[%u]", count - 1);
    }
  else if (chance (5))
    {
      snprintf (subscript, size, "[0]");
      snprintf (last, size, "[0]");
    }
  else if (chance (8))
    {
      snprintf (subscript, size, "[2][3]");
      snprintf (last, size, "[1][2]");
    }
}

/* Return what a member's declarator ends in.  */
static const char *
invent_attribute (void)
{
  static const char *const attributes[] = { " P",
                                            " A (1)",
                                            " A (2)",
                                            " A (4)",
                                            " A (8)",
                                            " A (16)",
                                            " P A (2)",
                                            " P A (4)",
                                            " P A (8)",
                                            " A (32)",
                                            " __attribute__ ((aligned))" };
  return chance (10) ? PICK (attributes) : "";
}

/* Return what a record's brace is followed by.  */
static const char *
invent_record_attribute (void)
{
  static const char *const attributes[] = {
    " P",     " P",      " P",       " P",       " A (4)",
    " A (8)", " A (16)", " P A (4)", " P A (8)", " __attribute__ ((aligned))"
  };
  return chance (40) ? PICK (attributes) : "";
}

static void write_members (struct writer *writer, const char *prefix,
                           unsigned depth);

/* Write a bit-field, named or not.  */
static void
write_bit_field (struct writer *writer)
{
  if (chance (50))
    printf ("  int m%d : %u;\n", writer->names++, 1 + below (32));
  else
    printf ("  %s : %u;\n", chance (50) ? "int" : "long long",
            chance (50) ? 0 : 8 * (1 + below (3)));
}

/* Write a member that is a record without a name, at DEPTH, with its members;
   PREFIX leads to it.  */
static void
write_inline (struct writer *writer, const char *prefix, unsigned depth)
{
  char subscript[16], last[16], path[PATH_SIZE];
  int name = writer->names++;
  bool is_anonymous = chance (40);

  invent_array (subscript, last, sizeof subscript);
  snprintf (path, sizeof path, "%sm%d%s.", prefix, name, last);
  printf ("  %s\n  {\n", chance (35) ? "union" : "struct");
  write_members (writer, is_anonymous ? prefix : path, depth + 1);
  printf ("  }%s", invent_record_attribute ());
  if (!is_anonymous)
    {
      printf (" m%d%s%s", name, subscript, invent_attribute ());
      snprintf (path, sizeof path, "%sm%d", prefix, name);
      note_member (writer, path);
    }
  puts (";");
}

/* Write a member that has an earlier record for its type.  PREFIX leads to
   it.  */
static void
write_earlier (struct writer *writer, const char *prefix)
{
  char subscript[16], last[16], path[PATH_SIZE];
  unsigned near = writer->record < 40 ? writer->record : 40;
  int number = writer->record - 1 - below (near);
  int name = writer->names++;

  finished[writer->record].is_nest = true;
  if (finished[number].is_nest)
    subscript[0] = last[0] = '\0';
  else
    invent_array (subscript, last, sizeof subscript);
  printf ("  %s r%d m%d%s%s;\n", finished[number].keyword, number, name,
          subscript, invent_attribute ());
  snprintf (path, sizeof path, "%sm%d", prefix, name);
  note_member (writer, path);
  if ((size_t) snprintf (path, sizeof path, "%sm%d%s.%s", prefix, name, last,
                         finished[number].path)
      < sizeof path)
    note_member (writer, path);
}

/* Write a member of a type without members.  PREFIX leads to it.  */
static void
write_plain (struct writer *writer, const char *prefix)
{
  struct type type = chance (2)                       ? PICK (other)
                     : writer->is_even && chance (95) ? PICK (even)
                                                      : PICK (same);
  char subscript[16] = "", last[16], path[PATH_SIZE];
  int name = writer->names++;

  if (type.is_element)
    invent_array (subscript, last, sizeof subscript);
  printf ("  %s%s m%d%s%s;\n", chance (3) ? "_Alignas (32) " : "", type.name,
          name, subscript, invent_attribute ());
  snprintf (path, sizeof path, "%sm%d", prefix, name);
  note_member (writer, path);
}

/* Write the members of a record at DEPTH; PREFIX leads to them.  */
static void
write_members (struct writer *writer, const char *prefix, unsigned depth)
{
  for (unsigned i = 1 + below (MEMBERS_MAX); i > 0; i--)
    if (chance (3))
      write_bit_field (writer);
    else if (depth < DEPTH_MAX && chance (14))
      write_inline (writer, prefix, depth);
    else if (writer->record > 0 && chance (14))
      write_earlier (writer, prefix);
    else
      write_plain (writer, prefix);
}

/* Write the record with this NUMBER.  */
static void
write_record (int number)
{
  static const unsigned packs[] = { 1, 2, 4, 8 };
  char *text;
  size_t length;
  struct writer writer = { .record = number, .is_even = chance (60) };
  bool is_packed = chance (20);

  writer.members = begin_text (&text, &length);
  finished[number].keyword = chance (12) ? "union" : "struct";
  if (is_packed)
    printf ("#pragma pack (push, %u)\n", PICK (packs));
  printf ("%s r%d\n{\n", finished[number].keyword, number);
  /* So that each record has a member with a name.  */
  write_plain (&writer, "");
  write_members (&writer, "", 0);
  printf ("}%s;\n", invent_record_attribute ());
  if (is_packed)
    puts ("#pragma pack (pop)");
  fclose (writer.members);
  printf ("#define EACH_r%d(X)%s\n\n", number, text);
  free (text);
  snprintf (finished[number].path, sizeof finished[number].path, "%s",
            writer.last);
}

int
main (int argc, char **argv)
{
  if (argc != 3)
    {
      fputs ("usage: generate SEED COUNT\n", stderr);
      return 2;
    }
  unsigned long seed = number_argument (argv[1], UINT32_MAX);
  int count = number_argument (argv[2], RECORDS_MAX);

  random_start (seed, 0);
  printf ("/* generate %lu %d */\n\n%s\n", seed, count, prelude);
  for (int i = 0; i < count; i++)
    write_record (i);
  fputs ("#define RECORDS(R)", stdout);
  for (int i = 0; i < count; i++)
    printf (" \\\n  R (%s r%d, EACH_r%d)", finished[i].keyword, i, i);
  puts ("\n\n#include \"check.h\"");
  return end_output ();
}
