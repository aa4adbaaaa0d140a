/* Random records, and what a simpler mind says of them.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "random-layout.h"
#include "core/text.h"

#include <string.h>

enum
{
  DEPTH_MAX = 2,
  MEMBERS_MAX = 5
};

/* A source on the way.  */
struct writer
{
  struct random *random;
  struct bs_text text;
  unsigned features;
  unsigned last_name;
};

static void write_members (struct writer *writer, unsigned depth,
                           bool is_union);

unsigned
random_below (struct random *random, unsigned limit)
{
  /* Marsaglia's xorshift64, of which the high bits are the better ones.  */
  random->state ^= random->state << 13;
  random->state ^= random->state >> 7;
  random->state ^= random->state << 17;
  return (unsigned) (random->state >> 32) % limit;
}

/* Write the name of a new member, behind a space.  */
static void
write_name (struct writer *writer)
{
  bs_text_format (&writer->text, " m%u", ++writer->last_name);
}

/* Write the subscripts of an array, of length 0 now and then, or none.  */
static void
write_subscripts (struct writer *writer)
{
  while (random_below (writer->random, 4) == 0)
    bs_text_format (&writer->text, "[%u]", random_below (writer->random, 4));
}

/* Write a bit-field, up to the ';'.  */
static void
write_bit_field (struct writer *writer)
{
  static const char *const names[] = { "u8", "u16", "u32", "u64" };
  unsigned choice = random_below (writer->random, 4);
  unsigned width_max = 8U << choice;
  unsigned width = 0;
  /* Where empty classes lie behind everything else `:0' may reach further
     than members that are put before it.  */
  if ((writer->features & RANDOM_CLASSES) == 0)
    width = random_below (writer->random, width_max + 1);
  else
    width = 1 + random_below (writer->random, width_max + width_max / 4);
  bs_text_add (&writer->text, names[choice]);
  if (width != 0
      && ((writer->features & RANDOM_UNNAMED) == 0
          || random_below (writer->random, 4) != 0))
    write_name (writer);
  bs_text_format (&writer->text, " : %u", width);
}

/* Write attributes of a record, or none.  */
static void
write_attributes (struct writer *writer)
{
  if ((writer->features & RANDOM_CLASSES) != 0)
    {
      if (random_below (writer->random, 4) == 0)
        bs_text_add (&writer->text, " copied");
      else if (random_below (writer->random, 16) == 0)
        bs_text_add (&writer->text, " copied 7");
    }
  if ((writer->features & RANDOM_PACKED) != 0
      && random_below (writer->random, 4) == 0)
    bs_text_add (&writer->text, " packed");
}

/* Write a qualifier and a space, or nothing.  */
static void
write_qualifier (struct writer *writer)
{
  static const char *const names[] = { "volatile ", "atomic ", "mutable " };
  if ((writer->features & RANDOM_QUALIFIED) != 0
      && random_below (writer->random, 8) == 0)
    bs_text_add (&writer->text, names[random_below (writer->random, 3)]);
}

/* Write a nested record at DEPTH, up to the ';'.  */
static void
write_nested (struct writer *writer, unsigned depth)
{
  bool is_union = ((writer->features & RANDOM_UNIONS) != 0
                   && random_below (writer->random, 2) == 0);
  bs_text_add (&writer->text, is_union ? "union {" : "struct {");
  write_members (writer, depth + 1, is_union);
  bs_text_add (&writer->text, " }");
  write_attributes (writer);
  if (random_below (writer->random, 3) != 0)
    {
      write_name (writer);
      write_subscripts (writer);
    }
}

/* Write an empty class that takes no space and is a HOW, up to the ';'.  If
   IS_ANYWHERE it lies at some byte, without regard to others.  */
static void
write_empty (struct writer *writer, const char *how, bool is_anywhere)
{
  bs_text_format (&writer->text, " %s struct { }", how);
  write_attributes (writer);
  write_name (writer);
  if (is_anywhere)
    bs_text_format (&writer->text, " @ %u",
                    8 * random_below (writer->random, 6));
}

/* Write a base class of a class at DEPTH, up to the ';'.  */
static void
write_base (struct writer *writer, unsigned depth)
{
  if (depth == DEPTH_MAX || random_below (writer->random, 2) == 0)
    {
      write_empty (writer, "base", true);
      return;
    }
  bs_text_add (&writer->text, " base struct {");
  write_members (writer, depth + 1, false);
  bs_text_add (&writer->text, " }");
  if (random_below (writer->random, 2) == 0)
    bs_text_add (&writer->text, " as_base");
  write_attributes (writer);
  write_name (writer);
}

/* Write what comes before the members of a class at DEPTH: a pointer to a
   virtual table, base classes, and empty members that lie anywhere since
   there are other classes of their types.  */
