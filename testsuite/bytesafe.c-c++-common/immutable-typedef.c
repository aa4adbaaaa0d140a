/* A qualifier that comes through a typedef counts.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef volatile int reg;
typedef reg bank[4];

struct a { reg x; } __attribute__ ((immutable));	/* { dg-error {'struct a' is not 'immutable': a volatile member \[volatile\]} } */
struct b { bank x[2]; } __attribute__ ((immutable));	/* { dg-error {'struct b' is not 'immutable': a volatile member \[volatile\]} } */
struct c { reg *x; } __attribute__ ((immutable));

_Static_assert (!__builtin_has_attribute (struct a, immutable), "");
_Static_assert (!__builtin_has_attribute (struct b, immutable), "");
_Static_assert (__builtin_has_attribute (struct c, immutable), "");
