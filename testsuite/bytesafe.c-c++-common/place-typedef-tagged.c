/* A claim on the typedef of a tagged record marks the record itself, under
   all its names.  An error is told at the typedef.
   SPDX-License-Identifier: GPL-3.0-or-later
   { dg-do compile { target int_align_4 } }  */

struct good
{
  int a;
};

struct bad
{
  char a;
  int b;
};

typedef struct good good_early;
typedef struct good good_mark __attribute__ ((into_bytes));
typedef struct bad
  bad_mark __attribute__ ((into_bytes));	/* { dg-error {'struct bad' is not 'into_bytes': 3 bytes of padding \[interior-padding\]} } */
typedef struct at_once { int a; } at_once_mark __attribute__ ((into_bytes));
typedef const struct at_once const_mark __attribute__ ((from_bytes));

_Static_assert (__builtin_has_attribute (struct good, into_bytes), "");
_Static_assert (__builtin_has_attribute (good_early, into_bytes), "");
_Static_assert (__builtin_has_attribute (good_mark, into_bytes), "");
_Static_assert (!__builtin_has_attribute (struct bad, into_bytes), "");
_Static_assert (!__builtin_has_attribute (bad_mark, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct at_once, into_bytes), "");
_Static_assert (__builtin_has_attribute (struct at_once, from_bytes), "");
_Static_assert (__builtin_has_attribute (const_mark, into_bytes), "");
