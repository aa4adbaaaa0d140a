/* A claim on the typedef of a record that is volatile as a whole: all of it may
   change.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct a { int x; };
struct b { int x; };

typedef volatile struct a changing __attribute__ ((immutable));	/* { dg-error {is not 'immutable': [^\n]*\[volatile\]} } */
typedef const struct b fixed __attribute__ ((immutable));

_Static_assert (!__builtin_has_attribute (changing, immutable), "");
_Static_assert (__builtin_has_attribute (fixed, immutable), "");
