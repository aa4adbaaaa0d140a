/* A bump allocator: what belongs together is freed together.
   SPDX-License-Identifier: GPL-3.0-or-later

   Everything that a layout, a byte map or a verdict points to lives in one
   arena and dies with it.  Part of the core: no GCC header, no printing.  */

#ifndef BS_CORE_ARENA_H
#define BS_CORE_ARENA_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct bs_arena;

/* Create an empty arena.  EXHAUSTED is called when memory runs out, here or
   in any later allocation; it must not return (the plugin passes GCC's own
   handler, the tests pass abort), so no caller has to test for NULL.  */
struct bs_arena *bs_arena_create (void (*exhausted) (void));

/* Free ARENA and everything that was allocated from it.  NULL is fine.  */
void bs_arena_destroy (struct bs_arena *arena);

/* Return COUNT objects of SIZE bytes each, zeroed and aligned for any type.
   The result is never NULL and is valid, though empty, for 0 bytes.  */
void *bs_arena_allocate (struct bs_arena *arena, size_t count, size_t size);

/* Return ITEMS, an array of COUNT objects of SIZE bytes each with room for
   *CAPACITY, if there is room for one more; else a copy of it, in ARENA, with
   more room, and set *CAPACITY to that.  */
void *bs_arena_grow (struct bs_arena *arena, void *items, size_t count,
                     size_t *capacity, size_t size);

/* Return a copy in ARENA of the LENGTH bytes at STRING, with a final NUL.  */
char *bs_arena_copy (struct bs_arena *arena, const char *string,
                     size_t length);

#ifdef __cplusplus
}
#endif

#endif /* BS_CORE_ARENA_H */