static void
write_bases (struct writer *writer, unsigned depth)
{
  if (random_below (writer->random, 6) == 0)
    {
      bs_text_add (&writer->text, " vptr");
      write_name (writer);
      bs_text_add (&writer->text, ";");
    }
  while (random_below (writer->random, 2) == 0)
    {
      write_base (writer, depth);
      bs_text_add (&writer->text, ";");
    }
  while (random_below (writer->random, 3) == 0)
    {
      write_empty (writer, "no_unique_address", true);
      bs_text_add (&writer->text, ";");
    }
}

/* Write what comes after the members of a class at DEPTH: virtual base
   classes.  */
static void
write_virtual_bases (struct writer *writer, unsigned depth)
{
  while (random_below (writer->random, 6) == 0)
    {
      bs_text_add (&writer->text, " virtual");
      write_base (writer, depth);
      bs_text_add (&writer->text, ";");
    }
}

/* Write a few members of a record at DEPTH, a union if IS_UNION.  */
static void
write_members (struct writer *writer, unsigned depth, bool is_union)
{
  static const char *const names[]
    = { "u8",  "u8",   "u16",   "u32", "u64",
        "f32", "bool", "bit24", "x87", "enum2" };
  bool has_classes = (writer->features & RANDOM_CLASSES) != 0;
  if (has_classes && !is_union)
    write_bases (writer, depth);
  unsigned count = 1 + random_below (writer->random, MEMBERS_MAX);
  for (unsigned i = 0; i < count; i++)
    {
      unsigned kind = random_below (writer->random, has_classes ? 9 : 8);
      bs_text_add (&writer->text, " ");
      write_qualifier (writer);
      if (kind < 3)
        write_bit_field (writer);
      else if (kind == 3 && depth < DEPTH_MAX)
        write_nested (writer, depth);
      else if (kind == 8)
        write_empty (writer, "no_unique_address", false);
      else
        {
          bs_text_add (&writer->text,
                       names[random_below (writer->random, 10)]);
          write_name (writer);
          write_subscripts (writer);
        }
      bs_text_add (&writer->text, ";");
    }
  if (has_classes && !is_union)
    write_virtual_bases (writer, depth);
}

const char *
random_struct (struct random *random, struct bench *bench, unsigned features)
{
  struct writer writer = { .random = random, .features = features };
  writer.text = bs_text_begin (bench->arena);
  bs_text_add (&writer.text, "struct s {");
  write_members (&writer, 0, false);
  bs_text_add (&writer.text, " }");
  write_attributes (&writer);
  return bs_text_end (&writer.text);
}

/* Mark in WRITTEN what is written in the union LAYOUT: what each of its
   members writes.  */
static void
mark_union (struct bench *bench, const struct bs_layout *layout,
            bool *written)
{
  bool is_first = true;
  for (size_t i = 0; i < layout->u.record.field_count; i++)
    {
      const struct bs_field *field = &layout->u.record.fields[i];
      if (field->is_unnamed_bit_field)
        continue;
      const bool *by_member = find_written (bench, field->type);
      for (uint64_t bit = 0; bit < layout->size_bits; bit++)
        written[bit] = (bit < field->size_bits && by_member[bit]
                        && (is_first || written[bit]));
      is_first = false;
    }
}

/* Mark in WRITTEN, one for each bit of LAYOUT, what find_written returns.  */
static void
mark_written (struct bench *bench, const struct bs_layout *layout,
              bool *written)
{
  switch (layout->kind)
    {
    case BS_LAYOUT_SCALAR:
      memset (written, true, (size_t) layout->size_bits);
      memset (written + layout->u.scalar.padding_offset_bits, false,
              (size_t) layout->u.scalar.padding_bits);
      break;
    case BS_LAYOUT_ARRAY:
      for (uint64_t i = 0; i < layout->u.array.count; i++)
        mark_written (bench, layout->u.array.element,
                      written + i * layout->u.array.stride_bits);
      break;
    case BS_LAYOUT_STRUCT:
      for (size_t i = 0; i < layout->u.record.field_count; i++)
        {
          const struct bs_field *field = &layout->u.record.fields[i];
          if (!field->is_unnamed_bit_field)
            mark_written (bench, field->type, written + field->offset_bits);
        }
      break;
    case BS_LAYOUT_UNION:
      mark_union (bench, layout, written);
      break;
    case BS_LAYOUT_REFUSED:
      break;
    }
}

bool *
find_written (struct bench *bench, const struct bs_layout *layout)
{
  bool *written = bs_arena_allocate (bench->arena, (size_t) layout->size_bits,
                                     sizeof *written);
  mark_written (bench, layout, written);
  return written;
}
