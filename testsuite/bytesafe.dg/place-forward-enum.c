/* A claim on the typedef of an enumeration that is completed later (GNU C).
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef enum later later __attribute__ ((into_bytes, from_bytes));	/* { dg-error {'enum later' is not 'from_bytes': bit patterns that are not values \[invalid-bit-pattern\]} } */
typedef enum never never __attribute__ ((into_bytes));	/* { dg-error {'enum never' is claimed to be 'into_bytes', but is never completed \[incomplete-type\]} } */

_Static_assert (!__builtin_has_attribute (enum later, into_bytes), "");

enum later { REQUEST, REPLY };

_Static_assert (__builtin_has_attribute (enum later, into_bytes), "");
_Static_assert (__builtin_has_attribute (later, into_bytes), "");
_Static_assert (!__builtin_has_attribute (enum later, from_bytes), "");
