/* C11 allows to repeat a typedef: a claim on any of them counts.
   SPDX-License-Identifier: GPL-3.0-or-later  */

struct s { int a; };

typedef int first __attribute__ ((into_bytes));
typedef int first;
typedef int second;
typedef int second __attribute__ ((into_bytes));
typedef struct s third;
typedef struct s third __attribute__ ((into_bytes));
typedef char *fourth;
typedef char *fourth __attribute__ ((into_bytes));	/* { dg-error {'fourth' is not 'into_bytes': a pointer \[pointer\]} } */

_Static_assert (__builtin_has_attribute (first, into_bytes), "");
_Static_assert (__builtin_has_attribute (second, into_bytes), "");
_Static_assert (__builtin_has_attribute (third, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct s, into_bytes), "");
_Static_assert (!__builtin_has_attribute (fourth, into_bytes), "");
_Static_assert (!__builtin_has_attribute (int, into_bytes), "");
