/* Each argument is evaluated once, and a macro may stand in the argument of
   another or of itself.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do run }  */

#include "bytes-check.h"

struct flexible
{
  uint32_t length;
  uint16_t tail[];
} BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE;

static unsigned calls;

/* Return X, and count that somebody asked.  */
#define COUNTED(x) (calls++, (x))

/* Check that the macro in CALL evaluated its arguments, COUNT of them.  */
#define CHECK_ONCE(count, call)                                              \
  do                                                                         \
    {                                                                        \
      calls = 0;                                                             \
      CHECK (call);                                                          \
      CHECK (calls == (count));                                              \
    }                                                                        \
  while (0)

static int
is_valid (struct bs_bytes bytes)
{
  return bytes.size != 0;
}

static struct buffer buffer;
static struct msg value = { 1, 2, 3 };
static struct msg *pointer = &value;

static void
check_copies (void)
{
  void *at = buffer.bytes;
  struct bs_bytes rest;
  CHECK_ONCE (1, bs_as_bytes (COUNTED (pointer)).size == 8);
  CHECK_ONCE (1, bs_as_mut_bytes (COUNTED (pointer)).size == 8);
  CHECK_ONCE (1, bs_bytes_of_cleared (COUNTED (pointer)).size == 8);
  CHECK_ONCE (3, bs_write_to (COUNTED (pointer), COUNTED (at), COUNTED (8))
                   == BS_OK);
  CHECK_ONCE (3, bs_read_from (struct msg, COUNTED (at), COUNTED (8),
                               COUNTED (pointer))
                   == BS_OK);
  CHECK_ONCE (4, bs_read_from_prefix (struct msg, COUNTED (at), COUNTED (8),
                                      COUNTED (pointer), COUNTED (&rest))
                   == BS_OK);
  CHECK_ONCE (5, bs_try_read_from_prefix (struct msg, COUNTED (at),
                                          COUNTED (8), COUNTED (pointer),
                                          COUNTED (&rest), COUNTED (is_valid))
                   == BS_OK);
  CHECK_ONCE (1, bs_transmute (uint32_t, COUNTED (1.0f)) == 0x3f800000);
  calls = 0;
  bs_zero (COUNTED (pointer));
  CHECK (calls == 1 && value.length == 0);
  struct msg several[3] = { { 1, 1, 1 }, { 2, 2, 2 }, { 3, 3, 3 } };
  struct msg *next = several;
  CHECK (bs_write_to (next++, at, 8) == BS_OK && next == several + 1);
}

static void
check_views (void)
{
  void *at = buffer.bytes;
  const struct msg *view;
  struct msg *mut;
  const struct flexible *flexible;
  struct bs_bytes rest;
  struct bs_mut_bytes left;
  size_t count;
  CHECK_ONCE (3, bs_ref_from (struct msg, COUNTED (at), COUNTED (8),
                              COUNTED (&view))
                   == BS_OK);
  CHECK_ONCE (4, bs_ref_from_suffix (struct msg, COUNTED (at), COUNTED (8),
                                     COUNTED (&view), COUNTED (&rest))
                   == BS_OK);
  CHECK_ONCE (4, bs_mut_from_prefix (struct msg, COUNTED (at), COUNTED (8),
                                     COUNTED (&mut), COUNTED (&left))
                   == BS_OK);
  CHECK_ONCE (4, bs_ref_from_elems (struct flexible, tail, COUNTED (2),
                                    COUNTED (at), COUNTED (8),
                                    COUNTED (&flexible))
                   == BS_OK);
  CHECK_ONCE (2, bs_tail_count (struct flexible, tail, COUNTED (8),
                                COUNTED (&count))
                   == BS_OK);
}

static void
check_nested (void)
{
  struct msg out;
  const struct msg *view = NULL;
  CHECK (bs_read_from (struct msg, bs_as_bytes (&value).data,
                       bs_as_bytes (&value).size, &out)
         == BS_OK);
  CHECK (bs_ref_from (struct msg, bs_as_mut_bytes (&out).data,
                      bs_as_bytes (bs_ref_from (struct msg,
                                                bs_as_bytes (&out).data, 8,
                                                &view)
                                       == BS_OK
                                     ? view
                                     : NULL)
                        .size,
                      &view)
         == BS_OK);
  CHECK (view == &out);
  CHECK (bs_write_to (&out, bs_as_mut_bytes (&value).data,
                      bs_as_bytes (&out).size)
         == BS_OK);
}

int
main (void)
{
  check_copies ();
  check_views ();
  check_nested ();
  return 0;
}
