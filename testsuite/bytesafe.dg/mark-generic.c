/* Marks change no type: all names of a marked record stay compatible, and a
   marked typedef of a scalar is still that scalar.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef struct s early;
struct s { int a; } __attribute__ ((into_bytes));
typedef struct s late __attribute__ ((from_bytes));
typedef int number __attribute__ ((into_bytes));

extern early *first;
extern late *first;
extern struct s *first;
extern number *counter;
extern int *counter;

_Static_assert (__builtin_types_compatible_p (early, late), "");
_Static_assert (__builtin_types_compatible_p (number, int), "");
_Static_assert (_Generic ((number) 0, int: 1, default: 0), "");
_Static_assert (_Generic (*first, struct s: 1, default: 0), "");
