/* Strict aliasing: a buffer of words, seen as a struct of half words.
   SPDX-License-Identifier: GPL-3.0-or-later

   Each pair of functions does the same, by a cast and by <bytesafe/bytes.h>.
   The casts are undefined in C; that GCC makes another program of them shows
   that these cases can fail.  If it ever stops doing so this test has to be
   found another.

				read, refill, read	write on both sides
     cast			the old value		the old value
     view			the new value		the old value
     view, BS_MAY_ALIAS		the new value		the new value  */

#include "bytes-check.h"

#define WORD UINT32_C (0x00070007)
/* The same with 1 in the half that comes first.  */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
# define FIRST_HALF_1 UINT32_C (0x00070001)
#else
# define FIRST_HALF_1 UINT32_C (0x00010007)
#endif

struct halves
{
  uint16_t low, high;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

struct free_halves
{
  uint16_t low, high;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE BS_MAY_ALIAS;

/* At any address, so that there is nothing to check at run time, which would be
   in the way of GCC.  */
struct loose_halves
{
  uint16_t low, high;
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE __attribute__ ((__packed__));

/* The mark is not lost.  */
_Static_assert (bs_promised (into_bytes, struct free_halves), "");

__attribute__ ((__noipa__)) static unsigned
refill_by_cast (uint32_t *words)
{
  const struct halves *view = (const struct halves *) words;
  unsigned before = view->low;
  words[0] = WORD;
  view = (const struct halves *) words;
  return 16 * before + view->low;
}

__attribute__ ((__noipa__)) static unsigned
refill_by_view (uint32_t *words)
{
  const struct halves *view;
  CHECK (bs_ref_from (struct halves, (void *) words, 4, &view) == BS_OK);
  unsigned before = view->low;
  words[0] = WORD;
  CHECK (bs_ref_from (struct halves, (void *) words, 4, &view) == BS_OK);
  return 16 * before + view->low;
}

__attribute__ ((__noipa__)) static unsigned
write_by_cast (uint32_t *words)
{
  struct halves *view = (struct halves *) words;
  view->low = 1;
  words[0] = WORD;
  return view->low;
}

__attribute__ ((__noipa__)) static unsigned
write_by_view (uint32_t *words)
{
  struct free_halves *view;
  CHECK (bs_mut_from (struct free_halves, (void *) words, 4, &view) == BS_OK);
  view->low = 1;
  words[0] = WORD;
  return view->low;
}

/* A store that only the view sees is no dead one.  */
__attribute__ ((__noipa__)) static unsigned
keep_store (uint32_t *words)
{
  const struct loose_halves *view;
  words[0] = WORD;
  CHECK (bs_ref_from (struct loose_halves, (void *) words, 4, &view) == BS_OK);
  unsigned seen = view->low;
  words[0] = 0;
  return seen;
}

/* Nor is one through the view that only the words see.  The last store is out of
   order, and there to tempt GCC.  */
__attribute__ ((__noipa__)) static unsigned
keep_view_store (uint32_t value)
{
  struct loose_halves *view;
  uint32_t words[1] = { value };
  CHECK (bs_mut_from (struct loose_halves, (void *) words, 4, &view) == BS_OK);
  view->low = 7;
  bs_view_end (view);
  uint32_t seen = words[0];
  view->low = 1;
  return seen;
}

/* A declared array of bytes, and one in a struct, of which GCC 11 to 13 know
   in C that it is no struct of half words.  */
__attribute__ ((__noipa__)) static unsigned
end_view (int value)
{
  struct buffer buffer;
  struct halves *view;
  memset (buffer.bytes, value, sizeof buffer.bytes);
  CHECK (bs_mut_from (struct halves, buffer.bytes, 4, &view) == BS_OK);
  unsigned sum = view->low;
  bs_view_end (view);
  buffer.bytes[0] = buffer.bytes[1] = 2;
  CHECK (bs_mut_from (struct halves, buffer.bytes, 4, &view) == BS_OK);
  sum += view->low;
  view->low = 0x0303;
  bs_view_end (view);
  return sum + buffer.bytes[0];
}

__attribute__ ((__noipa__)) static unsigned
mix_views (int value)
{
  struct buffer buffer;
  struct free_halves *view;
  memset (buffer.bytes, value, sizeof buffer.bytes);
  CHECK (bs_mut_from (struct free_halves, buffer.bytes, 4, &view) == BS_OK);
  unsigned sum = view->low;
  buffer.bytes[0] = buffer.bytes[1] = 2;
  sum += view->low;
  view->low = 0x0303;
  return sum + buffer.bytes[0];
}

int
main (void)
{
  uint32_t word = 0x00010001;
  CHECK (refill_by_cast (&word) == 0x11);
  word = 0x00010001;
  CHECK (refill_by_view (&word) == 0x17);
  word = 0x00010001;
  CHECK (keep_store (&word) == 7);
  CHECK (keep_view_store (FIRST_HALF_1) == WORD);
  word = 0x00010001;
  CHECK (write_by_cast (&word) == 1);
  CHECK (write_by_view (&word) == 7);
  CHECK (end_view (1) == 0x0101 + 0x0202 + 3);
  CHECK (mix_views (1) == 0x0101 + 0x0202 + 3);
  return 0;
}
