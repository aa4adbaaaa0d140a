/* A pointer that is volatile or _Atomic itself changes; what it points to
   does not matter.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct message	/* { dg-error {'struct message' is not 'immutable': a volatile member and an atomic member \[volatile\] \[atomic\]} } */
{
  int *volatile p;
  int *_Atomic q;
  volatile int *r;
} __attribute__ ((immutable));

_Static_assert (!__builtin_has_attribute (struct message, immutable), "");
