/* With the option open-enums zeros are a value of each enumeration, even of one
   that says it is closed; other types keep their rules.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "open-enums" }  */

enum plain { PLAIN = 1 };
enum __attribute__ ((enum_extensibility (closed))) closed { CLOSED = 1 };

struct of_plain { enum plain value; } __attribute__ ((from_zeros));
struct of_closed { enum closed value; } __attribute__ ((from_zeros));
struct sized { enum plain value; int *pointer; } __attribute__ ((from_zeros, from_bytes));	/* { dg-error {'struct sized' is not 'from_bytes': a pointer \[pointer\]} } */

_Static_assert (__builtin_has_attribute (struct of_plain, from_zeros), "");
_Static_assert (__builtin_has_attribute (struct of_closed, from_zeros), "");
_Static_assert (__builtin_has_attribute (struct sized, from_zeros), "");
_Static_assert (!__builtin_has_attribute (struct sized, from_bytes), "");
