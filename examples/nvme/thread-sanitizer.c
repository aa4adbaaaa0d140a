/* thread-sanitizer.c: what a volatile access means to ThreadSanitizer.
   SPDX-License-Identifier: GPL-3.0-or-later

   It knows the atomics of C and no barriers of DMA, and so would call the
   phase bit of a queue a race.  With --param=tsan-distinguish-volatile=1 GCC
   calls these functions in the place of a volatile access: a load takes over
   whatever happened before the store that it sees, and a store passes that on.
   All other accesses are looked at as ever.  */

#include <sanitizer/tsan_interface.h>

/* The functions for accesses of SIZE bytes.  */
#define ACCESS(size)                                                         \
  void __tsan_volatile_read##size (void *place);                             \
  void __tsan_volatile_write##size (void *place);                            \
  void __tsan_volatile_read##size (void *place) { __tsan_acquire (place); }  \
  void __tsan_volatile_write##size (void *place) { __tsan_release (place); }

ACCESS (1)
ACCESS (2)
ACCESS (4)
ACCESS (8)
