/* The byte picture: a record's layout, one character a byte.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/picture.h"
#include "core/text.h"

#include <inttypes.h>
#include <string.h>

enum
{
  BYTE_BITS = 8,
  ROW_BYTES = 32,
  RULER_STEP = 4,
  WHOLE_ROWS = 2, /* a record of so many rows is shown whole */
  ROWS_MAX = 16,  /* of a larger one so many are shown */
  STEPS_MAX = 1 << 14
};

/* What a member is drawn with, the most welcome first.  */
static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                              "0123456789";

enum
{
  LETTER_COUNT = sizeof letters - 1,
  ALPHABET_SIZE = 26
};

/* What all members share that are left when no letter is.  */
static const struct bs_picture_key key_of_the_rest = { '?', "other members" };

/* A picture under construction.  */
struct drawing
{
  struct bs_arena *arena;
  struct bs_judge *judge;
  const struct bs_bytemap *map; /* of the record that is drawn */
  uint64_t size;                /* of it, in bytes */

  uint64_t shown[ROWS_MAX]; /* the numbers of the rows, sorted */
  size_t shown_count;

  struct bs_picture_key keys[LETTER_COUNT + 1];
  size_t key_count;
  const struct bs_field *field; /* the member of the last key */
  bool is_used[LETTER_COUNT];

  bool has_padding;
  bool has_partial_padding;
};

/* A search for the padding in one byte.  Unions in unions can make the ways
   to a byte as many as 2 to the power of their depth, so the steps on all
   ways together are counted.  What is not reached is shown as if it were
   written.  */
struct search
{
  struct bs_judge *judge;
  unsigned steps;
};

static unsigned find_padding (struct search *search,
                              const struct bs_layout *layout,
                              uint64_t offset_bits, unsigned count);

/* Return the lower of A and B.  */
static uint64_t
lower (uint64_t a, uint64_t b)
{
  return a < b ? a : b;
}

/* Return a mask of the COUNT low bits, at most a byte's.  */
static unsigned
low_bits (uint64_t count)
{
  return (1U << count) - 1;
}

/* Return find_padding's answer for a scalar: its one run of padding.  */
static unsigned
find_in_scalar (const struct bs_scalar *scalar, uint64_t offset_bits,
                unsigned count)
{
  unsigned mask = 0;
  for (unsigned i = 0; i < count; i++)
    if (offset_bits + i >= scalar->padding_offset_bits
        && offset_bits + i - scalar->padding_offset_bits
             < scalar->padding_bits)
      mask |= 1U << i;
  return mask;
}

/* Return find_padding's answer for an array.  */
static unsigned
find_in_array (struct search *search, const struct bs_array *array,
               uint64_t offset_bits, unsigned count)
{
  if (array->stride_bits == 0)
    return 0;
  unsigned mask = 0;
  for (unsigned done = 0; done < count;)
    {
      uint64_t inside = (offset_bits + done) % array->stride_bits;
      unsigned part
        = (unsigned) lower (count - done, array->stride_bits - inside);
      mask |= find_padding (search, array->element, inside, part) << done;
      done += part;
    }
  return mask;
}

/* Return find_padding's answer for a union: what one of the members leaves
   unwritten is padding.  */
static unsigned
find_in_members (struct search *search, const struct bs_record *record,
                 uint64_t offset_bits, unsigned count)
{
  unsigned mask = 0;
  for (size_t i = 0; i < record->field_count; i++)
    if (!record->fields[i].is_unnamed_bit_field)
      mask
        |= find_padding (search, record->fields[i].type, offset_bits, count);
  return mask;
}

/* Return find_padding's answer for a part of EXTENT in the record
   LAYOUT.  */
static unsigned
find_in_extent (struct search *search, const struct bs_layout *layout,
                const struct bs_extent *extent, uint64_t offset_bits,
                unsigned count)
{
  if (extent->kind != BS_EXTENT_VALUE)
    return low_bits (count);
  if (layout->kind == BS_LAYOUT_UNION)
    return find_in_members (search, &layout->u.record, offset_bits, count);
  return find_padding (search, extent->field->type,
                       offset_bits - extent->field->offset_bits, count);
}

/* Return find_padding's answer for the record LAYOUT.  */
static unsigned
find_in_record (struct search *search, const struct bs_layout *layout,
                uint64_t offset_bits, unsigned count)
{
  const struct bs_bytemap *map = bs_judge_bytemap (search->judge, layout);
  unsigned mask = 0;
  unsigned done = 0;
  for (size_t i = bs_bytemap_find (map, offset_bits);
       i < map->count && done < count; i++)
    {
      const struct bs_extent *extent = &map->extents[i];
      uint64_t inside = offset_bits + done;
      unsigned part = (unsigned) lower (
        count - done, extent->offset_bits + extent->size_bits - inside);
      mask |= find_in_extent (search, layout, extent, inside, part) << done;
      done += part;
    }
  return mask;
}

