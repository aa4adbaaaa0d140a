/* Records in a header that is precompiled.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct marked
{
  int a;
} __attribute__ ((into_bytes, immutable));

typedef struct marked marked;
typedef int number __attribute__ ((into_bytes));

struct unmarked
{
  char kind;
  int length;
};

#ifdef BAD
struct bad { char kind; int length; } __attribute__ ((into_bytes));
#endif
