/* Strings that grow, in an arena.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct bs_text
bs_text_begin (struct bs_arena *arena)
{
  struct bs_text text = { .arena = arena };
  return text;
}

/* Make room in TEXT for MORE characters and the final NUL.  */
static void
reserve (struct bs_text *text, size_t more)
{
  size_t needed = text->length + more + 1;
  if (needed <= text->capacity)
    return;
  size_t capacity = text->capacity == 0 ? 32 : text->capacity * 2;
  if (capacity < needed)
    capacity = needed;
  char *data = bs_arena_allocate (text->arena, capacity, 1);
  if (text->length != 0)
    memcpy (data, text->data, text->length);
  text->data = data;
  text->capacity = capacity;
}

void
bs_text_add (struct bs_text *text, const char *s)
{
  size_t length = strlen (s);
  reserve (text, length);
  memcpy (text->data + text->length, s, length + 1);
  text->length += length;
}

void
bs_text_add_repeated (struct bs_text *text, char c, size_t count)
{
  reserve (text, count);
  memset (text->data + text->length, c, count);
  text->length += count;
  text->data[text->length] = '\0';
}

void
bs_text_format (struct bs_text *text, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  int length = vsnprintf (NULL, 0, format, arguments);
  va_end (arguments);
  if (length <= 0)
    return;
  reserve (text, (size_t) length);
  va_start (arguments, format);
  vsnprintf (text->data + text->length, (size_t) length + 1, format,
             arguments);
  va_end (arguments);
  text->length += (size_t) length;
}

const char *
bs_text_end (const struct bs_text *text)
{
  return text->data == NULL ? "" : text->data;
}
