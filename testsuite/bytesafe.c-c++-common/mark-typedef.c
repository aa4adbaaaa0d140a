/* The mark of the typedef of a scalar or an array is seen on what is declared
   with it, through qualifiers and further typedefs.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef int number __attribute__ ((into_bytes));
typedef unsigned char bytes[4] __attribute__ ((into_bytes));
typedef const bytes const_bytes;
typedef const number const_number;

extern number n;
extern const bytes b;
struct s { number n; int i; };

_Static_assert (__builtin_has_attribute (__typeof__ (n), into_bytes), "");
_Static_assert (__builtin_has_attribute (__typeof__ (b), into_bytes), "");	/* { dg-bogus {static assertion} "g++ drops it" { xfail c++ } } */
_Static_assert (__builtin_has_attribute (const number, into_bytes), "");
_Static_assert (__builtin_has_attribute (const_number, into_bytes), "");
_Static_assert (__builtin_has_attribute (const bytes, into_bytes), "");	/* { dg-bogus {static assertion} "g++ drops it" { xfail c++ } } */
_Static_assert (__builtin_has_attribute (const_bytes, into_bytes), "");	/* { dg-bogus {static assertion} "g++ drops it" { xfail c++ } } */
_Static_assert (__builtin_has_attribute (__typeof__ (((struct s *) 0)->n), into_bytes), "");
_Static_assert (!__builtin_has_attribute (__typeof__ (((struct s *) 0)->i), into_bytes), "");
_Static_assert (!__builtin_has_attribute (__typeof__ (b[0]), into_bytes), "");
