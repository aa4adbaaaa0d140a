/* A claim on an enumeration: its representation is an integer's, its values
   are the enumerators.
   SPDX-License-Identifier: GPL-3.0-or-later  */

enum kind	/* { dg-error {'enum kind' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
{
  REQUEST,
  REPLY
} __attribute__ ((into_bytes, from_bytes, immutable));

enum flags
{
  READ = 1,
  WRITE = 2
} __attribute__ ((flag_enum, into_bytes, from_bytes, immutable));

typedef enum { UP, DOWN } direction __attribute__ ((into_bytes));
typedef enum { LEFT, RIGHT } side __attribute__ ((from_bytes));	/* { dg-error {'(enum )?side' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */

_Static_assert (__builtin_has_attribute (enum kind, into_bytes), "");
_Static_assert (!__builtin_has_attribute (enum kind, from_bytes), "");
_Static_assert (__builtin_has_attribute (enum kind, immutable), "");
_Static_assert (__builtin_has_attribute (enum flags, into_bytes), "");
_Static_assert (__builtin_has_attribute (enum flags, from_bytes), "");
_Static_assert (__builtin_has_attribute (enum flags, immutable), "");
_Static_assert (__builtin_has_attribute (direction, into_bytes), "");
_Static_assert (!__builtin_has_attribute (side, from_bytes), "");
