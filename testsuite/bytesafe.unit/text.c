/* Unit tests of core/text.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/text.h"
#include "expect.h"

#include <stdlib.h>

/* What is added stands there in its order.  */
static void
test_adding (struct bs_arena *arena)
{
  struct bs_text text = bs_text_begin (arena);
  expect_text (bs_text_end (&text), "", "an empty text is a string");
  bs_text_add (&text, "");
  expect_text (bs_text_end (&text), "", "nothing can be added");
  bs_text_add (&text, "hdr");
  bs_text_add_repeated (&text, '.', 1);
  bs_text_add_repeated (&text, 'x', 0);
  bs_text_format (&text, "%s[%d]", "flags", 7);
  bs_text_format (&text, "%s", "");
  expect_text (bs_text_end (&text), "hdr.flags[7]",
               "strings, characters and formats are added in order");
  expect (text.length == strlen ("hdr.flags[7]"), "the length is counted");
}

/* What is repeated first starts a text too.  */
static void
test_first_repeated (struct bs_arena *arena)
{
  struct bs_text text = bs_text_begin (arena);
  bs_text_add_repeated (&text, ' ', 0);
  expect_text (bs_text_end (&text), "", "no character makes an empty text");
  bs_text_add_repeated (&text, '-', 40);
  expect_text (bs_text_end (&text),
               "----------------------------------------",
               "a text may begin with repeated characters");
}

/* A text grows beyond all capacities, and ends in NUL at each step.  */
static void
test_growth (struct bs_arena *arena)
{
  struct bs_text text = bs_text_begin (arena);
  bool is_terminated = true;
  for (int i = 0; i < 5000; i++)
    {
      if (i % 3 == 0)
        bs_text_add (&text, "ab");
      else if (i % 3 == 1)
        bs_text_add_repeated (&text, 'c', 3);
      else
        bs_text_format (&text, "%05d", i);
      is_terminated = is_terminated && strlen (text.data) == text.length;
    }
  expect (is_terminated, "a text is terminated at all times");
  expect (text.length == 1667 * 2 + 1667 * 3 + 1666 * 5,
          "a text keeps all that was added");
  expect (strncmp (text.data, "abccc00002abccc00005", 20) == 0,
          "a text that moves keeps its beginning");
}

/* Two texts in one arena do not disturb each other.  */
static void
test_two (struct bs_arena *arena)
{
  struct bs_text first = bs_text_begin (arena);
  struct bs_text second = bs_text_begin (arena);
  for (int i = 0; i < 50; i++)
    {
      bs_text_add (&first, "1");
      bs_text_add (&second, "2");
    }
  expect (strspn (bs_text_end (&first), "1") == 50
            && strspn (bs_text_end (&second), "2") == 50,
          "texts in one arena are apart");
}

int
main (void)
{
  struct bs_arena *arena = bs_arena_create (abort);
  test_adding (arena);
  test_first_repeated (arena);
  test_growth (arena);
  test_two (arena);
  bs_arena_destroy (arena);
  return finish ();
}
