/* Writing the functions that fill an object.
   SPDX-License-Identifier: GPL-3.0-or-later

   For each unit a class oracle<NUMBER>, the friend of all classes, has:

     fill    sets every bit that an assignment to every member defines
     partN   fills one member of a union inside the unit, or an element of an
             empty array
     type    is the unit, whoever else may name it

   A place is always named as C++ names it, p->m1.m2[i[0]]; the compiler alone
   knows where that is.  A base is filled by its own oracle.  The loop
   variables are the elements of an array, so that partN can be told which
   element of an array of unions is meant.  */

#include "model.h"

#include <stdlib.h>

/* The functions of one unit, while they are written.  */
struct writer
{
  FILE *out;        /* where finished functions go */
  int parts;        /* those written so far */
  const char *room; /* the size that an object must have, as an expression:
                       the elements that are checked of an empty array are
                       beyond the unit */
};

enum
{
  PATH = 200 /* the longest path to a member */
};

static void write_class (struct writer *, FILE *, const struct class *,
                         const char *path, int depth);

/* Write to BODY the statement that fills the scalar at PATH.  */
static void
write_scalar (FILE *body, const struct scalar *scalar, const char *path)
{
  if (scalar->kind == SCALAR_BYTES)
    fprintf (body, "BYTES (%s);\n", path);
  else if (scalar->kind == SCALAR_FLOAT && scalar->is_complex)
    fprintf (body,
             "STORE (%s, __real__ %s);\n"
             "STORE (%s, __imag__ %s);\n",
             scalar->base, path, scalar->base, path);
  else if (scalar->kind == SCALAR_FLOAT)
    fprintf (body, "STORE (%s, %s);\n", scalar->base, path);
}

/* Write to BODY what fills the bases of CLASS.  OBJECT is an expression for its
   address.  */
static void
write_bases (FILE *body, const struct class *class, const char *object)
{
  for (int i = 0; i < class->bases; i++)
    {
      const struct class *base = class->base[i].type.class;

      if (!class_is_empty (base))
        fprintf (body, "oracle<%d>::fill ((%s *) %s);\n", base->number,
                 base->name, object);
    }
}

/* Write to BODY what fills the object at PATH, an element of MEMBER or the
   member itself.  DEPTH loop variables are in use.  */
static void
write_element (struct writer *writer, FILE *body, const struct member *member,
               const char *path, int depth)
{
  char inner[PATH];

  switch (member->kind)
    {
    case MEMBER_TYPED:
      if (member->type.kind == TYPE_SCALAR)
        write_scalar (body, member->type.scalar, path);
      else
        fprintf (body, "oracle<%d>::fill ((void *) &%s);\n",
                 member->type.class->number, path);
      break;

    case MEMBER_BIT_FIELD:
      fprintf (body, "BITS (%s);\n", path);
      break;

    case MEMBER_UNNAMED_BIT_FIELD:
      break;

    case MEMBER_INLINE:
      snprintf (inner, sizeof inner, "&%s", path);
      write_bases (body, member->inner, inner);
      snprintf (inner, sizeof inner, "%s.", path);
      write_class (writer, body, member->inner, inner, depth);
      break;

    case MEMBER_ANONYMOUS:
      write_class (writer, body, member->inner, path, depth);
      break;
    }
}

/* Write to the unit's functions part number PART with the statements TEXT,
   which are freed.  */
static void
write_part (struct writer *writer, int part, char *text)
{
  fprintf (writer->out,
           "static void part%d (void *v, int *i, int k)\n"
           "{\ntype *p = (type *) v;\n%s}\n",
           part, text);
  free (text);
}

/* Write to BODY what checks the elements of MEMBER, an array that has none,
   at PATH: an element is filled in an object of its own.  */
static void
write_empty_array (struct writer *writer, FILE *body,
                   const struct member *member, const char *path, int depth)
{
  char element[PATH];
  int length = snprintf (element, sizeof element, "%s", path);
  char room[4 * PATH];
  const char *outer_room = writer->room;
  int part = writer->parts++;
  char *text;
  size_t size;
  FILE *function = begin_text (&text, &size);

  for (int i = 0; i < member->dimensions; i++)
    length += snprintf (element + length, sizeof element - length, "[0]");
  snprintf (room, sizeof room, "%s + sizeof (%s)", outer_room, element);
  writer->room = room;
  write_element (writer, function, member, element, depth);
  writer->room = outer_room;
  fclose (function);
  write_part (writer, part, text);
  fprintf (body,
           "check_element (part%d, %s, (char *) %s - (char *) p,\n"
           "sizeof (%s), i);\n",
           part, room, path, element);
}

