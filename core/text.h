/* Strings that grow, in an arena.
   SPDX-License-Identifier: GPL-3.0-or-later

   Used for field paths, byte pictures and printable forms of the core's
   structs.  Wording for users is not made here but in plugin/.  */

#ifndef BS_CORE_TEXT_H
#define BS_CORE_TEXT_H

#include "core/arena.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A string under construction.  DATA is NUL-terminated at all times once
   something was added, and NULL before.  */
struct bs_text
{
  struct bs_arena *arena;
  char *data;
  size_t length;
  size_t capacity;
};

/* Start an empty text in ARENA.  */
struct bs_text bs_text_begin (struct bs_arena *arena);

/* Add the string S to TEXT.  */
void bs_text_add (struct bs_text *text, const char *s);

/* Add the character C to TEXT, COUNT times.  */
void bs_text_add_repeated (struct bs_text *text, char c, size_t count);

/* Add what printf would print for FORMAT to TEXT.  */
void bs_text_format (struct bs_text *text, const char *format, ...)
  __attribute__ ((format (printf, 2, 3)));

/* Return the finished string; "" when nothing was added.  */
const char *bs_text_end (const struct bs_text *text);

#ifdef __cplusplus
}
#endif

#endif /* BS_CORE_TEXT_H */
