/* The source text around a member, for fix-its.
   SPDX-License-Identifier: GPL-3.0-or-later

   GCC remembers where a member's name is, but not where its declaration
   ends.  The text tells, if it is plain; where there is any doubt there is no
   fix-it, since a wrong one is worse.  */

#include "plugin/gcc-adapter.h"

/* Return the index in TEXT, of LENGTH, behind the C comment that starts at
   INDEX; LENGTH if it goes on after the line.  */
static size_t
skip_comment (const char *text, size_t length, size_t index)
{
  for (index += 2; index + 1 < length; index++)
    if (text[index] == '*' && text[index + 1] == '/')
      return index + 2;
  return length;
}

/* Return the index in TEXT, of LENGTH, behind the word that starts at
   INDEX.  */
static size_t
skip_word (const char *text, size_t length, size_t index)
{
  while (index < length && (ISALNUM (text[index]) || text[index] == '_'))
    index++;
  return index;
}

/* Return the index in TEXT, of LENGTH, of the semicolon that ends the
   declarator of which the part from START on is given, or LENGTH if it is not
   there or another declarator follows.  */
static size_t
find_semicolon (const char *text, size_t length, size_t start)
{
  int depth = 0;
  for (size_t i = start; i < length;)
    {
      char c = text[i];
      if (c == '/' && i + 1 < length && text[i + 1] == '*')
        {
          i = skip_comment (text, length, i);
          continue;
        }
      if (c == ';' && depth == 0)
        return i;
      if (ISDIGIT (c))
        {
          i = skip_word (text, length, i);
          continue;
        }
      if (ISIDST (c) && depth == 0)
        {
          /* Any other word may be a macro for anything.  */
          size_t end = skip_word (text, length, i);
          static const char only[] = "__attribute__";
          if (end - i != sizeof only - 1
              || memcmp (text + i, only, end - i) != 0)
            return length;
          i = end;
          continue;
        }
      /* Commas separate declarators, braces end records; digraphs, trigraphs,
         quotes, backslashes and line comments are more than this is made
         for.  */
      if ((c == ',' && depth == 0) || strchr ("{}%?\"'\\", c) != NULL
          || (c == '/' && i + 1 < length && text[i + 1] == '/'))
        return length;
      depth += (c == '(' || c == '[') - (c == ')' || c == ']');
      i++;
    }
  return length;
}

/* Return whether the declaration in TEXT that has its declarator's name at
   INDEX has another one before.  */
static bool
follows_declarator (const char *text, size_t index)
{
  while (index-- > 0 && text[index] != ';' && text[index] != '{')
    if (text[index] == ',')
      return true;
  return false;
}

location_t
bs_source_declaration_end (location_t location, const char *name)
{
  if (location <= BUILTINS_LOCATION || from_macro_expansion_at (location))
    return UNKNOWN_LOCATION;
  expanded_location place = expand_location (location);
  size_t length;
  const char *text
    = place.file == NULL || place.line == 0 || place.column == 0
        ? NULL
        : bs_source_line (place.file, place.line, &length);
  if (text == NULL)
    return UNKNOWN_LOCATION;
  /* Is this the text that GCC compiled?  #line and generated files lie.  */
  size_t start = place.column - 1;
  size_t name_length = strlen (name);
  if (name_length == 0 || start > length || name_length > length - start
      || memcmp (text + start, name, name_length) != 0
      || follows_declarator (text, start))
    return UNKNOWN_LOCATION;
  size_t end = find_semicolon (text, length, start + name_length);
  if (end == length)
    return UNKNOWN_LOCATION;
  location_t semicolon
    = linemap_position_for_loc_and_offset (line_table, location, end - start);
  /* On very long lines GCC gives up on columns.  */
  expanded_location found = expand_location (semicolon);
  if (found.line != place.line || (size_t) found.column != end + 1)
    return UNKNOWN_LOCATION;
  return semicolon;
}
