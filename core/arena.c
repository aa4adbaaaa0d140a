/* A bump allocator: what belongs together is freed together.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "core/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* One piece of memory from the system; the payload follows the header.  */
struct chunk
{
  struct chunk *previous;
  size_t capacity; /* bytes of payload */
  size_t used;     /* bytes of payload that are handed out */
  alignas (max_align_t) unsigned char payload[];
};

struct bs_arena
{
  struct chunk *last;
  void (*exhausted) (void);
};

/* Large enough that a unit with a few claims needs one chunk only.  */
static const size_t chunk_capacity = 16384;

struct bs_arena *
bs_arena_create (void (*exhausted) (void))
{
  struct bs_arena *arena = calloc (1, sizeof *arena);
  if (arena == NULL)
    {
      exhausted ();
      return NULL;
    }
  arena->exhausted = exhausted;
  return arena;
}

void
bs_arena_destroy (struct bs_arena *arena)
{
  if (arena == NULL)
    return;
  for (struct chunk *chunk = arena->last; chunk != NULL;)
    {
      struct chunk *previous = chunk->previous;
      free (chunk);
      chunk = previous;
    }
  free (arena);
}

/* Give ARENA a new zeroed chunk with room for SIZE bytes.  */
static void
add_chunk (struct bs_arena *arena, size_t size)
{
  size_t capacity = size > chunk_capacity ? size : chunk_capacity;
  struct chunk *chunk = NULL;
  if (capacity <= SIZE_MAX - sizeof *chunk)
    chunk = calloc (1, sizeof *chunk + capacity);
  if (chunk == NULL)
    {
      arena->exhausted ();
      abort ();
    }
  chunk->capacity = capacity;
  chunk->previous = arena->last;
  arena->last = chunk;
}

void *
bs_arena_allocate (struct bs_arena *arena, size_t count, size_t size)
{
  const size_t alignment = alignof (max_align_t);
  if (size != 0 && count > (SIZE_MAX - alignment) / size)
    {
      arena->exhausted ();
      abort ();
    }
  size_t bytes = (count * size + alignment - 1) / alignment * alignment;
  if (arena->last == NULL
      || arena->last->capacity - arena->last->used < bytes)
    add_chunk (arena, bytes);
  void *result = arena->last->payload + arena->last->used;
  arena->last->used += bytes;
  return result;
}

void *
bs_arena_grow (struct bs_arena *arena, void *items, size_t count,
               size_t *capacity, size_t size)
{
  if (count < *capacity)
    return items;
  *capacity = *capacity == 0 ? 8 : 2 * *capacity;
  void *larger = bs_arena_allocate (arena, *capacity, size);
  if (count != 0)
    memcpy (larger, items, count * size);
  return larger;
}

char *
bs_arena_copy (struct bs_arena *arena, const char *string, size_t length)
{
  char *copy = bs_arena_allocate (arena, length + 1, 1);
  memcpy (copy, string, length);
  return copy;
}
