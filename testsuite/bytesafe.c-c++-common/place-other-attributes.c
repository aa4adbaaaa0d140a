/* Claims beside GCC's own attributes, in any order.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct alias { int a; } __attribute__ ((may_alias, into_bytes, unused));
struct init { int a; } __attribute__ ((into_bytes, designated_init));
typedef int wide __attribute__ ((aligned (8), into_bytes));
typedef int wide_too __attribute__ ((into_bytes, aligned (8)));
typedef wide chained __attribute__ ((from_bytes));
typedef int four __attribute__ ((into_bytes, vector_size (16)));
typedef union { unsigned a; int b; } argument __attribute__ ((transparent_union, from_bytes));

_Static_assert (__builtin_has_attribute (struct alias, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct init, into_bytes), "");
_Static_assert (__builtin_has_attribute (wide, into_bytes), "");
_Static_assert (__builtin_has_attribute (wide_too, into_bytes), "");
_Static_assert (__builtin_has_attribute (chained, into_bytes), "");
_Static_assert (__builtin_has_attribute (chained, from_bytes), "");
_Static_assert (!__builtin_has_attribute (wide, from_bytes), "");
_Static_assert (__builtin_has_attribute (four, into_bytes), "");
_Static_assert (__builtin_has_attribute (argument, from_bytes), "");