/* Return which of the COUNT bits, at most a byte's, from OFFSET_BITS on in
   LAYOUT are padding, the first of them as the lowest bit.  */
static unsigned
find_padding (struct search *search, const struct bs_layout *layout,
              uint64_t offset_bits, unsigned count)
{
  if (search->steps == STEPS_MAX)
    return 0;
  search->steps++;
  switch (layout->kind)
    {
    case BS_LAYOUT_SCALAR:
      return find_in_scalar (&layout->u.scalar, offset_bits, count);
    case BS_LAYOUT_ARRAY:
      return find_in_array (search, &layout->u.array, offset_bits, count);
    case BS_LAYOUT_STRUCT:
    case BS_LAYOUT_UNION:
      return find_in_record (search, layout, offset_bits, count);
    case BS_LAYOUT_REFUSED:
      return 0;
    }
  return 0;
}

/* Return the index of C among the letters of the alphabet, case ignored, or
   ALPHABET_SIZE if it is none.  Names are in UTF-8 whatever the locale.  */
static size_t
index_in_alphabet (char c)
{
  if (c >= 'a' && c <= 'z')
    return (size_t) (c - 'a');
  if (c >= 'A' && c <= 'Z')
    return (size_t) (c - 'A');
  return ALPHABET_SIZE;
}

/* Return the index of the letter for a member called NAME: the first of its
   own that is free in DRAWING, else a capital of its own, else any free
   one, else LETTER_COUNT.  */
static size_t
choose_letter (const struct drawing *drawing, const char *name)
{
  for (size_t row = 0; row < 2; row++)
    for (const char *c = name; *c != '\0'; c++)
      {
        size_t i = index_in_alphabet (*c);
        if (i != ALPHABET_SIZE && !drawing->is_used[row * ALPHABET_SIZE + i])
          return row * ALPHABET_SIZE + i;
      }
  size_t i = 0;
  while (i < LETTER_COUNT && drawing->is_used[i])
    i++;
  return i;
}

/* Return the letter of FIELD.  Members come in their order, so that it is
   either the one that was asked for last or a new one.  */
static char
find_letter (struct drawing *drawing, const struct bs_field *field)
{
  if (field != drawing->field && drawing->key_count <= LETTER_COUNT)
    {
      size_t i = choose_letter (drawing, field->name);
      struct bs_picture_key *key = &drawing->keys[drawing->key_count++];
      if (i == LETTER_COUNT)
        *key = key_of_the_rest;
      else
        {
          key->letter = letters[i];
          key->name = field->name;
          drawing->is_used[i] = true;
        }
    }
  drawing->field = field;
  return drawing->keys[drawing->key_count - 1].letter;
}

/* Return the character for the byte BYTE of the record.  */
static char
draw_byte (struct drawing *drawing, uint64_t byte)
{
  const struct bs_layout *layout = drawing->map->layout;
  uint64_t offset_bits = byte * BYTE_BITS;
  unsigned count
    = (unsigned) lower (BYTE_BITS, layout->size_bits - offset_bits);
  struct search search = { .judge = drawing->judge };
  unsigned padding = find_padding (&search, layout, offset_bits, count);
  if (padding == low_bits (count))
    {
      drawing->has_padding = true;
      return '.';
    }
  if (padding != 0)
    {
      drawing->has_partial_padding = true;
      return ':';
    }
  size_t i = bs_bytemap_find (drawing->map, offset_bits);
  return find_letter (drawing, drawing->map->extents[i].field);
}

/* Add the row NUMBER to those that DRAWING shows, if there is room.  */
static void
show_row (struct drawing *drawing, uint64_t number)
{
  size_t i = drawing->shown_count;
  while (i > 0 && drawing->shown[i - 1] > number)
    i--;
  if ((i > 0 && drawing->shown[i - 1] == number)
      || drawing->shown_count == ROWS_MAX)
    return;
  memmove (&drawing->shown[i + 1], &drawing->shown[i],
           (drawing->shown_count - i) * sizeof drawing->shown[0]);
  drawing->shown[i] = number;
  drawing->shown_count++;
}

/* Show each row of DRAWING that would be the only one left out between two:
   what stands for it takes as much room.  */
static void
show_single_rows (struct drawing *drawing)
{
  for (size_t i = 0; i + 1 < drawing->shown_count; i++)
    if (drawing->shown[i + 1] - drawing->shown[i] == 2)
      show_row (drawing, drawing->shown[i] + 1);
}

/* Choose the rows that DRAWING shows of the record that VERDICT is about:
   the first, the last, and those where a witness' bytes begin and end.  */