/* Write to BODY what fills MEMBER; PREFIX leads to its class.  */
static void
write_member (struct writer *writer, FILE *body, const struct member *member,
              const char *prefix, int depth)
{
  char path[PATH];
  int length;

  if (member->kind == MEMBER_ANONYMOUS
      || member->kind == MEMBER_UNNAMED_BIT_FIELD)
    {
      write_element (writer, body, member, prefix, depth);
      return;
    }

  length = snprintf (path, sizeof path, "%sm%d", prefix, member->number);
  for (int k = 0; k < member->dimensions; k++)
    if (member->dimension[k].value == 0)
      {
        write_empty_array (writer, body, member, path, depth);
        return;
      }
  for (int k = 0; k < member->dimensions; k++)
    {
      fprintf (body, "EACH (%d, %d)\n", depth, member->dimension[k].value);
      length
        += snprintf (path + length, sizeof path - length, "[i[%d]]", depth++);
    }
  if (member->dimensions)
    fputs ("{\n", body);
  write_element (writer, body, member, path, depth);
  if (member->dimensions)
    fputs ("}\n", body);
}

/* Write to BODY what fills the union CLASS: a check that its members all fill
   the same bits, and then all of them.  If they do and nothing of the unit
   stays as it was, then each of them fills the whole union.  */
static void
write_union (struct writer *writer, FILE *body, const struct class *class,
             const char *path, int depth)
{
  int part = writer->parts++;
  int count = 0;
  char *text;
  size_t size;
  FILE *function = begin_text (&text, &size);

  fputs ("switch (k)\n{\n", function);
  for (int i = 0; i < class->members; i++)
    {
      if (class->member[i].kind == MEMBER_UNNAMED_BIT_FIELD)
        continue;
      fprintf (function, "case %d:;\n", count++);
      write_member (writer, function, &class->member[i], path, depth + 1);
      fputs ("break;\n", function);
    }
  fputs ("}\n", function);
  fclose (function);
  write_part (writer, part, text);
  fprintf (body,
           "check_union (part%d, %d, %s, i);\n"
           "EACH (%d, %d)\nfill_union (part%d, p, i, i[%d]);\n",
           part, count, writer->room, depth, count, part, depth);
}

/* Write to BODY what fills the members of CLASS; PATH leads to them.  DEPTH
   loop variables are in use.  */
static void
write_class (struct writer *writer, FILE *body, const struct class *class,
             const char *path, int depth)
{
  if (class->key == KEY_UNION)
    write_union (writer, body, class, path, depth);
  else
    for (int i = 0; i < class->members; i++)
      write_member (writer, body, &class->member[i], path, depth);
}

/* Write to OUT the oracle of UNIT.  */
void
oracle_print_unit (FILE *out, const struct class *unit)
{
  struct writer writer = { out, 0, "sizeof *p" };
  char *text;
  size_t size;
  FILE *body = begin_text (&text, &size);

  fprintf (out,
           "template <> struct oracle<%d>\n{\n"
           "typedef %s type;\n"
           "#ifdef ORACLE\n",
           unit->number, unit->name);
  write_bases (body, unit, "p");
  write_class (&writer, body, unit, "p->", 0);
  fclose (body);
  fprintf (out,
           "static void fill (void *v)\n{\ntype *p = (type *) v;\n"
           "int i[32];\n%s}\n",
           text);
  free (text);
  if (unit->facts & FACT_MADE)
    fputs ("static void make (void *v) { new (place { v }) type; }\n", out);
  fputs ("#endif\n};\n\n", out);
}

/* Write to OUT the table of all units and the main function.  */
void
oracle_print_tail (FILE *out)
{
  /* What the plugin has marked comes out as an error.  */
  fputs ("#ifndef ORACLE\n"
         "# define MARKED(TYPE, NAME) \\\n"
         "  static_assert (!__builtin_has_attribute (TYPE, into_bytes), \\\n"
         "                 \"marked \" NAME);\n",
         out);
  for (int i = 0; i < unit_count; i++)
    fprintf (out, "MARKED (oracle<%d>::type, \"%s\")\n", i, units[i]->id);
  fputs ("#else\n"
         "static const struct test tests[] =\n{\n",
         out);
  for (int i = 0; i < unit_count; i++)
    {
      char make[40] = "0";
      char clear[60] = "0";

      if (units[i]->facts & FACT_MADE)
        snprintf (make, sizeof make, "oracle<%d>::make", i);
      if ((units[i]->facts & FACT_CONFUSING) == 0)
        snprintf (clear, sizeof clear, "padding<oracle<%d>::type>::clear", i);
      fprintf (
        out,
        "{ \"%s\", sizeof (oracle<%d>::type), oracle<%d>::fill,\n"
        "  %s, %s, %u, __is_trivially_copyable (oracle<%d>::type) },\n",
        units[i]->id, i, i, make, clear, units[i]->facts, i);
    }
  fputs ("};\n\n"
         "int\nmain (int argc, char **)\n{\n"
         "  return run (tests, sizeof tests / sizeof tests[0], argc > 1);\n"
         "}\n#endif\n",
         out);
}
