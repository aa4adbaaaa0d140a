/* Claims take no arguments.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct one { int a; } __attribute__ ((into_bytes (1)));	/* { dg-error {wrong number of arguments specified for 'into_bytes' attribute} } */
struct text { int a; } __attribute__ ((from_bytes ("x")));	/* { dg-error {wrong number of arguments specified for 'from_bytes' attribute} } */
typedef struct one mark __attribute__ ((immutable (1, 2)));	/* { dg-error {wrong number of arguments specified for 'immutable' attribute} } */

_Static_assert (!__builtin_has_attribute (struct one, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct one, immutable), "");
_Static_assert (!__builtin_has_attribute (struct text, from_bytes), "");
