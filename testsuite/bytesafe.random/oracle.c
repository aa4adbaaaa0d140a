/* Writing the functions that fill a record with ones.
   SPDX-License-Identifier: GPL-3.0-or-later

   For each record rN these functions are written:

     fill_rN   sets every bit that an assignment to every member defines
     clear_rN  is GCC's own view of the padding, __builtin_clear_padding
     excluded_rN tells whether GCC's view is known to be wrong (see runtime.h)
     rN_uM     fills one member of a union inside the record
     rN_eM     fills an element of a flexible or empty array of the record

   A place is always named as C names it, p->m1.m2[i[0]]; the compiler alone
   knows where that is.  The loop variables are the elements of an array, so
   that rN_uM can be told which element of an array of unions is meant.  */

#include "generate.h"

#include <stdlib.h>

/* The functions of one record, while they are written.  */
struct writer
{
  FILE *out;			/* where finished functions go */
  const struct record *top;
  int helpers;			/* rN_uM and rN_eM written so far */
  const char *room;		/* the size that an object must have, as an
				   expression: the elements that are checked
				   of an empty array are beyond the record */
};

/* The longest path to a member.  */
enum { PATH = 200 };

static void write_record (struct writer *, FILE *, const struct record *,
			  const char *path, int depth);

/* Write to BODY the statement that fills the scalar at PATH, of the type of
   MEMBER of RECORD.  */
static void
write_scalar (FILE *body, const struct record *record,
	      const struct member *member, const char *path)
{
  const struct scalar *scalar = member->scalar;

  if (record->reversed)
    {
      /* No address can be taken of such a scalar.  */
      fprintf (body, "ASSIGN (%s);\n", path);
      return;
    }
  switch (scalar->kind)
    {
    case SCALAR_BITINT:
      fprintf (body, "MERGE (%s, %s);\n", scalar->base, path);
      break;

    case SCALAR_FLOAT:
      fprintf (body, "STORE (%s, %s);\n", scalar->base, path);
      break;

    case SCALAR_COMPLEX:
      fprintf (body, "STORE (%s, __real__ %s), ", scalar->base, path);
      fprintf (body, "STORE (%s, __imag__ %s);\n", scalar->base, path);
      break;

    default:
      fprintf (body, "BYTES (%s);\n", path);
      break;
    }
}

/* Write to BODY what fills the object at PATH, an element of MEMBER of
   RECORD or the member itself.  DEPTH loop variables are in use.  */
static void
write_element (struct writer *writer, FILE *body, const struct record *record,
	       const struct member *member, const char *path, int depth)
{
  char inner[PATH];

  switch (member->kind)
    {
    case MEMBER_SCALAR:
      write_scalar (body, record, member, path);
      break;

    case MEMBER_BIT_FIELD:
      fprintf (body, "%s = -1;\n", path);
      break;

    case MEMBER_UNNAMED_BIT_FIELD:
      break;

    case MEMBER_RECORD:
    case MEMBER_ALIGNED_RECORD:
      fprintf (body, "fill_r%d ((void *) &%s);\n", member->record->number,
	       path);
      break;

    case MEMBER_INLINE:
      snprintf (inner, sizeof inner, "%s.", path);
      write_record (writer, body, member->record, inner, depth);
      break;

    case MEMBER_ANONYMOUS:
      write_record (writer, body, member->record, path, depth);
      break;
    }
}

/* Write to BODY what checks the elements of MEMBER of RECORD, an array that
   has none, at PATH: an element is filled in an object of its own.  */
static void
write_empty_array (struct writer *writer, FILE *body,
		   const struct record *record, const struct member *member,
		   const char *path, int depth)
{
  char element[PATH];
  int length = snprintf (element, sizeof element, "%s", path);
  char room[4 * PATH];
  const char *outer_room = writer->room;
  int number = writer->top->number;
  int helper = writer->helpers++;
  char *text;
  size_t size;
  FILE *function = begin_text (&text, &size);

  for (int i = 0; i < member->dimensions; i++)
    length += snprintf (element + length, sizeof element - length, "[0]");
  snprintf (room, sizeof room, "%s + sizeof (%s)", outer_room, element);
  writer->room = room;
  write_element (writer, function, record, member, element, depth);
  fclose (function);
  fprintf (writer->out,
	   "static void r%d_e%d (void *v, int *i, int k)\n"
	   "{\nPOINT_TO (%s);\n%s"
	   "check_ones ((void *) %s, sizeof (%s));\n}\n",
	   number, helper, record_name (writer->top), text, path, element);
  free (text);
  fprintf (body, "check_element (r%d_e%d, %s, i);\n", number, helper, room);
  writer->room = outer_room;
}

