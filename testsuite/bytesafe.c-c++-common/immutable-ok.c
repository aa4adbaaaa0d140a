/* const members, pointers to what changes, padding and unions all keep
   immutable.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message
{
  const int length;
  volatile int *status;
  _Bool flag;
  int *__restrict p;
  void (*handler) (volatile int *);
  union
  {
    int i;
    char c;
  };
} __attribute__ ((immutable));

_Static_assert (__builtin_has_attribute (struct message, immutable), "");
