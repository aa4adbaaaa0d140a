/* A trust is about the trait that it names, and about no other.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct sent
{
  char kind;
  void *owner;
} __attribute__ ((bytesafe_trust ("into_bytes", "an address is public here")));

struct received	/* { dg-error {'struct received' is not 'from_bytes': a pointer \[pointer\]} } */
{
  char kind;
  void *owner;
} __attribute__ ((from_bytes, bytesafe_trust ("into_bytes", "cleared")));

struct both
{
  char kind;
  void *owner;
} __attribute__ ((bytesafe_trust ("into_bytes", "cleared"),
		  bytesafe_trust ("from_bytes", "checked by load ()")));

typedef struct both both_zeros __attribute__ ((from_zeros));
typedef struct sent sent_again __attribute__ ((from_bytes));	/* { dg-error {'struct sent' is not 'from_bytes': a pointer \[pointer\]} } */

_Static_assert (__builtin_has_attribute (struct sent, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct sent, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct sent, immutable), "");
_Static_assert (!__builtin_has_attribute (struct sent, from_zeros), "");
_Static_assert (__builtin_has_attribute (struct received, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct received, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct both, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct both, from_bytes), "");
_Static_assert (!__builtin_has_attribute (struct both, immutable), "");
_Static_assert (__builtin_has_attribute (struct both, from_zeros), "");
