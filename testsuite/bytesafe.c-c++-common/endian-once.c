/* <bytesafe/endian.h>: each argument is evaluated once, and one may stand in
   the argument of another.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }
   { dg-options "-Wall -Wextra -Wpedantic -Wconversion -Wshadow" }  */

#include <bytesafe/endian.h>
#include <stdlib.h>

static int calls;
static bs_be32 numbers[4];

static bs_be32
number (void)
{
  calls++;
  return bs_be32_of (7);
}

static bs_be32 *
place (void)
{
  calls++;
  return numbers;
}

#define EXPECT(condition)			\
  do						\
    {						\
      if (!(condition))				\
	abort ();				\
    }						\
  while (0)

int
main (void)
{
  bs_be32 *p = numbers;
  const bs_be32 *view = numbers;
  uint32_t v = 1;
  bs_le16 small;

  EXPECT (bs_be32_get (number ()) == 7 && calls == 1);
  EXPECT (bs_get (number ()) == 7 && calls == 2);
  bs_be32_set (place (), 8);
  EXPECT (calls == 3 && bs_get (view[0]) == 8);
  bs_set (place (), 9);
  EXPECT (calls == 4 && bs_get (view[0]) == 9);

  bs_be32_set (p++, v++);
  bs_set (p++, v++);
  EXPECT (p == numbers + 2 && v == 3);
  EXPECT (bs_get (numbers[0]) == 1 && bs_get (numbers[1]) == 2);
  EXPECT (bs_get (*--p) == 2 && p == numbers + 1);

  bs_set (&numbers[2], bs_get (bs_be32_of (bs_be32_get (numbers[1]) + 3)));
  EXPECT (bs_get (*&numbers[2]) == 5);
  bs_be32_set (numbers, bs_get (numbers[2]));
  EXPECT (bs_be32_get (*numbers) == 5);

  bs_le16_set (&small, bs_le16_get (bs_le16_of (0xfffe)));
  EXPECT (bs_get (small) == 0xfffe);
  return 0;
}
