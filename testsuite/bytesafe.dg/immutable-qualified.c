/* A claim on the typedef of a record that is volatile or _Atomic as a whole:
   all of it may change.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct a { int x; };
struct b { int x; };
struct c { int x; };

typedef volatile struct a changing __attribute__ ((immutable));	/* { dg-error {is not 'immutable': [^\n]*\[volatile\]} } */
typedef _Atomic struct b shared __attribute__ ((immutable));	/* { dg-error {is not 'immutable': [^\n]*\[atomic\]} } */
typedef const struct c fixed __attribute__ ((immutable));

_Static_assert (!__builtin_has_attribute (changing, immutable), "");
_Static_assert (!__builtin_has_attribute (shared, immutable), "");
_Static_assert (__builtin_has_attribute (fixed, immutable), "");
