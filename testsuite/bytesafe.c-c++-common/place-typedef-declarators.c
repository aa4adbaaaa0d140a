/* A claim is about the one declarator that it stands behind, or, before all of
   them, about each.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef int one __attribute__ ((into_bytes)), *pointer, array[3];
typedef __attribute__ ((into_bytes)) int each, *each_pointer, each_array[3];	/* { dg-error {'each_pointer' is not 'into_bytes': a pointer \[pointer\]} } */
__attribute__ ((into_bytes)) typedef int before;

_Static_assert (__builtin_has_attribute (one, into_bytes), "");
_Static_assert (!__builtin_has_attribute (pointer, into_bytes), "");
_Static_assert (!__builtin_has_attribute (array, into_bytes), "");
_Static_assert (__builtin_has_attribute (each, into_bytes), "");
_Static_assert (!__builtin_has_attribute (each_pointer, into_bytes), "");
_Static_assert (__builtin_has_attribute (each_array, into_bytes), "");
_Static_assert (__builtin_has_attribute (before, into_bytes), "");
