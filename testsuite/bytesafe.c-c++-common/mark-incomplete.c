/* There is no mark before the record is complete, and there is one as soon as
   it is.
   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef struct s s __attribute__ ((into_bytes));

_Static_assert (!__builtin_has_attribute (struct s, into_bytes), "");
_Static_assert (!__builtin_has_attribute (s, into_bytes), "");

struct s
{
  _Static_assert (!__builtin_has_attribute (struct s, into_bytes), "");
  int a;
};

_Static_assert (__builtin_has_attribute (struct s, into_bytes), "");
_Static_assert (__builtin_has_attribute (s, into_bytes), "");
