/* What a record must promise before a device may read and write it.
   SPDX-License-Identifier: GPL-3.0-or-later

   Without the plugin the promises are comments: any compiler takes them.  */

#ifndef SHARED_H
#define SHARED_H

#if defined __has_attribute
# if __has_attribute (into_bytes)
#  define SENT __attribute__ ((into_bytes, immutable))
#  define RECEIVED __attribute__ ((from_bytes, immutable))
#  define SHARED __attribute__ ((into_bytes, from_bytes, immutable))
# endif
#endif

#ifndef SHARED
# define SENT
# define RECEIVED
# define SHARED
#endif

/* A size that the firmware relies on.  It doesn't see holes: a record with
   a hole has the right size too.  */
#define SIZE_IS(record, bytes)                                               \
  _Static_assert (sizeof (struct record) == (bytes), #record)

#endif