/* Write to BODY what fills MEMBER of RECORD; PREFIX leads to the record.  */
static void
write_member (struct writer *writer, FILE *body, const struct record *record,
	      const struct member *member, const char *prefix, int depth)
{
  char path[PATH];
  int length;

  if (member->kind == MEMBER_ANONYMOUS
      || member->kind == MEMBER_UNNAMED_BIT_FIELD)
    {
      write_element (writer, body, record, member, prefix, depth);
      return;
    }

  length = snprintf (path, sizeof path, "%sm%d", prefix, member->number);
  for (int k = 0; k < member->dimensions; k++)
    if (member->dimension[k] <= 0)
      {
	write_empty_array (writer, body, record, member, path, depth);
	return;
      }
  for (int k = 0; k < member->dimensions; k++)
    {
      fprintf (body, "EACH (%d, %d)\n", depth, member->dimension[k]);
      length += snprintf (path + length, sizeof path - length, "[i[%d]]",
			  depth++);
    }
  if (member->dimensions)
    fputs ("{\n", body);
  write_element (writer, body, record, member, path, depth);
  if (member->dimensions)
    fputs ("}\n", body);
}

/* Write to BODY what fills the union RECORD: a function that fills one of its
   members, a check that they all fill the same bits, and then all of them.
   If they do and nothing of the outermost record stays zero, then each of
   them fills the whole union.  */
static void
write_union (struct writer *writer, FILE *body, const struct record *record,
	     const char *path, int depth)
{
  int number = writer->top->number;
  int helper = writer->helpers++;
  int count = 0;
  char *text;
  size_t size;
  FILE *function = begin_text (&text, &size);

  for (int i = 0; i < record->members; i++)
    {
      if (record->member[i].kind == MEMBER_UNNAMED_BIT_FIELD)
	continue;
      fprintf (function, "case %d:;\n", count++);
      write_member (writer, function, record, &record->member[i], path,
		    depth + 1);
      fputs ("break;\n", function);
    }
  fclose (function);
  fprintf (writer->out,
	   "static void r%d_u%d (void *v, int *i, int k)\n"
	   "{\nPOINT_TO (%s);\nswitch (k)\n{\n%s}\n}\n",
	   number, helper, record_name (writer->top), text);
  free (text);
  fprintf (body,
	   "check_union (r%d_u%d, %d, %s, i);\n"
	   "EACH (%d, %d)\nr%d_u%d (p, i, i[%d]);\n",
	   number, helper, count, writer->room, depth, count, number, helper,
	   depth);
}

/* Write to BODY what fills RECORD; PATH leads to its members.  DEPTH loop
   variables are in use.  */
static void
write_record (struct writer *writer, FILE *body, const struct record *record,
	      const char *path, int depth)
{
  if (record->is_union)
    write_union (writer, body, record, path, depth);
  else
    for (int i = 0; i < record->members; i++)
      write_member (writer, body, record, &record->member[i], path, depth);
}

/* Write to OUT the terms of excluded_rN for the arrays in RECORD; PREFIX leads
   from *p to its members, and STRIDES is an expression: the sizes of the
   elements of arrays on the way there, joined by `|'.  */
static void
write_excluded (FILE *out, const struct record *record, const char *prefix,
		const char *strides)
{
  for (int i = 0; i < record->members; i++)
    {
      const struct member *member = &record->member[i];
      bool padded = (member->kind == MEMBER_INLINE
		     || member->kind == MEMBER_RECORD
		     || member->kind == MEMBER_ALIGNED_RECORD
		     || (member->kind == MEMBER_SCALAR
			 && member->scalar->base));
      char path[PATH];
      char inner[4 * PATH];
      int length;

      if (member->kind == MEMBER_ANONYMOUS)
	write_excluded (out, member->record, prefix, strides);
      if (!padded)
	continue;
      length = snprintf (path, sizeof path, "%sm%d", prefix, member->number);
      for (int k = 0; k < member->dimensions; k++)
	{
	  if (member->dimension[k] > 1)
	    fprintf (out, "\n|| LOSSY (%s, %s)", path, strides);
	  length += snprintf (path + length, sizeof path - length, "[0]");
	}
      snprintf (inner, sizeof inner, "%s", strides);
      if (member->dimensions > 0)
	snprintf (inner, sizeof inner, "%s | sizeof (p->%s)", strides, path);
      if (member->kind == MEMBER_RECORD
	  || member->kind == MEMBER_ALIGNED_RECORD)
	fprintf (out, "\n|| excluded_r%d (PLACE (%s), %s)",
		 member->record->number, path, inner);
      if (member->kind == MEMBER_INLINE)
	{
	  snprintf (path + length, sizeof path - length, ".");
	  write_excluded (out, member->record, path, inner);
	}
    }
}

