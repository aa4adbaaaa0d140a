/* What uses a precompiled header of records.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifdef NOT_JUDGED
#define MARKED 0
#else
#define MARKED 1
#endif

_Static_assert (__builtin_has_attribute (struct marked, into_bytes) == MARKED, "");
_Static_assert (__builtin_has_attribute (struct marked, immutable) == MARKED, "");
_Static_assert (!__builtin_has_attribute (struct marked, from_bytes), "");
_Static_assert (__builtin_has_attribute (marked, into_bytes) == MARKED, "");
_Static_assert (__builtin_has_attribute (number, into_bytes) == MARKED, "");
_Static_assert (!__builtin_has_attribute (int, into_bytes), "");

struct outer
{
  struct marked marked;
  number number;
} __attribute__ ((into_bytes));

typedef struct marked again __attribute__ ((from_bytes));

_Static_assert (__builtin_has_attribute (struct outer, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct marked, from_bytes), "");

#ifdef BAD_MARK
typedef struct unmarked bad_mark __attribute__ ((into_bytes));
#endif
