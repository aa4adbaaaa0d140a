/* A claim on the typedef of a scalar marks that typedef, and never the type
   behind it.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef int number __attribute__ ((into_bytes));
typedef number other_number;
typedef int plain_number;
typedef void *pointer __attribute__ ((into_bytes));	/* { dg-error {'pointer' is not 'into_bytes': a pointer \[pointer\]} } */
typedef _Bool flag __attribute__ ((into_bytes));
typedef _Bool received __attribute__ ((from_bytes));	/* { dg-error {'received' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
typedef volatile int reg __attribute__ ((immutable));	/* { dg-error {'reg' is not 'immutable': a volatile member \[volatile\]} } */
typedef _Complex float complex_number __attribute__ ((into_bytes));
typedef int four __attribute__ ((vector_size (16), into_bytes));

_Static_assert (__builtin_has_attribute (number, into_bytes), "");
_Static_assert (__builtin_has_attribute (other_number, into_bytes), "");
_Static_assert (__builtin_has_attribute (const number, into_bytes), "");
_Static_assert (!__builtin_has_attribute (number, from_bytes), "");
_Static_assert (!__builtin_has_attribute (plain_number, into_bytes), "");
_Static_assert (!__builtin_has_attribute (int, into_bytes), "");
_Static_assert (!__builtin_has_attribute (const int, into_bytes), "");
_Static_assert (!__builtin_has_attribute (pointer, into_bytes), "");
_Static_assert (!__builtin_has_attribute (void *, into_bytes), "");
_Static_assert (__builtin_has_attribute (flag, into_bytes), "");
_Static_assert (!__builtin_has_attribute (_Bool, into_bytes), "");
_Static_assert (!__builtin_has_attribute (received, from_bytes), "");
_Static_assert (!__builtin_has_attribute (reg, immutable), "");
_Static_assert (__builtin_has_attribute (complex_number, into_bytes), "");
_Static_assert (!__builtin_has_attribute (_Complex float, into_bytes), "");
_Static_assert (__builtin_has_attribute (four, into_bytes), "");
