/* Unit tests of core/arena.c.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/arena.h"
#include "expect.h"

#include <setjmp.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>

/* Where an allocation that finds no memory goes.  */
static jmp_buf out_of_memory;

/* Leave the allocation that found no memory.  */
static void
leave (void)
{
  longjmp (out_of_memory, 1);
}

/* Let calloc return NULL under AddressSanitizer too, which asks this.  */
const char *__asan_default_options (void);
const char *
__asan_default_options (void)
{
  return "allocator_may_return_null=1";
}

/* Return whether the SIZE bytes at MEMORY are all 0.  */
static bool
is_zero (const unsigned char *memory, size_t size)
{
  for (size_t i = 0; i < size; i++)
    if (memory[i] != 0)
      return false;
  return true;
}

/* Objects are zeroed, aligned, and apart from each other.  */
static void
test_objects (void)
{
  enum
  {
    COUNT = 3000
  };
  static unsigned char *objects[COUNT];
  struct bs_arena *arena = bs_arena_create (abort);
  bool is_zeroed = true;
  bool is_aligned = true;
  for (size_t i = 0; i < COUNT; i++)
    {
      size_t size = i % 100 + 1;
      objects[i] = bs_arena_allocate (arena, size, 1);
      is_zeroed = is_zeroed && is_zero (objects[i], size);
      if ((uintptr_t) objects[i] % alignof (max_align_t) != 0)
        is_aligned = false;
      memset (objects[i], (int) (i % 255 + 1), size);
    }
  bool is_apart = true;
  for (size_t i = 0; i < COUNT; i++)
    for (size_t k = 0; k < i % 100 + 1; k++)
      if (objects[i][k] != i % 255 + 1)
        is_apart = false;
  expect (is_zeroed, "objects are zeroed");
  expect (is_aligned, "objects are aligned for any type");
  expect (is_apart, "objects do not overlap");
  bs_arena_destroy (arena);
}

/* Sizes at the edges: none, one chunk exactly, more than a chunk.  */
static void
test_sizes (void)
{
  struct bs_arena *arena = bs_arena_create (abort);
  expect (bs_arena_allocate (arena, 0, 8) != NULL,
          "no objects are something");
  expect (bs_arena_allocate (arena, 8, 0) != NULL, "objects of size 0 too");
  for (size_t size = 16380; size < 16390; size++)
    memset (bs_arena_allocate (arena, 1, size), 1, size);
  const size_t large = (size_t) 1 << 22;
  unsigned char *memory = bs_arena_allocate (arena, large, 1);
  expect (is_zero (memory, large), "a large object is zeroed");
  memset (memory, 1, large);
  unsigned char *small = bs_arena_allocate (arena, 16, 1);
  expect (is_zero (small, 16), "a small object after a large one is zeroed");
  bs_arena_destroy (arena);
}

/* Copies are of the given length and end in NUL.  */
static void
test_copies (void)
{
  struct bs_arena *arena = bs_arena_create (abort);
  char source[] = "len, kind";
  const char *copy = bs_arena_copy (arena, source, 3);
  source[0] = 'X';
  expect_text (copy, "len", "a copy has the length that was asked for");
  expect_text (bs_arena_copy (arena, source, 0), "", "a copy may be empty");
  bs_arena_destroy (arena);
}

/* An array grows when it is full, keeps what is in it, and stays where it is
   as long as there is room.  */
static void
test_growth (void)
{
  struct bs_arena *arena = bs_arena_create (abort);
  unsigned *items = NULL;
  size_t capacity = 0;
  bool is_kept = true;
  bool is_moved = false;
  for (unsigned count = 0; count < 1000; count++)
    {
      bool has_room = count < capacity;
      unsigned *grown
        = bs_arena_grow (arena, items, count, &capacity, sizeof *items);
      is_moved = is_moved || (has_room && grown != items);
      items = grown;
      items[count] = count;
      is_kept = is_kept && items[count / 2] == count / 2;
    }
  expect (capacity >= 1000, "an array grows when it is full");
  expect (is_kept, "an array that grows keeps its items");
  expect (!is_moved, "an array with room stays where it is");
  bs_arena_destroy (arena);
}

/* Where there is no memory the handler is called, and nothing returned.  */
static void
test_exhaustion (void)
{
  struct bs_arena *volatile arena = bs_arena_create (leave);
  if (setjmp (out_of_memory) == 0)
    {
      bs_arena_allocate (arena, SIZE_MAX / 2, 3);
      fail ("a count times a size that wraps is refused");
    }
  else
    pass ("a count times a size that wraps is refused");
  if (setjmp (out_of_memory) == 0)
    {
      bs_arena_allocate (arena, SIZE_MAX - 20, 1);
      fail ("a size that wraps with its header is refused");
    }
  else
    pass ("a size that wraps with its header is refused");
  if (setjmp (out_of_memory) == 0)
    {
      bs_arena_allocate (arena, SIZE_MAX / 2, 1);
      fail ("memory that the system does not have is refused");
    }
  else
    pass ("memory that the system does not have is refused");
  expect (bs_arena_allocate (arena, 10, 1) != NULL,
          "an arena can be used after a refusal");
  bs_arena_destroy (arena);
}

int
main (void)
{
  test_objects ();
  test_sizes ();
  test_copies ();
  test_growth ();
  test_exhaustion ();
  bs_arena_destroy (NULL);
  pass ("no arena can be destroyed");
  return finish ();
}
