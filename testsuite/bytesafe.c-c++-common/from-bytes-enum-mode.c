/* Attribute mode gives an enumeration another width, and leaves it as closed
   or open as it was.
   SPDX-License-Identifier: GPL-3.0-or-later  */

enum closed { CLOSED_A, CLOSED_B };
typedef enum closed closed_byte __attribute__ ((mode (QI)));

struct bad
{
  closed_byte b;	/* { dg-note {not every bit pattern of 'b' is a value of its type \[invalid-bit-pattern\]} } */
} __attribute__ ((from_bytes));	/* { dg-error {'struct bad' is not 'from_bytes'} "" { target *-*-* } .-3 } */
/* { dg-note {receive it as an integer and check its value} "" { target *-*-* } .-2 } */

enum __attribute__ ((flag_enum)) flags { FLAG_A = 1, FLAG_B = 2 };
typedef enum flags flags_byte __attribute__ ((mode (QI)));

struct good
{
  flags_byte b;
} __attribute__ ((from_bytes));

_Static_assert (!__builtin_has_attribute (struct bad, from_bytes), "");
_Static_assert (__builtin_has_attribute (struct good, from_bytes), "");
