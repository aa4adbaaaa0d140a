/* With require-annotated a mark counts that is made later in the unit than
   the record around it is defined, but before that one is claimed.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-plugin-args "require-annotated" }  */

struct inner
{
  int a;
};

struct outer
{
  struct inner inner;
};

typedef struct inner inner_marked __attribute__ ((into_bytes));
typedef struct outer outer_marked __attribute__ ((into_bytes));

_Static_assert (__builtin_has_attribute (struct inner, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct outer, into_bytes), "");
