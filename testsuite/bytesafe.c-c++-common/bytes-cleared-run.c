/* bs_bytes_of_cleared clears each bit of padding and no other, in the shapes
   for which GCC 11 and 12 by themselves clear the wrong bytes.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }

   Which bits are padding is known from what stays 0 when all members are
   filled.  */

#include "bytes-check.h"

struct inner { char a; int b; };
struct seven { char a[7]; };
struct bits { unsigned a : 3; unsigned : 5; unsigned b : 7; };

struct few { char a; struct inner b[2]; } BS_IMMUTABLE;
struct many { char a; struct inner b[20]; char c; } BS_IMMUTABLE;
struct tail { unsigned a; struct seven b[10]; } BS_IMMUTABLE;
struct grid { char a; struct inner b[3][7]; short c; } BS_IMMUTABLE;
struct deep { char a; struct { short b; struct inner c[9]; char d; } e[5]; char f; } BS_IMMUTABLE;
struct flags { char a; struct bits b[20]; char c; } BS_IMMUTABLE;

/* Fill all members of an inner.  */
static void
fill_inner (struct inner *inner)
{
  inner->a = -1;
  inner->b = -1;
}

/* Check that *OBJECT has FILLED's bytes once all of it was 1 and its padding
   was cleared.  */
#define CHECK_CLEARED(type, filled)                                          \
  do                                                                         \
    {                                                                        \
      static __typeof__ (type) object;                                       \
      memset (&object, 0xff, sizeof object);                                 \
      struct bs_bytes bytes = bs_bytes_of_cleared (&object);                 \
      CHECK (bytes.size == sizeof object                                     \
             && bytes.data == (unsigned char *) &object);                    \
      CHECK (memcmp (&object, filled, sizeof object) == 0);                  \
    }                                                                        \
  while (0)

static struct few few;
static struct many many;
static struct tail tail;
static struct grid grid;
static struct deep deep;
static struct flags flags;
static struct few several[17];

int
main (void)
{
  few.a = -1;
  for (int i = 0; i < 2; i++)
    fill_inner (&few.b[i]);
  CHECK_CLEARED (struct few, &few);

  many.a = many.c = -1;
  for (int i = 0; i < 20; i++)
    fill_inner (&many.b[i]);
  CHECK_CLEARED (struct many, &many);

  tail.a = UINT32_MAX;
  memset (tail.b, 0xff, sizeof tail.b);
  CHECK_CLEARED (struct tail, &tail);

  grid.a = -1;
  grid.c = -1;
  for (int i = 0; i < 21; i++)
    fill_inner (&grid.b[i / 7][i % 7]);
  CHECK_CLEARED (struct grid, &grid);

  deep.a = deep.f = -1;
  for (int i = 0; i < 5; i++)
    {
      deep.e[i].b = -1;
      deep.e[i].d = -1;
      for (int k = 0; k < 9; k++)
        fill_inner (&deep.e[i].c[k]);
    }
  CHECK_CLEARED (struct deep, &deep);

  flags.a = flags.c = -1;
  for (int i = 0; i < 20; i++)
    {
      flags.b[i].a = 7;
      flags.b[i].b = 127;
    }
  CHECK_CLEARED (struct flags, &flags);

  for (int i = 0; i < 17; i++)
    {
      several[i].a = -1;
      fill_inner (&several[i].b[0]);
      fill_inner (&several[i].b[1]);
    }
  CHECK_CLEARED (struct few[17], several);

  /* Values stay.  */
  struct few value;
  memset (&value, 0xa5, sizeof value);
  value.a = 1;
  value.b[0].a = 2;
  value.b[0].b = 3;
  value.b[1].a = 4;
  value.b[1].b = 5;
  (void) bs_bytes_of_cleared (&value);
  CHECK (value.a == 1 && value.b[0].a == 2 && value.b[0].b == 3
         && value.b[1].a == 4 && value.b[1].b == 5);
  return 0;
}