static void
choose_rows (struct drawing *drawing, const struct bs_verdict *verdict)
{
  uint64_t row_count = (drawing->size - 1) / ROW_BYTES + 1;
  show_row (drawing, 0);
  show_row (drawing, row_count - 1);
  if (row_count <= WHOLE_ROWS)
    return;
  for (size_t i = 0; i < verdict->count; i++)
    {
      const struct bs_witness *witness = &verdict->witnesses[i];
      if (witness->finding.size_bits == 0)
        continue;
      uint64_t last_bit
        = witness->offset_bits + witness->finding.size_bits - 1;
      /* Elements of an array of length 0 lie anywhere.  */
      if (last_bit >= verdict->layout->size_bits)
        continue;
      show_row (drawing, witness->offset_bits / BYTE_BITS / ROW_BYTES);
      show_row (drawing, last_bit / BYTE_BITS / ROW_BYTES);
    }
  show_single_rows (drawing);
}

/* Return how wide the offsets before DRAWING's rows are; 0 if a single row
   needs none.  */
static int
offset_width (const struct drawing *drawing)
{
  uint64_t last = drawing->shown[drawing->shown_count - 1] * ROW_BYTES;
  if (last == 0)
    return 0;
  int width = 1;
  for (; last >= 10; last /= 10)
    width++;
  return width;
}

/* Return the ruler for DRAWING, whose offsets are WIDTH wide: a number every
   few bytes right above its byte, and one above the end.  */
static const char *
draw_ruler (const struct drawing *drawing, int width)
{
  size_t margin = width == 0 ? 0 : (size_t) width + 2;
  size_t size = (size_t) lower (drawing->size, ROW_BYTES);
  struct bs_text text = bs_text_begin (drawing->arena);
  for (size_t mark = 0; mark <= size; mark += RULER_STEP)
    {
      bs_text_add_repeated (&text, ' ', margin + mark - text.length);
      bs_text_format (&text, "%zu", mark);
    }
  return bs_text_end (&text);
}

/* Return the row NUMBER of DRAWING, whose offsets are WIDTH wide.  */
static const char *
draw_row (struct drawing *drawing, uint64_t number, int width)
{
  uint64_t first = number * ROW_BYTES;
  uint64_t end = first + lower (ROW_BYTES, drawing->size - first);
  struct bs_text text = bs_text_begin (drawing->arena);
  if (width != 0)
    bs_text_format (&text, "%*" PRIu64 "  ", width, first);
  for (uint64_t byte = first; byte < end; byte++)
    bs_text_add_repeated (&text, draw_byte (drawing, byte), 1);
  return bs_text_end (&text);
}

/* Return what stands for rows that are left out, in place of offsets that
   are WIDTH wide: dots further on would be taken for padding.  */
static const char *
draw_ellipsis (const struct drawing *drawing, int width)
{
  struct bs_text text = bs_text_begin (drawing->arena);
  bs_text_format (&text, "%*s", width, "...");
  return bs_text_end (&text);
}

/* Draw the ruler and the rows that were chosen into PICTURE.  */
static void
draw_rows (struct drawing *drawing, struct bs_picture *picture)
{
  /* Each row may have an ellipsis before it.  */
  const char **rows = bs_arena_allocate (
    drawing->arena, 1 + 2 * drawing->shown_count, sizeof *rows);
  size_t count = 0;
  int width = offset_width (drawing);
  rows[count++] = draw_ruler (drawing, width);
  for (size_t i = 0; i < drawing->shown_count; i++)
    {
      uint64_t number = drawing->shown[i];
      if (i > 0 && number != drawing->shown[i - 1] + 1)
        rows[count++] = draw_ellipsis (drawing, width);
      rows[count++] = draw_row (drawing, number, width);
    }
  picture->rows = rows;
  picture->row_count = count;
}

const struct bs_picture *
bs_picture_draw (struct bs_arena *arena, struct bs_judge *judge,
                 const struct bs_verdict *verdict)
{
  struct bs_picture *picture = bs_arena_allocate (arena, 1, sizeof *picture);
  const struct bs_layout *layout = verdict->layout;
  if (layout->kind != BS_LAYOUT_STRUCT || layout->size_bits == 0)
    return picture;

  struct drawing *drawing = bs_arena_allocate (arena, 1, sizeof *drawing);
  drawing->arena = arena;
  drawing->judge = judge;
  drawing->map = bs_judge_bytemap (judge, layout);
  drawing->size = (layout->size_bits - 1) / BYTE_BITS + 1;
  choose_rows (drawing, verdict);
  draw_rows (drawing, picture);
  picture->keys = drawing->keys;
  picture->key_count = drawing->key_count;
  picture->has_padding = drawing->has_padding;
  picture->has_partial_padding = drawing->has_partial_padding;
  return picture;
}