/* Write to OUT the functions of RECORD.  */
void
oracle_print_record (FILE *out, const struct record *record)
{
  struct writer writer = { out, record, 0, "sizeof *p" };
  const char *name = record_name (record);
  int number = record->number;
  char *text;
  size_t size;
  FILE *body = begin_text (&text, &size);

  fputs ("#ifdef ORACLE\n", out);
  write_record (&writer, body, record, "p->", 0);
  fclose (body);
  fprintf (out,
	   "static void fill_r%d (void *v)\n{\nPOINT_TO (%s);\nint i[32];\n%s}\n",
	   number, name, text);
  free (text);
  if (!record->has_flexible)
    fprintf (out, "CLEAR (%s, %d)\n", name, number);
  fprintf (out,
	   "static int excluded_r%d (__SIZE_TYPE__ start,"
	   " __SIZE_TYPE__ strides)\n{\n%s *p;\nreturn %d",
	   number, name, record->confuses_gcc);
  write_excluded (out, record, "", "strides");
  fputs (";\n}\n#endif\n\n", out);
}

/* Write to OUT what comes before the first record.  */
void
oracle_print_head (FILE *out)
{
  fputs ("#if !__has_attribute (into_bytes)\n"
	 "# define ORACLE 1\n"
	 "# include \"runtime.h\"\n"
	 "#endif\n\n", out);
}

/* Write to OUT the table of all records and the main function.  */
void
oracle_print_tail (FILE *out)
{
  /* What the plugin has marked comes out as an error.  */
  fputs ("#ifndef ORACLE\n"
	 "# define MARKED(TYPE, NAME) \\\n"
	 "  _Static_assert (!__builtin_has_attribute (TYPE, into_bytes), \\\n"
	 "		  \"marked \" NAME)\n"
	 /* And so do the answers for traits that nobody claims.  */
	 "# define HOLDS(TRAIT, TYPE, NAME) \\\n"
	 "  _Static_assert (!__builtin_has_attribute (TYPE, \\\n"
	 "		    bytesafe_holds (TRAIT)), TRAIT \" \" NAME)\n"
	 /* What is unaligned the compiler knows at once.  */
	 "# define ALIGNED(TYPE, NAME) \\\n"
	 "  _Static_assert (__builtin_has_attribute (TYPE, \\\n"
	 "		    bytesafe_holds (\"unaligned\")) \\\n"
	 "		  == (_Alignof (TYPE) == 1), \"unaligned \" NAME)\n", out);
  for (int i = 0; i < record_count; i++)
    {
      const char *name = record_name (records[i]);

      fprintf (out, "MARKED (%s, \"r%d\");\n", name, i);
      fprintf (out, "HOLDS (\"no_padding\", %s, \"r%d\");\n", name, i);
      fprintf (out, "HOLDS (\"byte_eq\", %s, \"r%d\");\n", name, i);
      fprintf (out, "ALIGNED (%s, \"r%d\");\n", name, i);
    }
  fputs ("#else\n"
	 "static const struct test tests[] =\n{\n", out);
  for (int i = 0; i < record_count; i++)
    {
      const struct record *record = records[i];
      char clear[32] = "0";

      if (!record->has_flexible)
	snprintf (clear, sizeof clear, "clear_r%d", i);
      fprintf (out,
	       "{ sizeof (%s), fill_r%d, %s, excluded_r%d, %d, %d, %d, %d },\n",
	       record_name (record), i, clear, i, record->has_union,
	       record->has_pointer, record->has_float,
	       record->has_reversed_bit_field);
    }
  fputs ("};\n\n"
	 "int\nmain (int argc, char **argv)\n{\n"
	 "  return run (tests, sizeof tests / sizeof tests[0], argc > 1);\n"
	 "}\n#endif\n", out);
}
